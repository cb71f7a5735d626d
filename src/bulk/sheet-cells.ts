/** Cells of a sheet as one execution read them; rows and columns count from 1. */
export interface SheetCells {
  readonly lastRow: number;
  readonly lastColumn: number;
  value(row: number, column: number): unknown;
  /** '' for a cell without one. */
  formula(row: number, column: number): string;
}

/** Columns this near to each other are read with one call, with those between them. */
const GAP_COLUMNS = 3;

/** Reads whole columns; of those that are to be filled, the formulas as well. */
export function readCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly number[],
  withFormulas: readonly number[],
): SheetCells {
  const lastRow = sheet.getLastRow();
  const lastColumn = sheet.getLastColumn();
  const within = (column: number): boolean => column <= lastColumn;
  const values = readBlocks<unknown>(columns.filter(within), (first, count) =>
    sheet.getRange(1, first, lastRow, count).getValues(),
  );
  const formulas = readBlocks<string>(withFormulas.filter(within), (first, count) =>
    sheet.getRange(1, first, lastRow, count).getFormulas(),
  );
  return {
    lastRow,
    lastColumn,
    value: (row, column) => values.get(column)?.(row) ?? '',
    formula: (row, column) => formulas.get(column)?.(row) ?? '',
  };

  function readBlocks<T>(
    wanted: readonly number[],
    read: (first: number, count: number) => readonly (readonly T[])[],
  ): ReadonlyMap<number, (row: number) => T | undefined> {
    const cells = new Map<number, (row: number) => T | undefined>();
    if (lastRow === 0) return cells;
    for (const [first, last] of blocksOf(wanted)) {
      const block = read(first, last - first + 1);
      for (let column = first; column <= last; column += 1)
        cells.set(column, (row) => block[row - 1]?.[column - first]);
    }
    return cells;
  }
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
