/** Finding a range by its coordinates or its name. */
import { parseA1 } from '../../../spreadsheet/a1-notation';
import type { SheetModel } from '../../../spreadsheet/sheet-model';
import { ServiceError, type Execution } from '../../service';
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

/** As a script gives it: first row and column, counted from one, and how many of each. */
export type Position = readonly [number, number, number, number];

/**
 * @returns null when the coordinates are legal, but not on the sheet as this execution knows it
 * @throws ServiceError with Google's text for coordinates that are on no sheet
 */
export function rangeAt(
  context: SpreadsheetContext,
  execution: Execution,
  sheet: SheetModel,
  position: Position,
): RangeShape | null {
  // Google takes 2.7 for 2.
  const [row, column, rows, columns] = position.map(Math.trunc) as [number, number, number, number];
  if (row < 1) throw new ServiceError(ROW_TOO_SMALL);
  if (column < 1) throw new ServiceError(COLUMN_TOO_SMALL);
  if (rows < 1) throw new ServiceError(TOO_FEW_ROWS);
  if (columns < 1) throw new ServiceError(TOO_FEW_COLUMNS);
  const size = context.sizeOf(execution, sheet);
  if (row + rows - 1 > size.rows || column + columns - 1 > size.columns) return null;
  return { sheetId: sheet.id, row: row - 1, column: column - 1, rows, columns };
}

/** The same; a range that is not on the sheet may be there once what this execution wrote is carried out. */
export async function existingRange(
  context: SpreadsheetContext,
  execution: Execution,
  sheet: SheetModel,
  position: Position,
): Promise<RangeShape> {
  const range = rangeAt(context, execution, sheet, position);
  if (range) return range;
  await context.buffer.flush(execution);
  const grown = rangeAt(context, execution, sheet, position);
  if (!grown) throw new ServiceError(OUTSIDE_SHEET);
  return grown;
}

/**
 * @param text A1 notation, with or without a sheet's name, or the name of a range
 * @throws ServiceError with Google's text when it is neither, or not on the sheet
 */
export function rangeNamed(
  context: SpreadsheetContext,
  execution: Execution,
  sheet: SheetModel,
  text: string,
): RangeShape {
  const a1 = parseA1(text);
  if (!a1) {
    const named = context.workbook.names.list().find(({ name }) => name.toLowerCase() === text.toLowerCase());
    if (!named) throw new ServiceError(RANGE_NOT_FOUND);
    return rangeNamed(context, execution, sheet, named.reference);
  }
  const target = a1.sheetName === null ? sheet : context.workbook.sheetByName(a1.sheetName);
  if (!target) throw new ServiceError(RANGE_NOT_FOUND);
  const size = context.sizeOf(execution, target);
  const row = a1.startRow ?? 0;
  const column = a1.startColumn ?? 0;
  const rows = (a1.endRow ?? size.rows - 1) - row + 1;
  const columns = (a1.endColumn ?? size.columns - 1) - column + 1;
  const isOnSheet = rows >= 1 && columns >= 1 && row + rows <= size.rows && column + columns <= size.columns;
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
