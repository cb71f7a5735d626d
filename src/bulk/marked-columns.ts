import { columnName } from '../sheet/formula-areas';
import type { RunRecord } from './run-record';

/** In front of the id of a run: what the columns of the run are marked with. Marks move with their columns. */
const MARK_PREFIX = 'lusha.run.';

/** Where the columns of a run are now, in the order of the run; undefined for one that was deleted. */
export type ColumnsNow = readonly (number | undefined)[];

/** Marks the columns of a run, so that they are found again wherever people move them. */
export function markColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  run: Pick<RunRecord, 'id' | 'columns'>,
  visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility,
): void {
  run.columns.forEach(({ column }, position) => {
    const letters = columnName(column);
    // A mark belongs to a column only if its range is the whole of it.
    sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(markOf(run), String(position), visibility);
  });
}

/**
 * Finds the columns of a run. Where the sheet still has as many columns and each header stands where it stood, once,
 * nothing has moved; only else are the marks asked for, which takes several calls for each.
 */
export function findColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  run: Pick<RunRecord, 'id' | 'columns' | 'headerRow' | 'sheetColumns'>,
): ColumnsNow {
  return haveStayed(sheet, run) ? run.columns.map(({ column }) => column) : findMarks(sheet, run);
}

export function removeMarks(sheet: GoogleAppsScript.Spreadsheet.Sheet, run: Pick<RunRecord, 'id'>): void {
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(markOf(run)).find()) mark.remove();
}

function haveStayed(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { columns, headerRow, sheetColumns }: Pick<RunRecord, 'columns' | 'headerRow' | 'sheetColumns'>,
): boolean {
  if (headerRow === null || sheet.getMaxColumns() !== sheetColumns) return false;
  const cells = sheet.getRange(headerRow, 1, 1, sheetColumns).getValues()[0] ?? [];
  const headers = cells.map((value) => String(value).trim());
  const isAlone = (header: string): boolean => headers.filter((text) => text === header).length === 1;
  return columns.every(
    ({ column, header }) => header !== '' && headers[column - 1] === header && isAlone(header),
  );
}

function findMarks(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  run: Pick<RunRecord, 'id' | 'columns'>,
): ColumnsNow {
  const found = new Map<number, number>();
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(markOf(run)).find()) {
    const column = mark.getLocation().getColumn()?.getColumn();
    if (column !== undefined) found.set(Number(mark.getValue()), column);
  }
  return run.columns.map((_column, position) => found.get(position));
}

function markOf({ id }: Pick<RunRecord, 'id'>): string {
  return `${MARK_PREFIX}${id}`;
}
