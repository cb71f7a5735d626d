import { RANGE_TYPE, type IRange, type Worksheet } from '@univerjs/core';
import {
  getPrimaryForRange,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import type { SelectedRange, Selection } from '../../server/protocol';
import type { Grid } from './grid';

/**
 * Reports the selection whenever it changes. Univer's own event stays silent for clicks and arrow keys, so
 * this listens to the operations behind it.
 */
export function reportSelection(grid: Grid, report: (selection: Selection) => void): void {
  grid.commands.onCommandExecuted((command) => {
    if (command.id !== SetSelectionsOperation.id && command.id !== SetWorksheetActiveOperation.id) return;
    const selection = currentSelection(grid);
    if (selection) report(selection);
  });
}

/** The areas in the order in which they were selected; the last one is the active one. */
export function currentSelection({ api }: Grid): Selection | null {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const selection = sheet?.getSelection();
  const cell = selection?.getCurrentCell();
  if (!sheet || !selection || !cell) return null;
  const worksheet = sheet.getSheet();
  return {
    sheetId: sheet.getSheetId(),
    ranges: selection.getActiveRangeList().map((range) => selectedRange(range.getRange(), worksheet)),
    current: { row: cell.actualRow, column: cell.actualColumn },
  };
}

/** Shows a selection that a function of the add-on made or moved, and scrolls to it if it has to be in view. */
export function showSelection(
  { api, commands, workbookId }: Grid,
  selection: Selection,
  inView: boolean,
): void {
  const { sheetId, ranges, current } = selection;
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getSheetBySheetId(sheetId);
  if (!workbook || !sheet || ranges.length === 0) return;
  if (inView && workbook.getActiveSheet().getSheetId() !== sheetId) workbook.setActiveSheet(sheet);
  const worksheet = sheet.getSheet();
  const cell = {
    startRow: current.row,
    endRow: current.row,
    startColumn: current.column,
    endColumn: current.column,
  };
  commands.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: workbookId,
    subUnitId: sheetId,
    reveal: inView,
    selections: ranges.map((range, index) => ({
      range: gridRange(range, worksheet),
      primary: index === ranges.length - 1 ? getPrimaryForRange(cell, worksheet) : null,
      style: null,
    })),
  });
}

/** Whole rows and columns may come without the ends that they do not name; they are those of the sheet. */
function selectedRange(
  { startRow, startColumn, endRow, endColumn }: IRange,
  worksheet: Worksheet,
): SelectedRange {
  const row = startRow || 0;
  const column = startColumn || 0;
  const lastRow = Number.isFinite(endRow) ? endRow : worksheet.getRowCount() - 1;
  const lastColumn = Number.isFinite(endColumn) ? endColumn : worksheet.getColumnCount() - 1;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function gridRange({ row, column, rows, columns }: SelectedRange, worksheet: Worksheet): IRange {
  const isWholeColumn = row === 0 && rows === worksheet.getRowCount();
  const isWholeRow = column === 0 && columns === worksheet.getColumnCount();
  const range = {
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  };
  if (isWholeColumn === isWholeRow) return range;
  return { ...range, rangeType: isWholeColumn ? RANGE_TYPE.COLUMN : RANGE_TYPE.ROW };
}
