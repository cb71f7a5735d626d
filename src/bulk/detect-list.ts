import type { RunKind } from '../shared/bulk-endpoints';
import { cellText } from '../sheet/cell-text';
import { detectColumns, type DetectedColumns } from '../sheet/column-roles';

/** Rows that are looked at to find the headers and what columns hold. */
const DETECTION_ROWS = 220;
/** Columns that are looked at; a sheet with more is no list of people. */
const MOST_COLUMNS = 100;

/** How the list in a sheet is understood. */
export interface DetectedList extends DetectedColumns {
  /** The last row and column that hold anything, counted from 1; 0 in an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** The first rows of the columns that are looked at, as texts. */
  readonly top: readonly (readonly string[])[];
  /** The texts of the header row; none without one. */
  readonly headers: readonly string[];
}

/** Looks at the top of a sheet: one call that reads cells, however long the list is. */
export function detectList(sheet: GoogleAppsScript.Spreadsheet.Sheet, kind: RunKind): DetectedList {
  const lastRow = sheet.getLastRow();
  const lastColumn = sheet.getLastColumn();
  const top =
    lastRow === 0 || lastColumn === 0
      ? []
      : sheet
          .getRange(1, 1, Math.min(lastRow, DETECTION_ROWS), Math.min(lastColumn, MOST_COLUMNS))
          .getValues()
          .map((row) => row.map(cellText));
  const detected = detectColumns(top, kind);
  const headers = detected.headerRow === undefined ? [] : (top[detected.headerRow - 1] ?? []);
  return { ...detected, lastRow, lastColumn, top, headers };
}
