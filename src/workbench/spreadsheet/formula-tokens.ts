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

const BLANK = /^\s+/;
const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/;
const TEXT = /^"(?:[^"]|"")*"/;
const ERROR = /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)/;
const QUOTED_SHEET = /^'((?:[^']|'')+)'!/;
const PLAIN_SHEET = /^([\p{L}_][\p{L}\p{N}_.]*)!/u;
const REFERENCE = /^(?:\$?[A-Za-z]{1,3}\$?[1-9]\d*|\$[A-Za-z]{1,3}|\$[1-9]\d*)(?![\p{L}\p{N}_.(])/u;
const NAME = /^[\p{L}_][\p{L}\p{N}_.]*/u;
const OPERATOR = /^(?:<>|<=|>=|[-+*/^&=<>%:])/;
const MARK = /^[(){}[\],;]/;

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
  let rest = formula.replace(/^=/, '');
  for (;;) {
    rest = rest.replace(BLANK, '');
    if (rest === '') return tokens;
    const found = READERS.map(([pattern, make]) => ({ match: pattern.exec(rest), make })).find(
      ({ match }) => match,
    );
    if (!found?.match) return null;
    tokens.push({ token: found.make(found.match), text: found.match[0] });
    rest = rest.slice(found.match[0].length);
  }
}
