/**
 * Where a result of several cells may go, by Google's rules: it grows the sheet when it is larger, and any
 * content in the way blocks it as a whole, with a message that names the first cell in the way.
 */
import { isFormulaId, isFormulaString } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { cellA1 } from './a1-notation';
import type { CellPosition } from './custom-functions';
import { blockedResultMessage } from './error-texts';
import type { HeadlessUniver } from './headless-univer';

/** Google's limit for a whole spreadsheet, in cells; the longest result that is still shown. */
const MAX_CELLS = 10_000_000;

export function installSpillRules(
  { placement, workbook, commands, formulas }: HeadlessUniver,
  report: (position: CellPosition, message: string) => void,
): void {
  // Univer asks for both checks in a row; a result that is blocked must not grow the sheet.
  let blocked = false;

  placement._checkIfArrayFormulaExceeded = (_rowCount, _columnCount, range) => {
    if (blocked) return false;
    const unitId = placement.currentUnitId;
    const subUnitId = placement.currentSubUnitId;
    const sheet = workbook.getSheetBySheetId(subUnitId);
    if (!sheet || (range.endRow + 1) * (range.endColumn + 1) > MAX_CELLS) return true;
    if (range.endRow >= sheet.getRowCount()) {
      commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, {
        unitId,
        subUnitId,
        rowCount: range.endRow + 1,
      });
    }
    if (range.endColumn >= sheet.getColumnCount()) {
      commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, {
        unitId,
        subUnitId,
        columnCount: range.endColumn + 1,
      });
    }
    return false;
  };

  placement._checkIfArrayFormulaRangeHasData = (unitId, sheetId, row, column, range) => {
    const cells = workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
    const ownRange = formulas.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
    blocked = false;
    const ownValues = formulas.getArrayFormulaCellData()[unitId]?.[sheetId];
    for (let r = range.startRow; r <= range.endRow; r += 1) {
      for (let c = range.startColumn; c <= range.endColumn; c += 1) {
        if (r === row && c === column) continue;
        const cell = cells?.getValue(r, c);
        const isOwn =
          ownRange !== undefined &&
          r <= ownRange.endRow &&
          c <= ownRange.endColumn &&
          cell?.f === undefined &&
          ownValues?.[r]?.[c]?.v === cell?.v;
        blocked =
          (!isOwn && hasContent(cell)) ||
          placement._isInOtherArrayFormulaRange(unitId, sheetId, row, column, r, c);
        if (!blocked) continue;
        report({ sheetId, row, column }, blockedResultMessage(cellA1(r, c)));
        return true;
      }
    }
    return false;
  };
}

function hasContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  if (isFormulaString(cell.f) || isFormulaId(cell.si) || cell.p) return true;
  // Univer writes an empty text into cells that are only formatted; an empty text that a person made has a type.
  return cell.v !== undefined && cell.v !== null && (cell.v !== '' || cell.t !== undefined);
}
