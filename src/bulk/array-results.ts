import type { FormulaGrid } from '../sheet/formula-grid';

/** Functions whose result can fill more cells than that of the formula; ours do when they are given a range. */
const ARRAY_FUNCTIONS =
  /(^|[^\w.])(ARRAYFORMULA|FILTER|SORT|SORTN|UNIQUE|QUERY|SEQUENCE|SPLIT|TRANSPOSE|FLATTEN|MAP|BYROW|BYCOL|MAKEARRAY|SCAN|HSTACK|VSTACK|TOCOL|TOROW|WRAPROWS|WRAPCOLS|CHOOSECOLS|CHOOSEROWS|IMPORT[A-Z]+|GOOGLEFINANCE|LUSHA_[A-Z_]+)\s*\(|\{/i;
/** Functions that fill several rows without being given any. */
const ROW_MAKERS =
  /(^|[^\w.])(SEQUENCE|MAKEARRAY|IMPORT[A-Z]+|GOOGLEFINANCE|LUSHA_(LOOKALIKES|BUYING_GROUP|SIGNALS))\s*\(|\{/i;
const RANGE = /\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}\$?(\d*)/i;

/**
 * Rectangles that formulas of more than one cell fill. A value that is entered into one of them, even into a cell that
 * shows nothing, turns the whole result into an error, so nobody but its formula may write there.
 *
 * Sheets does not tell how far a result reaches. To the right it goes as far as the cells beside the formula are
 * filled; down, where the formula takes or makes rows, as far as any of those columns is filled, and no less than the
 * range that it takes.
 */
export function arrayResults(grid: FormulaGrid): (row: number, column: number) => boolean {
  const byRow = new Map<number, (readonly [first: number, last: number])[]>();
  for (let row = 1; row <= grid.rows; row += 1) {
    for (let column = 1; column <= grid.columns; column += 1) {
      const formula = grid.formula(row, column);
      if (!isArrayFormula(formula)) continue;
      const last = column + columnsOf(row, column, grid) - 1;
      const end = row + rowsOf({ row, column }, last - column + 1, formula, grid) - 1;
      for (let filled = row; filled <= end; filled += 1) {
        const known = byRow.get(filled);
        if (known === undefined) byRow.set(filled, [[column, last]]);
        else known.push([column, last]);
      }
    }
  }
  return (row, column) => byRow.get(row)?.some(([first, last]) => column >= first && column <= last) ?? false;
}

export function isArrayFormula(formula: string): boolean {
  return formula !== '' && ARRAY_FUNCTIONS.test(formula);
}

function columnsOf(row: number, column: number, grid: FormulaGrid): number {
  let last = column;
  while (last < grid.columns && isResult(row, last + 1, grid)) last += 1;
  return last - column + 1;
}

function rowsOf(
  { row, column }: { readonly row: number; readonly column: number },
  columns: number,
  formula: string,
  grid: FormulaGrid,
): number {
  if (!RANGE.test(formula) && !ROW_MAKERS.test(formula)) return 1;
  let last = row;
  for (let below = row + 1; below <= grid.rows; below += 1) {
    if (grid.formula(below, column) !== '') break;
    const isFilled = Array.from({ length: columns }, (_column, right) => column + right).some((at) =>
      isResult(below, at, grid),
    );
    if (isFilled) last = below;
  }
  return Math.max(last - row + 1, rowsTaken(formula, grid.rows));
}

/** The rows of the first range in a formula; one that is open below ends with the sheet. */
function rowsTaken(formula: string, sheetRows: number): number {
  const range = RANGE.exec(formula);
  if (range === null) return 1;
  const last = range[2] === '' ? sheetRows : Number(range[2]);
  return Math.max(1, last - Number(range[1]) + 1);
}

function isResult(row: number, column: number, grid: FormulaGrid): boolean {
  return grid.formula(row, column) === '' && grid.value(row, column) !== '';
}
