/** Google is asked row by row; more would take longer than people wait. */
export const MOST_ROWS_CHECKED = 3_000;

/**
 * The rows that are hidden, by hand or by a filter; undefined when they are too many to tell.
 *
 * @param rows in the order of the sheet
 */
export function hiddenRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: readonly number[],
): ReadonlySet<number> | undefined {
  if (rows.length > MOST_ROWS_CHECKED) return undefined;
  const isFiltered = sheet.getFilter() !== null;
  return new Set(
    rows.filter((row) => (isFiltered && sheet.isRowHiddenByFilter(row)) || sheet.isRowHiddenByUser(row)),
  );
}
