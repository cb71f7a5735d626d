import type { IRange } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core';
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

export function currentSelection({ api }: Grid): Selection | null {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const selection = sheet?.getSelection();
  const cell = selection?.getCurrentCell();
  if (!sheet || !selection || !cell) return null;
  return {
    sheetId: sheet.getSheetId(),
    ranges: selection.getActiveRangeList().map((range) => rangeOf(range.getRange())),
    current: { row: cell.actualRow, column: cell.actualColumn },
  };
}

/** Shows a selection that a function of the add-on made. */
export function showSelection({ api }: Grid, { sheetId, ranges }: Selection): void {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getSheetBySheetId(sheetId);
  if (!workbook || !sheet) return;
  if (workbook.getActiveSheet().getSheetId() !== sheetId) workbook.setActiveSheet(sheet);
  const [first] = ranges;
  if (first) sheet.setActiveSelection(sheet.getRange(first.row, first.column, first.rows, first.columns));
}

function rangeOf({ startRow, startColumn, endRow, endColumn }: IRange): SelectedRange {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
