import type { Area } from './formula-areas';

/** What a sheet holds from its first cell on, as one execution read it; rows and columns count from 1. */
export interface FormulaGrid {
  readonly rows: number;
  readonly columns: number;
  /** '' where a cell has none of its own: an empty cell, a typed one, and one that another cell's result fills. */
  formula(row: number, column: number): string;
  /** '' for an empty cell. */
  value(row: number, column: number): unknown;
}

export type CellPosition = Pick<Area, 'row' | 'column'>;

/** Two reads. */
export function readGrid(range: GoogleAppsScript.Spreadsheet.Range): FormulaGrid {
  return gridOf(range.getFormulas(), range.getValues());
}

/** The same cells with the values that they have now: one read. */
export function withNewValues(grid: FormulaGrid, range: GoogleAppsScript.Spreadsheet.Range): FormulaGrid {
  const values: readonly (readonly unknown[])[] = range.getValues();
  return { ...grid, value: (row, column) => values[row - 1]?.[column - 1] ?? '' };
}

export function gridOf(
  formulas: readonly (readonly string[])[],
  values: readonly (readonly unknown[])[],
): FormulaGrid {
  return {
    rows: formulas.length,
    columns: formulas[0]?.length ?? 0,
    formula: (row, column) => formulas[row - 1]?.[column - 1] ?? '',
    value: (row, column) => values[row - 1]?.[column - 1] ?? '',
  };
}

/**
 * Visits every cell that the result of a formula could fill: those to the right and below, as far as the whole
 * rectangle between the formula and the cell is free of what would block it.
 */
export function visitReach(
  { row: top, column: left }: CellPosition,
  grid: Pick<FormulaGrid, 'rows' | 'columns'>,
  isBlocked: (row: number, column: number) => boolean,
  visit: (row: number, column: number) => void,
): void {
  let end = grid.columns;
  for (let row = top; row <= grid.rows && end >= left; row += 1) {
    for (let column = row === top ? left + 1 : left; column <= end; column += 1) {
      if (isBlocked(row, column)) end = column - 1;
      else visit(row, column);
    }
    // The formula's own column must be free, or nothing below it can be part of the result.
    if (end < left) return;
  }
}

/** A name for a cell in maps and sets. */
export function cellKey({ row, column }: CellPosition): string {
  return `${String(row)},${String(column)}`;
}
