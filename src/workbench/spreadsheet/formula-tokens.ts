/** The words of a formula. */

export type FormulaToken =
  | { readonly kind: 'number' | 'text' | 'error' | 'operator' | 'mark' }
  /** A cell, a column or a row, or one end of a range of these. */
  | { readonly kind: 'reference' }
  /** `sheet!` in front of a reference. */
  | { readonly kind: 'sheet'; readonly name: string }
  /** Of a function, when a bracket follows; else of a range. */
  | { readonly kind: 'name'; readonly name: string };

export interface LocatedToken {
  readonly token: FormulaToken;
  /** As it is written; brackets, commas and operators are told apart by it. */
  readonly text: string;
}

// Sticky: each is tried where the last one ended.
const BLANK = /\s+/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/y;
const TEXT = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)/y;
const QUOTED_SHEET = /'((?:[^']|'')+)'!/y;
const PLAIN_SHEET = /([\p{L}_][\p{L}\p{N}_.]*)!/uy;
const REFERENCE = /(?:\$?[A-Za-z]{1,3}\$?[1-9]\d*|\$[A-Za-z]{1,3}|\$[1-9]\d*)(?![\p{L}\p{N}_.(])/uy;
const NAME = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%:]/y;
const MARK = /[(){}[\],;]/y;

type Reader = readonly [RegExp, (match: RegExpExecArray) => FormulaToken];

const READERS: readonly Reader[] = [
  [QUOTED_SHEET, ([, name = '']) => ({ kind: 'sheet', name: name.replaceAll("''", "'") })],
  [PLAIN_SHEET, ([, name = '']) => ({ kind: 'sheet', name })],
  [TEXT, () => ({ kind: 'text' })],
  [ERROR, () => ({ kind: 'error' })],
  [REFERENCE, () => ({ kind: 'reference' })],
  [NUMBER, () => ({ kind: 'number' })],
  [NAME, ([name]) => ({ kind: 'name', name })],
  [OPERATOR, () => ({ kind: 'operator' })],
  [MARK, () => ({ kind: 'mark' })],
];

/** @returns null when there is something that belongs into no formula, such as half a text or a curly quote */
export function formulaTokens(formula: string): LocatedToken[] | null {
  const tokens: LocatedToken[] = [];
  for (let place = formula.startsWith('=') ? 1 : 0; ;) {
    place += matchAt(BLANK, formula, place)?.[0].length ?? 0;
    if (place === formula.length) return tokens;
    const read = tokenAt(formula, place);
    if (!read) return null;
    tokens.push(read);
    place += read.text.length;
  }
}

function tokenAt(formula: string, place: number): LocatedToken | null {
  for (const [pattern, make] of READERS) {
    const match = matchAt(pattern, formula, place);
    if (match) return { token: make(match), text: match[0] };
  }
  return null;
}

function matchAt(pattern: RegExp, formula: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(formula);
}
