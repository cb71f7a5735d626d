import { arrayResults, isArrayFormula } from './array-results';

/** Cells of a sheet as one execution read them; rows and columns count from 1. */
export interface SheetCells {
  readonly lastRow: number;
  readonly lastColumn: number;
  value(row: number, column: number): unknown;
  /** Whether a formula stands in the cell, or its result may fill it. */
  isFormulas(row: number, column: number): boolean;
}

/** Columns this near to each other are read with one call, with those between them. */
const GAP_COLUMNS = 3;

/**
 * Reads whole columns.
 *
 * @param filled columns that are to be filled and are there already: formulas are read up to the last of them, because
 * the result of one may reach into the columns at its right
 */
export function readCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly number[],
  filled: readonly number[],
): SheetCells {
  const lastRow = sheet.getLastRow();
  const lastColumn = sheet.getLastColumn();
  const values = readValues(sheet, columns, lastRow, lastColumn);
  const value = (row: number, column: number): unknown => values.get(column)?.(row) ?? '';
  const width = Math.max(0, ...filled.filter((column) => column <= lastColumn));
  const formulas: readonly (readonly string[])[] =
    lastRow === 0 || width === 0 ? [] : sheet.getRange(1, 1, lastRow, width).getFormulas();
  const formula = (row: number, column: number): string => formulas[row - 1]?.[column - 1] ?? '';
  const isResult = formulas.some((row) => row.some(isArrayFormula)) ? resultsOf() : undefined;
  return {
    lastRow,
    lastColumn,
    value,
    isFormulas: (row, column) => formula(row, column) !== '' || isResult?.(row, column) === true,
  };

  function resultsOf(): (row: number, column: number) => boolean {
    const all: readonly (readonly unknown[])[] = sheet.getRange(1, 1, lastRow, width).getValues();
    return arrayResults({
      rows: lastRow,
      columns: width,
      formula,
      value: (row, column) => all[row - 1]?.[column - 1] ?? '',
    });
  }
}

function readValues(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly number[],
  lastRow: number,
  lastColumn: number,
): ReadonlyMap<number, (row: number) => unknown> {
  const cells = new Map<number, (row: number) => unknown>();
  if (lastRow === 0) return cells;
  for (const [first, last] of blocksOf(columns.filter((column) => column <= lastColumn))) {
    const block: readonly (readonly unknown[])[] = sheet
      .getRange(1, first, lastRow, last - first + 1)
      .getValues();
    for (let column = first; column <= last; column += 1)
      cells.set(column, (row) => block[row - 1]?.[column - first]);
  }
  return cells;
}

/** First and last column of each block. */
export function blocksOf(columns: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const blocks: [number, number][] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && column - last[1] <= GAP_COLUMNS + 1) last[1] = column;
    else blocks.push([column, column]);
  }
  return blocks;
}
