import { BadSettingError } from '../fields/input-errors';

/** Google is asked row by row; more would take longer than people wait. */
const MOST_FILTERED_ROWS = 3_000;
/** Rows are seldom hidden by hand, and only Google knows; in longer lists that is not worth a call for each row. */
const MOST_ROWS_HIDDEN_BY_HAND = 500;

/**
 * The rows that are hidden, by a filter or by hand.
 *
 * @param rows in the order of the sheet
 * @throws BadSettingError when a filter is on and the rows are too many to tell
 */
export function hiddenRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: readonly number[],
): ReadonlySet<number> {
  const isFiltered = sheet.getFilter() !== null;
  if (isFiltered && rows.length > MOST_FILTERED_ROWS) {
    throw new BadSettingError(
      'This sheet has a filter, and with more than 3,000 rows nobody can tell which it hides. Include hidden rows, remove the filter, or select fewer rows.',
    );
  }
  const isByHand = rows.length <= MOST_ROWS_HIDDEN_BY_HAND;
  return new Set(
    rows.filter(
      (row) => (isFiltered && sheet.isRowHiddenByFilter(row)) || (isByHand && sheet.isRowHiddenByUser(row)),
    ),
  );
}

/** How many of them there are, for what is only said; 0 when nobody can tell. */
export function countHiddenRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: readonly number[]): number {
  try {
    return hiddenRows(sheet, rows).size;
  } catch (error) {
    if (error instanceof BadSettingError) return 0;
    throw error;
  }
}
