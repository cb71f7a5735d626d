/** Texts of Google's SpreadsheetApp, as people report them in the English interface. */
import { MAX_CELLS } from '../../spreadsheet/cell-limit';

export const OUTSIDE_SHEET = 'The coordinates of the range are outside the dimensions of the sheet.';
export const INVALID_RANGE = 'The coordinates or dimensions of the range are invalid.';
export const RANGE_NOT_FOUND = 'Range not found';
export const PROTECTED_CELL =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
export const SHEET_NAME_TAKEN = 'A sheet with this name already exists. Please enter another name.';
export const ROW_TOO_SMALL = 'The starting row of the range is too small.';
export const COLUMN_TOO_SMALL = 'The starting column of the range is too small.';
export const TOO_FEW_ROWS = 'The number of rows in the range must be at least 1.';
export const TOO_FEW_COLUMNS = 'The number of columns in the range must be at least 1.';
export const ROWS_OUT_OF_BOUNDS = 'Those rows are out of bounds.';
export const COLUMNS_OUT_OF_BOUNDS = 'Those columns are out of bounds.';
export const CANNOT_DELETE_ALL_ROWS = 'Sorry, it is not possible to delete all non-frozen rows.';
export const CANNOT_DELETE_ALL_COLUMNS = 'Sorry, it is not possible to delete all non-frozen columns.';
export const CANNOT_DELETE_LAST_SHEET = "You can't remove all the sheets in a document.";
export const CANNOT_HIDE_LAST_SHEET = "You can't hide all the sheets in a document.";
export const FILTER_EXISTS = "You can't create a filter in a sheet that already has a filter.";
/** Own words: nobody reports what Google says of a filter that is gone. */
export const NO_FILTER = 'The filter no longer exists.';
export const FILTER_OVER_MERGES = "You can't create a filter over a range containing vertical merges.";
export const PART_OF_MERGE = 'You must select all cells in a merged range to merge or unmerge them.';
/** Own words for refusals of which people report only that there is one. */
export const SORT_OVER_MERGES = "You can't sort a range containing vertical merges.";
export const MOVE_PART_OF_MERGE = "You can't move rows or columns which contain only part of a merged cell.";
export const METADATA_PLACE =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

/** @param what `rows` or `columns` */
export function sizeMismatch(what: 'rows' | 'columns', data: number, range: number): string {
  return `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`;
}

export const TOO_MANY_CELLS = `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`;

/** @param what `rows` or `columns` */
export function freezePartOfMerge(what: 'rows' | 'columns'): string {
  return `Sorry, you can't freeze ${what} which contain only part of a merged cell. Try to break apart merged cells or freeze more ${what} to include the complete merged cells.`;
}
