/** Rows and columns of one sheet: inserting, deleting, ordering, hiding, sizing. They count from zero. */
import { BooleanNumber, Direction, RANGE_TYPE } from '@univerjs/core';
import type { IRange, Worksheet } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  MoveColsCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  ReorderRangeCommand,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
} from '@univerjs/sheets';
import type { HeadlessUniver } from './headless-univer';
import type { Block } from './sheet-cells';

export class SheetStructure {
  constructor(
    private readonly parts: HeadlessUniver,
    private readonly sheet: Worksheet,
  ) {}

  /** The new rows come before row `before`; `before` may be the number of rows, for rows at the end. */
  insertRows(before: number, count: number): void {
    const direction = before === this.sheet.getRowCount() ? Direction.DOWN : Direction.UP;
    this.run(InsertRowByRangeCommand.id, { range: this.rows(before, count), direction });
  }

  insertColumns(before: number, count: number): void {
    const direction = before === this.sheet.getColumnCount() ? Direction.RIGHT : Direction.LEFT;
    this.run(InsertColByRangeCommand.id, { range: this.columns(before, count), direction });
  }

  deleteRows(first: number, count: number): void {
    this.run(RemoveRowByRangeCommand.id, { range: this.rows(first, count) });
  }

  deleteColumns(first: number, count: number): void {
    this.run(RemoveColByRangeCommand.id, { range: this.columns(first, count) });
  }

  /** @param to the row before which they come, counted as before the move */
  moveRows(first: number, count: number, to: number): void {
    const range = { ...this.rows(first, count), rangeType: RANGE_TYPE.ROW };
    this.run(MoveRowsCommand.id, {
      range,
      fromRange: range,
      toRange: { ...range, startRow: to, endRow: to },
    });
  }

  /** @param to the column before which they come, counted as before the move */
  moveColumns(first: number, count: number, to: number): void {
    const range = { ...this.columns(first, count), rangeType: RANGE_TYPE.COLUMN };
    const toRange = { ...range, startColumn: to, endColumn: to };
    this.run(MoveColsCommand.id, { range, fromRange: range, toRange });
  }

  /** @param order for each row of the block from the top, the row of the block that comes there */
  reorderRows(block: Block, order: readonly number[]): void {
    const range = blockRange(block);
    const moves = Object.fromEntries(order.map((from, to) => [block.row + to, block.row + from]));
    this.run(ReorderRangeCommand.id, { range, order: moves });
  }

  setRowsHidden(first: number, count: number, hidden: boolean): void {
    this.run(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, {
      ranges: [this.rows(first, count)],
    });
  }

  setColumnsHidden(first: number, count: number, hidden: boolean): void {
    this.run(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, {
      ranges: [this.columns(first, count)],
    });
  }

  isRowHidden(row: number): boolean {
    return this.sheet.getRowManager().getRow(row)?.hd === BooleanNumber.TRUE;
  }

  isColumnHidden(column: number): boolean {
    return this.sheet.getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE;
  }

  /** @param width pixels */
  setColumnWidth(first: number, count: number, width: number): void {
    this.run(SetWorksheetColWidthMutation.id, { ranges: [this.columns(first, count)], colWidth: width });
  }

  columnWidth(column: number): number {
    return this.sheet.getColumnWidth(column);
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    const { ySplit, xSplit } = this.sheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(rows: number, columns: number): void {
    const startRow = rows > 0 ? rows : -1;
    const startColumn = columns > 0 ? columns : -1;
    this.run(SetFrozenMutation.id, {
      startRow,
      startColumn,
      ySplit: rows,
      xSplit: columns,
      resetScroll: true,
    });
  }

  get tabColor(): string | null {
    const color = this.sheet.getTabColor();
    return typeof color === 'string' && color !== '' ? color : null;
  }

  setTabColor(color: string | null): void {
    this.run(SetTabColorMutation.id, { color: color ?? '' });
  }

  private rows(first: number, count: number): IRange {
    return {
      startRow: first,
      endRow: first + count - 1,
      startColumn: 0,
      endColumn: this.sheet.getColumnCount() - 1,
    };
  }

  private columns(first: number, count: number): IRange {
    return {
      startRow: 0,
      endRow: this.sheet.getRowCount() - 1,
      startColumn: first,
      endColumn: first + count - 1,
    };
  }

  private run(id: string, params: object): void {
    const target = { unitId: this.sheet.getUnitId(), subUnitId: this.sheet.getSheetId() };
    // Univer's commands carry along formulas and merged cells of the sheet that is open, whichever they are called for.
    this.parts.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, target);
    if (!this.parts.commands.syncExecuteCommand(id, { ...target, ...params }))
      throw new Error(`The sheet refused "${id}".`);
  }
}

function blockRange({ row, column, rows, columns }: Block): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}
