import { signatureMismatch } from '../../realm/signature';
import type { Wire } from '../../service';
import type { SheetShape } from '../shapes';
import type { RangeObject } from './range';
import type { RealmContext } from './realm-context';

/** Rows and columns of a sheet; they count from one here. */
export class SheetDimensions {
  constructor(
    protected readonly context: RealmContext,
    readonly shape: SheetShape,
  ) {}

  getLastRow(): unknown {
    return this.ask('getLastRow');
  }

  getLastColumn(): unknown {
    return this.ask('getLastColumn');
  }

  getMaxRows(): unknown {
    return this.ask('getMaxRows');
  }

  getMaxColumns(): unknown {
    return this.ask('getMaxColumns');
  }

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

  insertRows(...args: unknown[]): void {
    const [position, count] = positionAndCount('insertRows', args);
    this.write('insertRows', 'insertRows', position - 1, count);
  }

  insertRowBefore(...args: unknown[]): this {
    return this.done('insertRowBefore', 'insertRows', numbers('insertRowBefore', args, 1)[0] - 1, 1);
  }

  insertRowAfter(...args: unknown[]): this {
    return this.done('insertRowAfter', 'insertRows', numbers('insertRowAfter', args, 1)[0], 1);
  }

  insertRowsBefore(...args: unknown[]): this {
    const [position, count] = numbers('insertRowsBefore', args, 2);
    return this.done('insertRowsBefore', 'insertRows', position - 1, count);
  }

  insertRowsAfter(...args: unknown[]): this {
    const [position, count] = numbers('insertRowsAfter', args, 2);
    return this.done('insertRowsAfter', 'insertRows', position, count);
  }

  insertColumns(...args: unknown[]): void {
    const [position, count] = positionAndCount('insertColumns', args);
    this.write('insertColumns', 'insertColumns', position - 1, count);
  }

  insertColumnBefore(...args: unknown[]): this {
    return this.done('insertColumnBefore', 'insertColumns', numbers('insertColumnBefore', args, 1)[0] - 1, 1);
  }

  insertColumnAfter(...args: unknown[]): this {
    return this.done('insertColumnAfter', 'insertColumns', numbers('insertColumnAfter', args, 1)[0], 1);
  }

  insertColumnsBefore(...args: unknown[]): this {
    const [position, count] = numbers('insertColumnsBefore', args, 2);
    return this.done('insertColumnsBefore', 'insertColumns', position - 1, count);
  }

  insertColumnsAfter(...args: unknown[]): this {
    const [position, count] = numbers('insertColumnsAfter', args, 2);
    return this.done('insertColumnsAfter', 'insertColumns', position, count);
  }

  deleteRow(...args: unknown[]): this {
    return this.done('deleteRow', 'deleteRows', numbers('deleteRow', args, 1)[0] - 1, 1);
  }

  deleteRows(...args: unknown[]): void {
    const [position, count] = numbers('deleteRows', args, 2);
    this.write('deleteRows', 'deleteRows', position - 1, count);
  }

  deleteColumn(...args: unknown[]): this {
    return this.done('deleteColumn', 'deleteColumns', numbers('deleteColumn', args, 1)[0] - 1, 1);
  }

  deleteColumns(...args: unknown[]): void {
    const [position, count] = numbers('deleteColumns', args, 2);
    this.write('deleteColumns', 'deleteColumns', position - 1, count);
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
    return this.ask('isRowHidden', numbers('isRowHiddenByUser', args, 1)[0] - 1);
  }

  isColumnHiddenByUser(...args: unknown[]): unknown {
    return this.ask('isColumnHidden', numbers('isColumnHiddenByUser', args, 1)[0] - 1);
  }

  /** There are no filters in the workbench, see `getFilter`. */
  isRowHiddenByFilter(...args: unknown[]): boolean {
    numbers('isRowHiddenByFilter', args, 1);
    return false;
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

  protected ask(method: string, ...args: Wire[]): unknown {
    return this.context.ask(method, this.shape.id, ...args);
  }

  /** @param name the method that the script called, which a refusal names */
  protected write(name: string, method: string, ...args: Wire[]): unknown {
    return this.context.write(name, method, this.shape.id, ...args);
  }

  protected done(name: string, method: string, ...args: Wire[]): this {
    this.write(name, method, ...args);
    return this;
  }
}

/** A row or column, and how many from there; one if the script does not say. */
function positionAndCount(method: string, args: readonly unknown[]): [number, number] {
  const [position] = numbers(method, args, 1, 2);
  return [position, args.length === 2 ? (args[1] as number) : 1];
}

/** @throws Google's refusal unless there are as many arguments as there must be, all of them numbers */
function numbers(
  method: string,
  args: readonly unknown[],
  least: number,
  most = least,
): [number, number, number] {
  const fits = args.length >= least && args.length <= most && args.every((arg) => typeof arg === 'number');
  if (!fits) throw signatureMismatch(`SpreadsheetApp.Sheet.${method}`, args);
  return args as [number, number, number];
}
