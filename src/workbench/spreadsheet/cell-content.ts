import { CellValueType, isFormulaId, isFormulaString } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';

/**
 * Whether there is anything in a cell of its own, be it a formula that shows nothing or an empty text after an
 * apostrophe. Univer also writes empty texts into cells that are only formatted; those are none.
 */
export function hasContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  if (isFormulaString(cell.f) || isFormulaId(cell.si) || cell.p) return true;
  return cell.v !== undefined && cell.v !== null && (cell.v !== '' || cell.t === CellValueType.FORCE_STRING);
}
