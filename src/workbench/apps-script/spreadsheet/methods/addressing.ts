/** Finding a range by its coordinates or its name. */
import { parseA1 } from '../../../spreadsheet/a1-notation';
import type { SheetModel } from '../../../spreadsheet/sheet-model';
import { ServiceError } from '../../service';
import {
  COLUMN_TOO_SMALL,
  OUTSIDE_SHEET,
  RANGE_NOT_FOUND,
  ROW_TOO_SMALL,
  TOO_FEW_COLUMNS,
  TOO_FEW_ROWS,
} from '../constants';
import type { SpreadsheetContext } from '../context';
import type { RangeShape } from '../shapes';

/**
 * @param position as the script gave it: the first row and column count from one
 * @throws ServiceError with Google's text when there is no such range on the sheet
 */
export function rangeAt(sheet: SheetModel, position: readonly [number, number, number, number]): RangeShape {
  // Google takes 2.7 for 2.
  const [row, column, rows, columns] = position.map(Math.trunc) as [number, number, number, number];
  if (row < 1) throw new ServiceError(ROW_TOO_SMALL);
  if (column < 1) throw new ServiceError(COLUMN_TOO_SMALL);
  if (rows < 1) throw new ServiceError(TOO_FEW_ROWS);
  if (columns < 1) throw new ServiceError(TOO_FEW_COLUMNS);
  if (row + rows - 1 > sheet.rowCount || column + columns - 1 > sheet.columnCount)
    throw new ServiceError(OUTSIDE_SHEET);
  return { sheetId: sheet.id, row: row - 1, column: column - 1, rows, columns };
}

/**
 * @param text A1 notation, with or without a sheet's name, or the name of a range
 * @throws ServiceError with Google's text when it is neither, or not on the sheet
 */
export function rangeNamed(context: SpreadsheetContext, sheet: SheetModel, text: string): RangeShape {
  const a1 = parseA1(text);
  if (!a1) {
    const named = context.workbook.names.list().find(({ name }) => name.toLowerCase() === text.toLowerCase());
    if (!named) throw new ServiceError(RANGE_NOT_FOUND);
    return rangeNamed(context, sheet, named.reference);
  }
  const target = a1.sheetName === null ? sheet : context.workbook.sheetByName(a1.sheetName);
  if (!target) throw new ServiceError(RANGE_NOT_FOUND);
  const row = a1.startRow ?? 0;
  const column = a1.startColumn ?? 0;
  const rows = (a1.endRow ?? target.rowCount - 1) - row + 1;
  const columns = (a1.endColumn ?? target.columnCount - 1) - column + 1;
  const isOnSheet =
    rows >= 1 && columns >= 1 && row + rows <= target.rowCount && column + columns <= target.columnCount;
  if (!isOnSheet) throw new ServiceError(RANGE_NOT_FOUND);
  return { sheetId: target.id, row, column, rows, columns };
}

/** The cells around the range that hang together: bordered by empty rows and columns, as Ctrl+A selects them. */
export function dataRegion(sheet: SheetModel, range: RangeShape): RangeShape {
  const size = sheet.contentSize();
  const texts = sheet.cells.displayValues({ row: 0, column: 0, rows: size.rows, columns: size.columns });
  const isFilled = (row: number, column: number): boolean => (texts[row]?.[column] ?? '') !== '';
  let { row: top, column: left } = range;
  let bottom = top + range.rows - 1;
  let right = left + range.columns - 1;
  const anyInRow = (row: number): boolean =>
    span(left - 1, right + 1).some((column) => isFilled(row, column));
  const anyInColumn = (column: number): boolean =>
    span(top - 1, bottom + 1).some((row) => isFilled(row, column));
  for (let grown = true; grown;) {
    grown = false;
    if (top > 0 && anyInRow(top - 1)) [top, grown] = [top - 1, true];
    if (bottom < size.rows - 1 && anyInRow(bottom + 1)) [bottom, grown] = [bottom + 1, true];
    if (left > 0 && anyInColumn(left - 1)) [left, grown] = [left - 1, true];
    if (right < size.columns - 1 && anyInColumn(right + 1)) [right, grown] = [right + 1, true];
  }
  return { sheetId: sheet.id, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_item, index) => from + index);
}
