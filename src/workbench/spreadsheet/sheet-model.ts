/** One sheet of the workbook. Rows and columns count from zero. */
import { BooleanNumber } from '@univerjs/core';
import type { Worksheet } from '@univerjs/core';
import type { HeadlessUniver } from './headless-univer';
import { hasContent } from './cell-content';
import { matrixEntries } from './matrix';
import { SheetCells } from './sheet-cells';
import type { Block } from './sheet-cells';
import { SheetMerges } from './sheet-merges';
import { SheetStructure } from './sheet-structure';

export class SheetModel {
  readonly id: string;
  readonly cells: SheetCells;
  readonly structure: SheetStructure;
  readonly merges: SheetMerges;

  constructor(
    private readonly parts: HeadlessUniver,
    private readonly sheet: Worksheet,
    timeZone: string,
  ) {
    this.id = sheet.getSheetId();
    this.merges = new SheetMerges(parts, sheet);
    this.cells = new SheetCells(parts, sheet, this.merges, timeZone);
    this.structure = new SheetStructure(parts, sheet);
  }

  get name(): string {
    return this.sheet.getName();
  }

  get isHidden(): boolean {
    return this.sheet.isSheetHidden() === BooleanNumber.TRUE;
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
      if (hasContent(cell)) take(row, column);
    });
    const spilled = this.parts.formulas.getArrayFormulaCellData()[this.sheet.getUnitId()]?.[this.id] ?? {};
    for (const { row, column, item } of matrixEntries(spilled)) {
      if (item?.v !== undefined && item.v !== null) take(row, column);
    }
    return { rows, columns };
  }

  /**
   * Puts the rows of a block into another order. References of the formulas in it go by the row they come to, as
   * when a person sorts.
   *
   * @param order for each row of the block from the top, the row of the block that comes there
   */
  reorderRows(block: Block, order: readonly number[]): void {
    const formulas = this.cells.formulas(block);
    this.structure.reorderRows(block, order);
    this.cells.rewriteFormulas(block, (row, column) => {
      const from = order[row - block.row] ?? 0;
      const formula = formulas[from]?.[column - block.column] ?? '';
      if (formula === '') return null;
      return this.parts.lexer.moveFormulaRefOffset(formula, 0, row - block.row - from);
    });
  }

  /** What a file of this sheet would hold: the texts as shown, without the empty rest. */
  toRows(): string[][] {
    const { rows, columns } = this.contentSize();
    return this.cells.displayValues({ row: 0, column: 0, rows, columns });
  }
}
