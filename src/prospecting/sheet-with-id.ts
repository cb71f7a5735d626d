import { UnusableRequestError } from '../lusha/errors';

/** @throws UnusableRequestError with this advice when somebody has deleted it */
export function sheetWithId(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  id: number,
  advice = 'Read the selection again. Nothing was asked.',
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.getSheetById(id);
  if (sheet === null) throw new UnusableRequestError('The sheet is gone.', advice);
  return sheet;
}
