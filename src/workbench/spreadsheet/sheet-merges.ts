/** The merged cells of one sheet. Only the cell at the top left of each holds anything. */
import type { ICellData, IObjectMatrixPrimitiveType, IRange, Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { isOverlapping } from './block-overlap';
import { EMPTY, NO_CUSTOM } from './cell-data';
import type { HeadlessUniver } from './headless-univer';
import type { Block } from './sheet-cells';

export class SheetMerges {
  constructor(
    private readonly parts: HeadlessUniver,
    private readonly sheet: Worksheet,
  ) {}

  /** All that have at least one cell in the block. */
  touching(block: Block): Block[] {
    return this.sheet
      .getMergeData()
      .map(blockOf)
      .filter((merge) => isOverlapping(merge, block));
  }

  /** Whether the cell lies under a merged one, so that nothing of its own can be seen or kept in it. */
  isCovered(row: number, column: number): boolean {
    if (this.sheet.getMergeData().length === 0) return false;
    const merge = this.sheet.getMergedCell(row, column);
    return Boolean(merge) && !(merge?.startRow === row && merge.startColumn === column);
  }

  /** Merged cells inside the block become part of it; what the covered cells held is lost. */
  merge(block: Block): void {
    this.breakApart(block);
    if (block.rows === 1 && block.columns === 1) return;
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let row = block.row; row < block.row + block.rows; row += 1) {
      const cells: Record<number, ICellData> = {};
      for (let column = block.column; column < block.column + block.columns; column += 1) {
        const isTopLeft = row === block.row && column === block.column;
        if (!isTopLeft && this.sheet.getCellRaw(row, column)) cells[column] = { ...EMPTY, custom: NO_CUSTOM };
      }
      cellValue[row] = cells;
    }
    this.run(SetRangeValuesMutation.id, { cellValue });
    this.run(AddWorksheetMergeMutation.id, { ranges: [rangeOf(block)] });
  }

  /** The content stays in the cell at the top left of each. */
  breakApart(block: Block): void {
    const ranges = this.touching(block).map(rangeOf);
    if (ranges.length > 0) this.run(RemoveWorksheetMergeMutation.id, { ranges });
  }

  private run(id: string, params: object): void {
    const target = { unitId: this.sheet.getUnitId(), subUnitId: this.sheet.getSheetId() };
    this.parts.commands.syncExecuteCommand(id, { ...target, ...params });
  }
}

function blockOf({ startRow, endRow, startColumn, endColumn }: IRange): Block {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

function rangeOf({ row, column, rows, columns }: Block): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}
