import { BooleanNumber, type IStyleData } from '@univerjs/core';
import type { CellLook, SheetContent } from '../sample/sheet-content';
import type { SheetModel } from '../spreadsheet/sheet-model';
import type { WorkbookModel } from '../spreadsheet/workbook-model';

/** Puts the first content into an empty workbook, formulas included, and makes it look as intended. */
export async function fillWorkbook(
  workbook: WorkbookModel,
  contents: readonly SheetContent[],
): Promise<void> {
  await workbook.change(() => {
    workbook.openWith(contents);
    for (const content of contents) {
      const sheet = workbook.sheetByName(content.name);
      if (sheet) dress(sheet, content);
    }
  });
}

function dress({ cells, structure }: SheetModel, { columnWidths, frozenRows, looks }: SheetContent): void {
  columnWidths?.forEach((width, column) => {
    structure.setColumnWidth(column, 1, width);
  });
  if (frozenRows) structure.freeze(frozenRows, 0);
  for (const look of looks ?? []) cells.setStyles(look, () => styleOf(look));
}

function styleOf({ bold, color, background, numberFormat }: CellLook): IStyleData {
  return {
    ...(bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(background === undefined ? {} : { bg: { rgb: background } }),
    ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }),
  };
}
