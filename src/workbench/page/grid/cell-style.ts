import { VerticalAlign, type ICommandService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import { InsertSheetMutation } from '@univerjs/preset-sheets-core';

/** Sheets' own: Arial 10. Its rows are lower than Univer's, so text in the middle looks as it does there. */
const CELL_STYLE = { ff: 'Arial', fs: 10, vt: VerticalAlign.MIDDLE };

/** Gives cells without a style of their own the look they have in Sheets, in new sheets too. */
export function useCellStyleOfSheets(api: FUniver, commands: ICommandService): void {
  function apply() {
    for (const sheet of api.getActiveWorkbook()?.getSheets() ?? [])
      sheet.getSheet().setDefaultCellStyle(CELL_STYLE);
  }
  apply();
  commands.onCommandExecuted(({ id }) => {
    if (id === InsertSheetMutation.id) apply();
  });
}
