import { emulated } from '../../realm/emulated';
import type { EnumerationValue } from '../../realm/enumeration';
import { signatureMismatch } from '../../realm/signature';
import { textOf } from '../../realm/text-of';
import type { Wire } from '../../service';
import type { MetadataPlace, MetadataShape, ProtectionShape, RangeShape, SheetShape } from '../shapes';
import { hexColor } from '../styles';
import { cellWire } from './cell-values';
import { ENUMERATIONS } from './enumerations';
import { createMetadata, metadataFields } from './metadata';
import type { MetadataObject } from './metadata';
import { createMetadataFinder } from './metadata-finder';
import type { MetadataFinder } from './metadata-finder';
import { createProtection } from './protection';
import type { ProtectionObject } from './protection';
import { clearOptions } from './range';
import type { RangeObject } from './range';
import { createRangeList } from './range-list';
import type { RangeListObject } from './range-list';
import type { RealmContext } from './realm-context';
import { createSelection, selectionMethods } from './selection';
import type { SelectionObject } from './selection';
import { SheetDimensions } from './sheet-dimensions';
import type { SpreadsheetObject } from './spreadsheet';
import { createTextFinder } from './text-finder';
import type { TextFinder } from './text-finder';

const SHEET = 'SpreadsheetApp.Sheet';

/** A `SpreadsheetApp.Sheet`. */
export class SheetObject extends SheetDimensions {
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

  /** The grid of the workbench has no filters, so there is never one. */
  getFilter(): null {
    return null;
  }

  createTextFinder(...args: unknown[]): TextFinder {
    if (args.length !== 1 || typeof args[0] !== 'string')
      throw signatureMismatch(`${SHEET}.createTextFinder`, args);
    return createTextFinder(this.context, this.getDataRange().shape, args[0]);
  }

  protect(): ProtectionObject {
    return createProtection(this.context, this.write('protect', 'protectSheet') as ProtectionShape);
  }

  getProtections(type: EnumerationValue): ProtectionObject[] {
    const found = this.context.ask('getProtections', type.name(), this.shape.id) as ProtectionShape[];
    return found.map((item) => createProtection(this.context, item));
  }

  addDeveloperMetadata(...args: unknown[]): this {
    const fields = metadataFields(`${SHEET}.addDeveloperMetadata`, args);
    this.context.write('addDeveloperMetadata', 'addDeveloperMetadata', ...fields, this.place());
    return this;
  }

  getDeveloperMetadata(): MetadataObject[] {
    const query = { key: null, value: null, id: null, visibility: null, type: 'SHEET', within: this.place() };
    const found = this.context.ask('findDeveloperMetadata', query) as MetadataShape[];
    return found.map((item) => createMetadata(this.context, item));
  }

  createDeveloperMetadataFinder(): MetadataFinder {
    return createMetadataFinder(this.context, this.place());
  }

  private place(): MetadataPlace {
    return { type: 'SHEET', sheetId: this.shape.id };
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
