/** One sheet of the workbook. Rows and columns count from zero. */
import type { Worksheet } from '@univerjs/core';
import type { HeadlessUniver } from './headless-univer';
import { matrixEntries } from './matrix';
import { SheetCells } from './sheet-cells';
import { SheetStructure } from './sheet-structure';

export class SheetModel {
  readonly id: string;
  readonly cells: SheetCells;
  readonly structure: SheetStructure;

  constructor(
    private readonly parts: HeadlessUniver,
    private readonly sheet: Worksheet,
    timeZone: string,
  ) {
    this.id = sheet.getSheetId();
    this.cells = new SheetCells(parts, sheet, timeZone);
    this.structure = new SheetStructure(parts, sheet);
  }

  get name(): string {
    return this.sheet.getName();
  }

  get isHidden(): boolean {
    return this.sheet.isSheetHidden() === 1;
  }

  get rowCount(): number {
    return this.sheet.getRowCount();
  }

  get columnCount(): number {
    return this.sheet.getColumnCount();
  }

  /** How many rows and columns there are up to the last cell with content; both zero when there is none. */
  contentSize(): { readonly rows: number; readonly columns: number } {
    let rows = 0;
    let columns = 0;
    const take = (row: number, column: number): void => {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    };
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      if ((cell?.v !== undefined && cell.v !== null) || cell?.f !== undefined || cell?.si !== undefined)
        take(row, column);
    });
    const spilled = this.parts.formulas.getArrayFormulaCellData()[this.sheet.getUnitId()]?.[this.id] ?? {};
    for (const { row, column, item } of matrixEntries(spilled)) {
      if (item?.v !== undefined && item.v !== null) take(row, column);
    }
    return { rows, columns };
  }

  /** What a file of this sheet would hold: the texts as shown, without the empty rest. */
  toRows(): string[][] {
    const { rows, columns } = this.contentSize();
    return this.cells.displayValues({ row: 0, column: 0, rows, columns });
  }
}
