import { emulated } from '../../realm/emulated';
import type { EnumerationValue } from '../../realm/enumeration';
import { signatureMismatch } from '../../realm/signature';
import { textOf } from '../../realm/text-of';
import type { Wire } from '../../service';
import type { RangeShape, SheetShape } from '../shapes';
import { hexColor } from '../styles';
import { cellWire } from './cell-values';
import { ENUMERATIONS } from './enumerations';
import { clearOptions } from './range';
import type { RangeObject } from './range';
import { createRangeList } from './range-list';
import type { RangeListObject } from './range-list';
import type { RealmContext } from './realm-context';
import { createSelection, selectionMethods } from './selection';
import type { SelectionObject } from './selection';
import { SheetAttachments } from './sheet-attachments';
import type { SpreadsheetObject } from './spreadsheet';
import { createTextFinder } from './text-finder';
import type { TextFinder } from './text-finder';

const SHEET = 'SpreadsheetApp.Sheet';

/** A `SpreadsheetApp.Sheet`. */
export class SheetObject extends SheetAttachments {
  getSheetId(): number {
    return this.shape.number;
  }

  getName(): unknown {
    return this.ask('getSheetName');
  }

  getSheetName(): unknown {
    return this.ask('getSheetName');
  }

  setName(...args: unknown[]): this {
    if (args.length !== 1 || typeof args[0] !== 'string') throw signatureMismatch(`${SHEET}.setName`, args);
    if (args[0] === '') throw this.context.notEmulated(`${SHEET}.setName without a name`);
    return this.done('setName', 'setSheetName', args[0]);
  }

  getParent(): SpreadsheetObject {
    return this.context.make.spreadsheet();
  }

  getIndex(): unknown {
    return this.ask('getIndex');
  }

  getType(): EnumerationValue {
    return ENUMERATIONS.SheetType.GRID;
  }

  /** A1 notation; or row and column, then perhaps the numbers of rows and columns. */
  getRange(...args: unknown[]): RangeObject {
    if (args.length === 1 && typeof args[0] === 'string') return this.range('getRangeByA1', args[0]);
    const areNumbers = args.length >= 2 && args.length <= 4 && args.every((arg) => typeof arg === 'number');
    if (!areNumbers) throw signatureMismatch(`${SHEET}.getRange`, args);
    const [row, column, rows = 1, columns = 1] = args as [number, number, number?, number?];
    return this.range('getRange', row, column, rows, columns);
  }

  getRangeList(...args: unknown[]): RangeListObject {
    const [notations] = args;
    if (args.length !== 1 || !Array.isArray(notations))
      throw signatureMismatch(`${SHEET}.getRangeList`, args);
    return createRangeList(
      this.context,
      notations.map((notation) => this.range('getRangeByA1', textOf(notation))),
    );
  }

  getDataRange(): RangeObject {
    return this.range('getDataRange');
  }

  getActiveRange(): RangeObject | null {
    return selectionMethods(this.context, SHEET).getActiveRange();
  }

  getActiveRangeList(): RangeListObject | null {
    return selectionMethods(this.context, SHEET).getActiveRangeList();
  }

  getActiveCell(): RangeObject | null {
    return selectionMethods(this.context, SHEET).getCurrentCell();
  }

  getCurrentCell(): RangeObject | null {
    return selectionMethods(this.context, SHEET).getCurrentCell();
  }

  getSelection(): SelectionObject {
    return createSelection(this.context);
  }

  setActiveRange(range: RangeObject): RangeObject {
    this.context.write('setActiveRange', 'setSelection', [range.shape], null);
    return range;
  }

  setActiveSelection(range: RangeObject | string): RangeObject {
    const target = typeof range === 'string' ? this.range('getRangeByA1', range) : range;
    this.context.write('setActiveSelection', 'setSelection', [target.shape], null);
    return target;
  }

  activate(): this {
    return this.done('activate', 'setActiveSheet');
  }

  /** Below the last row with content; the sheet grows if it is full. */
  appendRow(...args: unknown[]): this {
    const [values] = args;
    if (args.length !== 1 || !Array.isArray(values)) throw signatureMismatch(`${SHEET}.appendRow`, args);
    this.context.requireWriting('appendRow');
    return this.done(
      'appendRow',
      'appendRow',
      values.map((value): Wire => cellWire(this.context, value)),
    );
  }

  clear(...args: unknown[]): this {
    return this.clearWhat('clear', clearOptions(args));
  }

  clearContents(): this {
    return this.clearWhat('clearContents', { contents: true });
  }

  clearFormats(): this {
    return this.clearWhat('clearFormats', { formats: true });
  }

  clearNotes(): this {
    return this.clearWhat('clearNotes', { notes: true });
  }

  /** Sorts all rows below the frozen ones by a column. */
  sort(...args: unknown[]): this {
    const [column, ascending = true] = args;
    if (typeof column !== 'number' || typeof ascending !== 'boolean')
      throw signatureMismatch(`${SHEET}.sort`, args);
    const { shape } = this.getDataRange();
    const frozen = Math.min(this.getFrozenRows(), shape.rows);
    const rows = shape.rows - frozen;
    if (rows > 0)
      this.context.write('sort', 'sortRange', { ...shape, row: frozen, rows }, [{ column, ascending }]);
    return this;
  }

  isSheetHidden(): unknown {
    return this.ask('isSheetHidden');
  }

  hideSheet(): this {
    return this.done('hideSheet', 'setSheetHidden', true);
  }

  showSheet(): this {
    return this.done('showSheet', 'setSheetHidden', false);
  }

  getTabColor(): unknown {
    return this.ask('getTabColor');
  }

  setTabColor(color: string | null): this {
    const hex = color === null ? null : hexColor(color);
    if (color !== null && hex === null) throw this.context.notEmulated(`${SHEET}.setTabColor(${color})`);
    return this.done('setTabColor', 'setTabColor', hex);
  }

  createTextFinder(...args: unknown[]): TextFinder {
    if (args.length !== 1 || typeof args[0] !== 'string')
      throw signatureMismatch(`${SHEET}.createTextFinder`, args);
    return createTextFinder(this.context, this.getDataRange().shape, args[0]);
  }

  private clearWhat(name: string, what: { contents?: boolean; formats?: boolean; notes?: boolean }): this {
    this.context.requireWriting(name);
    const rows = this.getMaxRows() as number;
    const columns = this.getMaxColumns() as number;
    this.context.write(
      name,
      'clearRange',
      { sheetId: this.shape.id, row: 0, column: 0, rows, columns },
      what,
    );
    return this;
  }

  private range(method: string, ...args: Wire[]): RangeObject {
    return this.context.make.range(this.ask(method, ...args) as RangeShape);
  }
}

export function createSheet(context: RealmContext, shape: SheetShape): SheetObject {
  return emulated(SHEET, new SheetObject(context, shape), context.execution);
}
