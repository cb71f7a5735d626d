/** Whether Sheets can make sense of a formula, and which names it needs for that. Pure. */
import { formulaTokens, type LocatedToken } from './formula-tokens';

export interface FormulaNames {
  readonly functions: readonly string[];
  readonly ranges: readonly string[];
  readonly sheets: readonly string[];
}

const CONSTANTS = new Set(['TRUE', 'FALSE']);
/** Functions whose arguments give names that hold inside them alone. */
const BINDERS = new Set(['LAMBDA', 'LET']);
/** Between arguments, and between the columns and rows of an array. */
const SEPARATORS: readonly string[] = [',', ';'];
/** A column without a row, as an end of `A:C` or `A2:A`. */
const COLUMN = /^[A-Za-z]{1,3}$/;

/** @returns null for a formula that Sheets cannot parse */
export function formulaNames(formula: string): FormulaNames | null {
  const tokens = formulaTokens(formula);
  if (!tokens) return null;
  const reader = new FormulaReader(tokens);
  return reader.readAll() ? reader.names : null;
}

class FormulaReader {
  readonly names = { functions: [] as string[], ranges: [] as string[], sheets: [] as string[] };
  private place = 0;
  private binders = 0;

  constructor(private readonly tokens: readonly LocatedToken[]) {}

  readAll(): boolean {
    return this.expression() && this.place === this.tokens.length;
  }

  /** Operands with operators between them; which binds stronger does not matter here. */
  private expression(): boolean {
    for (;;) {
      while (this.takeText('+') || this.takeText('-'));
      if (!this.operand()) return false;
      while (this.takeText('%'));
      if (this.next?.token.kind !== 'operator') return true;
      this.place += 1;
    }
  }

  private operand(): boolean {
    const taken = this.next;
    if (!taken) return false;
    this.place += 1;
    const { token, text } = taken;
    if (token.kind === 'mark') return this.bracket(text) && this.calls();
    if (token.kind === 'sheet') {
      this.names.sheets.push(token.name);
      return this.afterSheet();
    }
    if (token.kind === 'name') return this.named(token.name);
    return token.kind !== 'operator';
  }

  private bracket(text: string): boolean {
    if (text === '(') return this.expression() && this.takeText(')');
    return text === '{' && this.list('}', 1);
  }

  /** What `LAMBDA(…)` or a bracket gives can be called at once. */
  private calls(): boolean {
    while (this.takeText('(')) if (!this.list(')', 0)) return false;
    return true;
  }

  private afterSheet(): boolean {
    const taken = this.next;
    if (!taken) return false;
    this.place += 1;
    const { kind } = taken.token;
    return kind === 'reference' || kind === 'error' || kind === 'name' || kind === 'number';
  }

  private named(name: string): boolean {
    if (this.takeText('(')) {
      const binds = BINDERS.has(name.toUpperCase());
      this.names.functions.push(name);
      if (binds) this.binders += 1;
      const fits = this.list(')', 0);
      if (binds) this.binders -= 1;
      return fits && this.calls();
    }
    // `Table[Column]`
    if (this.takeText('[')) return this.column();
    if (!this.isConstantOrColumn(name) && this.binders === 0) this.names.ranges.push(name);
    return true;
  }

  private isConstantOrColumn(name: string): boolean {
    const isEnd = this.next?.text === ':' || this.tokens[this.place - 2]?.text === ':';
    return CONSTANTS.has(name.toUpperCase()) || (isEnd && COLUMN.test(name));
  }

  private column(): boolean {
    while (this.next && this.next.text !== ']') this.place += 1;
    return this.takeText(']');
  }

  /** @param least 0 for the arguments of a function, each of which may be left out */
  private list(close: string, least: 0 | 1): boolean {
    if (least === 0 && this.takeText(close)) return true;
    for (;;) {
      const isLeftOut = least === 0 && [close, ...SEPARATORS].includes(this.next?.text ?? '');
      if (!isLeftOut && !this.expression()) return false;
      if (this.takeText(close)) return true;
      if (!SEPARATORS.some((separator) => this.takeText(separator))) return false;
    }
  }

  private get next(): LocatedToken | undefined {
    return this.tokens[this.place];
  }

  private takeText(text: string): boolean {
    if (this.next?.text !== text) return false;
    this.place += 1;
    return true;
  }
}
