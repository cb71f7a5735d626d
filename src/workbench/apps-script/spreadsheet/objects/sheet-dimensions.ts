import { signatureMismatch } from '../../realm/signature';
import type { Wire } from '../../service';
import type { SheetShape } from '../shapes';
import type { RangeObject } from './range';
import type { RealmContext } from './realm-context';
import { numbers, positionAndCount } from './sheet-arguments';

/** Rows and columns of a sheet: how many there are, inserting, deleting and moving them. They count from one here. */
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

  /** @param destination the row before which they come, counted as before the move */
  moveRows(...args: unknown[]): void {
    const [{ shape }, to] = rangeAndDestination('moveRows', args);
    this.move('moveRows', shape.row, shape.rows, to - 1);
  }

  /** @param destination the column before which they come, counted as before the move */
  moveColumns(...args: unknown[]): void {
    const [{ shape }, to] = rangeAndDestination('moveColumns', args);
    this.move('moveColumns', shape.column, shape.columns, to - 1);
  }

  private move(name: string, start: number, count: number, to: number): void {
    this.context.requireWriting(name);
    // Nobody has said what Google does with rows that are to come into their own middle.
    if (to > start && to < start + count)
      throw this.context.notEmulated(`SpreadsheetApp.Sheet.${name} into what is moved`);
    if (to !== start && to !== start + count) this.write(name, name, start, count, to);
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

function rangeAndDestination(method: string, args: readonly unknown[]): [RangeObject, number] {
  const [range, destination] = args;
  const fits = args.length === 2 && typeof range === 'object' && range !== null && 'shape' in range;
  if (!fits || typeof destination !== 'number')
    throw signatureMismatch(`SpreadsheetApp.Sheet.${method}`, args);
  return [range as RangeObject, destination];
}
