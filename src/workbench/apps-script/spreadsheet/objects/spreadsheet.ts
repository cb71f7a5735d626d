import { emulated } from '../../realm/emulated';
import type { EnumerationValue } from '../../realm/enumeration';
import { signatureMismatch } from '../../realm/signature';
import { textOf } from '../../realm/text-of';
import { DEFAULT_TOAST_S } from '../../ui/constants';
import type { MetadataShape, ProtectionShape, RangeShape, SheetShape } from '../shapes';
import { createMetadata, metadataFields } from './metadata';
import type { MetadataObject } from './metadata';
import { createMetadataFinder } from './metadata-finder';
import type { MetadataFinder } from './metadata-finder';
import { createNamedRange } from './named-range';
import type { NamedRangeObject } from './named-range';
import { createProtection } from './protection';
import type { ProtectionObject } from './protection';
import type { RangeObject } from './range';
import type { RangeListObject } from './range-list';
import type { RealmContext } from './realm-context';
import { createSelection, selectionMethods } from './selection';
import type { SelectionObject } from './selection';
import type { SheetObject } from './sheet';
import { createUser } from './user';
import type { UserObject } from './user';

const SPREADSHEET = 'SpreadsheetApp.Spreadsheet';
/** The locale of every workbook of the workbench. */
const LOCALE = 'en_US';

interface SpreadsheetFacts {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly owner: string;
}

/** A `SpreadsheetApp.Spreadsheet`: the one that is open. */
export class SpreadsheetObject {
  constructor(
    private readonly context: RealmContext,
    /** Shows a message at the screen; the Ui service does it. */
    private readonly showToast: (toast: { message: string; title: string; seconds: number }) => void,
  ) {}

  getId(): string {
    return this.facts().id;
  }

  getName(): string {
    return this.facts().name;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.facts().id}/edit`;
  }

  getSpreadsheetTimeZone(): string {
    return this.facts().timeZone;
  }

  getSpreadsheetLocale(): string {
    return LOCALE;
  }

  getOwner(): UserObject {
    return createUser(this.context, this.facts().owner);
  }

  getEditors(): UserObject[] {
    const emails = new Set([this.facts().owner, this.context.execution.user]);
    return [...emails].map((email) => createUser(this.context, email));
  }

  getSheets(): SheetObject[] {
    return (this.context.ask('getSheets') as SheetShape[]).map((shape) => this.context.make.sheet(shape));
  }

  getNumSheets(): number {
    return this.getSheets().length;
  }

  getSheetByName(...args: unknown[]): SheetObject | null {
    if (args.length !== 1 || typeof args[0] !== 'string')
      throw signatureMismatch(`${SPREADSHEET}.getSheetByName`, args);
    return this.sheetOrNull('getSheetByName', args[0]);
  }

  getSheetById(...args: unknown[]): SheetObject | null {
    if (args.length !== 1 || typeof args[0] !== 'number')
      throw signatureMismatch(`${SPREADSHEET}.getSheetById`, args);
    return this.sheetOrNull('getSheetById', args[0]);
  }

  getActiveSheet(): SheetObject {
    return this.context.activeSheet();
  }

  setActiveSheet(sheet: SheetObject): SheetObject {
    this.context.write('setActiveSheet', 'setActiveSheet', sheet.shape.id);
    return sheet;
  }

  getActiveRange(): RangeObject | null {
    return selectionMethods(this.context, SPREADSHEET).getActiveRange();
  }

  getActiveRangeList(): RangeListObject | null {
    return selectionMethods(this.context, SPREADSHEET).getActiveRangeList();
  }

  getCurrentCell(): RangeObject | null {
    return selectionMethods(this.context, SPREADSHEET).getCurrentCell();
  }

  getSelection(): SelectionObject {
    return createSelection(this.context);
  }

  setActiveRange(range: RangeObject): RangeObject {
    this.context.write('setActiveRange', 'setSelection', [range.shape], null);
    return range;
  }

  setActiveRangeList(list: RangeListObject): RangeListObject {
    const shapes = list.getRanges().map(({ shape }) => shape);
    this.context.write('setActiveRangeList', 'setSelection', shapes, null);
    return list;
  }

  /** Nothing, a name, an index from zero, or a name and an index. The new sheet becomes the active one. */
  insertSheet(...args: unknown[]): SheetObject {
    const [first, second] = args;
    const name = typeof first === 'string' ? first : null;
    const index = typeof first === 'number' ? first : typeof second === 'number' ? second : null;
    const understood = Number(name !== null) + Number(index !== null);
    if (args.some((arg) => typeof arg === 'object'))
      throw this.context.notEmulated(`${SPREADSHEET}.insertSheet with options`);
    if (understood !== args.length) throw signatureMismatch(`${SPREADSHEET}.insertSheet`, args);
    return this.context.make.sheet(
      this.context.write('insertSheet', 'insertSheet', name, index) as SheetShape,
    );
  }

  deleteSheet(sheet: SheetObject): void {
    this.context.write('deleteSheet', 'deleteSheet', sheet.shape.id);
  }

  deleteActiveSheet(): SheetObject {
    this.context.write('deleteActiveSheet', 'deleteSheet', this.getActiveSheet().shape.id);
    return this.getActiveSheet();
  }

  /** @param position counts from one */
  moveActiveSheet(position: number): void {
    this.context.write('moveActiveSheet', 'moveSheet', this.getActiveSheet().shape.id, position - 1);
  }

  /** With or without the name of a sheet; without, it is the active sheet's. */
  getRange(...args: unknown[]): RangeObject {
    if (args.length !== 1 || typeof args[0] !== 'string')
      throw signatureMismatch(`${SPREADSHEET}.getRange`, args);
    return this.getActiveSheet().getRange(args[0]);
  }

  getRangeByName(name: string): RangeObject | null {
    const found = this.namedRanges().find((named) => named.name.toLowerCase() === name.toLowerCase());
    return found?.range ? this.context.make.range(found.range) : null;
  }

  getNamedRanges(): NamedRangeObject[] {
    return this.namedRanges().map(({ name, range }) => createNamedRange(this.context, name, range));
  }

  setNamedRange(name: string, range: RangeObject): void {
    this.context.write('setNamedRange', 'setNamedRange', name, range.shape);
  }

  removeNamedRange(name: string): void {
    this.context.write('removeNamedRange', 'removeNamedRange', name);
  }

  toast(...args: unknown[]): void {
    const [message, title = '', seconds = DEFAULT_TOAST_S] = args;
    const fits = args.length >= 1 && args.length <= 3 && typeof seconds === 'number';
    if (!fits) throw signatureMismatch(`${SPREADSHEET}.toast`, args);
    this.context.requireWriting('toast');
    this.showToast({ message: textOf(message), title: textOf(title), seconds });
  }

  getProtections(type: EnumerationValue): ProtectionObject[] {
    const found = this.context.ask('getProtections', type.name(), null) as ProtectionShape[];
    return found.map((item) => createProtection(this.context, item));
  }

  addDeveloperMetadata(...args: unknown[]): this {
    const fields = metadataFields(`${SPREADSHEET}.addDeveloperMetadata`, args);
    this.context.write('addDeveloperMetadata', 'addDeveloperMetadata', ...fields, { type: 'SPREADSHEET' });
    return this;
  }

  getDeveloperMetadata(): MetadataObject[] {
    const query = { key: null, value: null, id: null, visibility: null, type: 'SPREADSHEET', within: null };
    const found = this.context.ask('findDeveloperMetadata', query) as MetadataShape[];
    return found.map((item) => createMetadata(this.context, item));
  }

  createDeveloperMetadataFinder(): MetadataFinder {
    return createMetadataFinder(this.context, null);
  }

  private facts(): SpreadsheetFacts {
    return this.context.ask('getFacts') as SpreadsheetFacts;
  }

  private namedRanges(): { name: string; range: RangeShape | null }[] {
    return this.context.ask('getNamedRanges') as { name: string; range: RangeShape | null }[];
  }

  private sheetOrNull(method: string, which: string | number): SheetObject | null {
    const shape = this.context.ask(method, which) as SheetShape | null;
    return shape && this.context.make.sheet(shape);
  }
}

export function createSpreadsheet(
  context: RealmContext,
  showToast: (toast: { message: string; title: string; seconds: number }) => void,
): SpreadsheetObject {
  return emulated(SPREADSHEET, new SpreadsheetObject(context, showToast), context.execution);
}
