import { rangeOf } from './formula-areas';
import { writeBlock } from './safe-write';
import { AUTOMATIC_FORMAT, type WritableCell } from './safe-write-cell';

/** Rows written with one call: some ten thousand cells, which Sheets takes in a second or two. */
const BLOCK_ROWS = 1_000;

/** Columns with their headers, and rows that are as wide. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly WritableCell[])[];
}

/**
 * Writes a table to a new tab behind all others, which is then the active one. What came from outside stays text.
 * A tab that could not be written whole is taken away again.
 *
 * @returns the name of the tab: the title, with a number when that is taken
 */
export function writeNewTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  title: string,
  table: Table,
  startOfDay: (day: string) => Date,
): string {
  const sheets = spreadsheet.getSheets();
  const name = freeName(
    title,
    sheets.map((sheet) => sheet.getName()),
  );
  const sheet = spreadsheet.insertSheet(name, sheets.length);
  try {
    fill(sheet, table, startOfDay);
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
  return name;
}

/** The title itself, or the first of `Title 2`, `Title 3` … that no tab has; Sheets does not tell case apart. */
export function freeName(title: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = title;
  for (let number = 2; names.has(name.toLowerCase()); number += 1) name = `${title} ${String(number)}`;
  return name;
}

function fill(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { header, rows }: Table,
  startOfDay: (day: string) => Date,
): void {
  const columns = header.length;
  const missingRows = rows.length + 1 - sheet.getMaxRows();
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  for (let first = 0; first <= rows.length; first += BLOCK_ROWS) {
    const block = [header, ...rows].slice(first, first + BLOCK_ROWS);
    const range = rangeOf(sheet, { row: first + 1, column: 1, rows: block.length, columns });
    writeBlock(range, block, { startOfDay, formats: block.map(() => header.map(() => AUTOMATIC_FORMAT)) });
  }
  sheet.getRange(1, 1, 1, columns).setFontWeight('bold');
  sheet.setFrozenRows(1);
}
