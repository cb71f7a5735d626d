/**
 * Which cells change with every calculation. Google refuses a custom function that depends on one, directly or
 * through other cells, because it would never come to rest.
 */

export interface Area {
  readonly sheetId: string;
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export interface FormulaCell {
  readonly formula: string;
  /** Where its result is shown: the cell itself, or all the cells it fills. */
  readonly area: Area;
  /** What it refers to. Asked only when some cell of the workbook is volatile. */
  readonly references: () => readonly Area[];
}

const VOLATILE_CALL = /\b(?:NOW|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i;
const TEXT_LITERAL = /"(?:[^"]|"")*"/g;

export function callsVolatile(formula: string): boolean {
  return VOLATILE_CALL.test(formula.replace(TEXT_LITERAL, '""'));
}

/** @returns every area whose value comes from a volatile function; usually none */
export function volatileAreas(cells: Iterable<FormulaCell>): Area[] {
  const found: Area[] = [];
  let steady: FormulaCell[] = [];
  for (const cell of cells) {
    if (callsVolatile(cell.formula)) found.push(cell.area);
    else steady.push(cell);
  }
  let fresh: readonly Area[] = found;
  while (fresh.length > 0) {
    const sources = fresh;
    const reached = steady.filter((cell) => overlapsAny(cell.references(), sources));
    steady = steady.filter((cell) => !reached.includes(cell));
    fresh = reached.map((cell) => cell.area);
    found.push(...fresh);
  }
  return found;
}

export function overlapsAny(areas: readonly Area[], others: readonly Area[]): boolean {
  return areas.some((area) => others.some((other) => overlaps(area, other)));
}

function overlaps(a: Area, b: Area): boolean {
  return (
    a.sheetId === b.sheetId &&
    a.startRow <= b.endRow &&
    b.startRow <= a.endRow &&
    a.startColumn <= b.endColumn &&
    b.startColumn <= a.endColumn
  );
}

/** The text between the brackets of every call of `name` in the formula, outside text literals. */
export function argumentTexts(formula: string, name: string): string[] {
  const texts: string[] = [];
  const call = new RegExp(`(?<![\\w.])${name}\\s*\\(`, 'gi');
  for (const match of formula.matchAll(call)) {
    const start = match.index + match[0].length;
    texts.push(formula.slice(start, closingBracket(formula, start)));
  }
  return texts;
}

function closingBracket(formula: string, start: number): number {
  let depth = 1;
  let quoted = false;
  for (let index = start; index < formula.length; index += 1) {
    const character = formula[index];
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === '(') depth += 1;
    else if (!quoted && character === ')') depth -= 1;
    if (depth === 0) return index;
  }
  return formula.length;
}
