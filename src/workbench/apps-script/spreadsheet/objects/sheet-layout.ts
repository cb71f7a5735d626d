import { createFilter } from './filter';
import type { FilterObject } from './filter';
import type { RangeObject } from './range';
import { numbers, positionAndCount } from './sheet-arguments';
import { SheetDimensions } from './sheet-dimensions';

/** How the rows and columns of a sheet are shown: frozen, hidden, filtered, wide or narrow. They count from one here. */
export class SheetLayout extends SheetDimensions {
  getFrozenRows(): number {
    return (this.ask('getFrozen') as { rows: number }).rows;
  }

  getFrozenColumns(): number {
    return (this.ask('getFrozen') as { columns: number }).columns;
  }

  setFrozenRows(...args: unknown[]): void {
    this.write('setFrozenRows', 'setFrozen', numbers('setFrozenRows', args, 1)[0], null);
  }

  setFrozenColumns(...args: unknown[]): void {
    this.write('setFrozenColumns', 'setFrozen', null, numbers('setFrozenColumns', args, 1)[0]);
  }

  hideRows(...args: unknown[]): void {
    const [position, count] = positionAndCount('hideRows', args);
    this.write('hideRows', 'setRowsHidden', position - 1, count, true);
  }

  showRows(...args: unknown[]): void {
    const [position, count] = positionAndCount('showRows', args);
    this.write('showRows', 'setRowsHidden', position - 1, count, false);
  }

  hideRow(range: RangeObject): void {
    this.write('hideRow', 'setRowsHidden', range.shape.row, range.shape.rows, true);
  }

  unhideRow(range: RangeObject): void {
    this.write('unhideRow', 'setRowsHidden', range.shape.row, range.shape.rows, false);
  }

  hideColumns(...args: unknown[]): void {
    const [position, count] = positionAndCount('hideColumns', args);
    this.write('hideColumns', 'setColumnsHidden', position - 1, count, true);
  }

  showColumns(...args: unknown[]): void {
    const [position, count] = positionAndCount('showColumns', args);
    this.write('showColumns', 'setColumnsHidden', position - 1, count, false);
  }

  hideColumn(range: RangeObject): void {
    this.write('hideColumn', 'setColumnsHidden', range.shape.column, range.shape.columns, true);
  }

  unhideColumn(range: RangeObject): void {
    this.write('unhideColumn', 'setColumnsHidden', range.shape.column, range.shape.columns, false);
  }

  isRowHiddenByUser(...args: unknown[]): unknown {
    return this.ask('isRowHiddenByUser', numbers('isRowHiddenByUser', args, 1)[0] - 1);
  }

  isColumnHiddenByUser(...args: unknown[]): unknown {
    return this.ask('isColumnHidden', numbers('isColumnHiddenByUser', args, 1)[0] - 1);
  }

  isRowHiddenByFilter(...args: unknown[]): unknown {
    return this.ask('isRowHiddenByFilter', numbers('isRowHiddenByFilter', args, 1)[0] - 1);
  }

  getFilter(): FilterObject | null {
    return this.ask('getFilterRange') === null ? null : createFilter(this.context, this.shape.id);
  }

  setColumnWidth(...args: unknown[]): this {
    const [column, width] = numbers('setColumnWidth', args, 2);
    return this.done('setColumnWidth', 'setColumnWidth', column - 1, 1, width);
  }

  setColumnWidths(...args: unknown[]): this {
    const [column, count, width] = numbers('setColumnWidths', args, 3);
    return this.done('setColumnWidths', 'setColumnWidth', column - 1, count, width);
  }

  getColumnWidth(...args: unknown[]): unknown {
    return this.ask('getColumnWidth', numbers('getColumnWidth', args, 1)[0] - 1);
  }

  autoResizeColumn(...args: unknown[]): this {
    return this.done('autoResizeColumn', 'autoResizeColumns', numbers('autoResizeColumn', args, 1)[0] - 1, 1);
  }

  autoResizeColumns(...args: unknown[]): this {
    const [column, count] = numbers('autoResizeColumns', args, 2);
    return this.done('autoResizeColumns', 'autoResizeColumns', column - 1, count);
  }
}
