import { cellA1 } from '../../../spreadsheet/a1-notation';
import type { BlockShape } from '../shapes';

/** `'Sheet name'!$A$1:$B$2`, as the definition of a named range is written. */
export function referenceText(sheetName: string, { row, column, rows, columns }: BlockShape): string {
  const fixed = (cell: string): string => cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const first = fixed(cellA1(row, column));
  const last = fixed(cellA1(row + rows - 1, column + columns - 1));
  return `'${sheetName.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
}
