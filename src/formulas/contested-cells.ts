import { cellText, isUnfinished } from '../sheet/cell-text';
import { cellKey, visitReach, type CellPosition, type FormulaGrid } from '../sheet/formula-grid';
import { notedArea } from './noted-result';
import type { NotedFormula } from './rewriting-note';
import { positionsOf } from './spilled-results';

/**
 * Cells that were taken for parts of frozen results, but may belong to somebody else's: a formula that shows an
 * error since values were written where its own result could lie. Such a formula takes what ours gave, so its
 * result was gone for the moment as well.
 *
 * @param before with all formulas; `cleared` without the frozen ones; `now` with values in their place
 */
export function contestedCells(
  frozen: readonly NotedFormula[],
  before: FormulaGrid,
  cleared: FormulaGrid,
  now: FormulaGrid,
): readonly CellPosition[] {
  const own = new Set(frozen.map(cellKey));
  const claimed = new Set(frozen.flatMap((cell) => positionsOf(notedArea(cell)).map(cellKey)));
  const isBlocked = (row: number, column: number): boolean =>
    before.formula(row, column) !== '' || cleared.value(row, column) !== '';
  const contested = new Map<string, CellPosition>();
  for (const formula of positionsOf({ row: 1, column: 1, rows: before.rows, columns: before.columns })) {
    const { row, column } = formula;
    if (before.formula(row, column) === '' || own.has(cellKey(formula))) continue;
    if (isUnfinishedValue(before.value(row, column)) || !isUnfinishedValue(now.value(row, column))) continue;
    visitReach(formula, before, isBlocked, (reachedRow, reachedColumn) => {
      const position = { row: reachedRow, column: reachedColumn };
      const isFilled = before.value(reachedRow, reachedColumn) !== '';
      if (isFilled && claimed.has(cellKey(position))) contested.set(cellKey(position), position);
    });
  }
  return [...contested.values()];
}

/** Whether each of these cells shows again what it showed before, now that nothing of ours stands in it. */
export function isFilledAgain(
  positions: readonly CellPosition[],
  before: FormulaGrid,
  now: FormulaGrid,
): boolean {
  return positions.every(
    ({ row, column }) => JSON.stringify(now.value(row, column)) === JSON.stringify(before.value(row, column)),
  );
}

/** Whether a cell is being computed, or shows an error. */
export function isUnfinishedValue(value: unknown): boolean {
  return isUnfinished(cellText(value));
}
