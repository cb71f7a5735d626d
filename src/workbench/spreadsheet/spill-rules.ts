/**
 * Where a result of several cells may go, by Google's rules: it grows the sheet when it is larger, and any
 * content in the way blocks it as a whole, with a message that names the first cell in the way.
 */
import type { IRange } from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { cellA1 } from './a1-notation';
import type { CellPosition } from './custom-functions';
import { blockedResultMessage } from './error-texts';
import { hasContent } from './cell-content';
import { MAX_CELLS } from './cell-limit';
import type { HeadlessUniver } from './headless-univer';
import { matrixEntries } from './matrix';

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
    const isNearOthers = [...matrixEntries(formulas.getArrayFormulaRange()[unitId]?.[sheetId])].some(
      (other) => !(other.row === row && other.column === column) && isOverlapping(other.item, range),
    );
    blocked = false;
    for (let r = range.startRow; r <= range.endRow; r += 1) {
      for (let c = range.startColumn; c <= range.endColumn; c += 1) {
        if (r === row && c === column) continue;
        blocked =
          hasContent(cells?.getValue(r, c)) ||
          (isNearOthers && placement._isInOtherArrayFormulaRange(unitId, sheetId, row, column, r, c));
        if (!blocked) continue;
        report({ sheetId, row, column }, blockedResultMessage(cellA1(r, c)));
        return true;
      }
    }
    return false;
  };
}

function isOverlapping(a: IRange, b: IRange): boolean {
  return (
    a.startRow <= b.endRow &&
    b.startRow <= a.endRow &&
    a.startColumn <= b.endColumn &&
    b.startColumn <= a.endColumn
  );
}
