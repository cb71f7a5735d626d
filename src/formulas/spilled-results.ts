import { rowsOf } from '../sheet/safe-write';
import { cellKey, visitReach, type CellPosition, type FormulaGrid } from '../sheet/formula-grid';
import type { FormulaCell } from '../sheet/formula-cells';
import type { Area } from '../sheet/formula-areas';

/** A formula and the rectangle that it and its values fill. */
export interface FormulaResult {
  readonly cell: FormulaCell;
  readonly area: Area;
}

export interface SpilledResults {
  readonly results: readonly FormulaResult[];
  /** Formulas of which the result cannot be told from what lies beside it. */
  readonly unclear: readonly FormulaCell[];
}

/**
 * Parts formulas into groups that can be taken out together: within a group, no filled cell can belong to the
 * results of two. Formulas to the right come first, because they often take what those to the left give, and
 * would be computed anew once that is gone.
 */
export function groupsToTakeOut(
  cells: readonly FormulaCell[],
  grid: FormulaGrid,
): readonly (readonly FormulaCell[])[] {
  const groups: { readonly cells: FormulaCell[]; readonly reached: Set<string> }[] = [];
  const hasFormula = (row: number, column: number): boolean => grid.formula(row, column) !== '';
  for (const cell of [...cells].sort((a, b) => b.column - a.column || a.row - b.row)) {
    const reach: string[] = [];
    visitReach(cell, grid, hasFormula, (row, column) => {
      if (grid.value(row, column) !== '') reach.push(cellKey({ row, column }));
    });
    const group = groups.find(({ reached }) => !reach.some((key) => reached.has(key)));
    if (group === undefined) groups.push({ cells: [cell], reached: new Set(reach) });
    else {
      group.cells.push(cell);
      for (const key of reach) group.reached.add(key);
    }
  }
  return groups.map((group) => group.cells);
}

/**
 * Works out what each formula has filled: Sheets does not tell, but cells without a formula of their own that
 * have become empty with a formula belonged to its result.
 *
 * @param cells of one group, which have been emptied between `before` and `after`
 */
export function spilledResults(
  cells: readonly FormulaCell[],
  before: FormulaGrid,
  after: FormulaGrid,
): SpilledResults {
  // What is still there was typed, or comes from a formula that stands on its own.
  const isBlocked = (row: number, column: number): boolean =>
    before.formula(row, column) !== '' || after.value(row, column) !== '';
  const results = cells.map((cell): FormulaResult => {
    let [lastRow, lastColumn] = [cell.row, cell.column];
    visitReach(cell, before, isBlocked, (row, column) => {
      if (before.value(row, column) === '') return;
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    });
    const rows = lastRow - cell.row + 1;
    return {
      cell,
      area: { row: cell.row, column: cell.column, rows, columns: lastColumn - cell.column + 1 },
    };
  });
  const claims = new Map<string, number>();
  for (const { area } of results) for (const key of keysOf(area)) claims.set(key, (claims.get(key) ?? 0) + 1);
  const isClear = ({ cell, area }: FormulaResult): boolean =>
    positionsOf(area).every((position) => {
      const isOwn = position.row === cell.row && position.column === cell.column;
      const isFree = isOwn || !isBlocked(position.row, position.column);
      return (
        isFree && claims.get(cellKey(position)) === 1 && isPlain(before.value(position.row, position.column))
      );
    });
  return {
    results: results.filter(isClear),
    unclear: results.filter((result) => !isClear(result)).map(({ cell }) => cell),
  };
}

export function positionsOf(area: Area): readonly CellPosition[] {
  return rowsOf(area, (row, column) => ({ row, column })).flat();
}

function keysOf(area: Area): readonly string[] {
  return positionsOf(area).map(cellKey);
}

/** A picture in a cell is an object of its own, and cannot be written back. */
function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || Object.prototype.toString.call(value) === '[object Date]';
}
