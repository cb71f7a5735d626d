import { emulated } from '../../realm/emulated';
import { Exception } from '../../realm/exception';
import { signatureMismatch } from '../../realm/signature';
import { METADATA_PLACE } from '../constants';
import type { MetadataPlace, MetadataShape, ProtectionShape, RangeShape, SortKey } from '../shapes';
import { createFilter } from './filter';
import type { FilterObject } from './filter';
import { createMetadata, metadataFields } from './metadata';
import type { MetadataObject } from './metadata';
import { createMetadataFinder } from './metadata-finder';
import type { MetadataFinder } from './metadata-finder';
import { createProtection } from './protection';
import type { ProtectionObject } from './protection';
import { RangeMerges } from './range-merges';
import type { RealmContext } from './realm-context';
import { createTextFinder } from './text-finder';
import type { TextFinder } from './text-finder';

/** A `SpreadsheetApp.Range`. */
export class RangeObject extends RangeMerges {
  clear(...args: unknown[]): this {
    return this.clearWhat('clear', clearOptions(args));
  }

  clearContent(): this {
    return this.clearWhat('clearContent', { contents: true });
  }

  clearFormat(): this {
    return this.clearWhat('clearFormat', { formats: true });
  }

  clearNote(): this {
    return this.clearWhat('clearNote', { notes: true });
  }

  /** A column number, `{column, ascending}`, or a list of these; columns count from one on the sheet. */
  sort(...args: unknown[]): this {
    const [asked] = args;
    const keys = (Array.isArray(asked) ? asked : [asked]).map((key) => sortKey(key, args));
    this.context.write('sort', 'sortRange', this.shape, keys);
    return this;
  }

  activate(): this {
    this.context.write('activate', 'setSelection', [this.shape], null);
    return this;
  }

  activateAsCurrentCell(): this {
    this.context.write('activateAsCurrentCell', 'setSelection', [this.shape], this.shape);
    return this;
  }

  copyTo(...args: unknown[]): void {
    const [destination, options] = args as [
      RangeObject | undefined,
      { contentsOnly?: boolean; formatOnly?: boolean } | undefined,
    ];
    if (!destination || !('getA1Notation' in destination))
      throw signatureMismatch('SpreadsheetApp.Range.copyTo', args);
    if (args.length > 2 || options?.formatOnly === true)
      throw this.context.notEmulated('SpreadsheetApp.Range.copyTo with a paste type');
    const { shape } = destination;
    const target = {
      ...shape,
      rows: Math.max(shape.rows, this.shape.rows),
      columns: Math.max(shape.columns, this.shape.columns),
    };
    this.context.write('copyTo', 'copyRange', this.shape, target, options?.contentsOnly === true);
  }

  createTextFinder(...args: unknown[]): TextFinder {
    if (args.length !== 1 || typeof args[0] !== 'string')
      throw signatureMismatch('SpreadsheetApp.Range.createTextFinder', args);
    return createTextFinder(this.context, this.shape, args[0]);
  }

  /** The filter of its sheet; there can be one only. */
  createFilter(): FilterObject {
    this.context.write('createFilter', 'createFilter', this.shape);
    return createFilter(this.context, this.shape.sheetId);
  }

  getFilter(): FilterObject | null {
    return this.getSheet().getFilter();
  }

  protect(): ProtectionObject {
    return createProtection(
      this.context,
      this.context.write('protect', 'protectRange', this.shape) as ProtectionShape,
    );
  }

  addDeveloperMetadata(...args: unknown[]): this {
    const fields = metadataFields('SpreadsheetApp.Range.addDeveloperMetadata', args);
    this.context.write('addDeveloperMetadata', 'addDeveloperMetadata', ...fields, this.wholeDimension());
    return this;
  }

  getDeveloperMetadata(): MetadataObject[] {
    const place = this.wholeDimension();
    const query = {
      key: null,
      value: null,
      id: null,
      visibility: null,
      type: place.type,
      within: this.scope(),
    };
    const found = this.context.ask('findDeveloperMetadata', query) as MetadataShape[];
    return found.map((item) => createMetadata(this.context, item));
  }

  createDeveloperMetadataFinder(): MetadataFinder {
    return createMetadataFinder(this.context, this.scope());
  }

  private clearWhat(name: string, what: { contents?: boolean; formats?: boolean; notes?: boolean }): this {
    this.context.write(name, 'clearRange', this.shape, what);
    return this;
  }

  private scope(): RangeShape & { wholeRows: boolean; wholeColumns: boolean } {
    const { sheetId, row, column, rows, columns } = this.shape;
    const wholeRows = column === 0 && columns === this.context.ask('getMaxColumns', sheetId);
    const wholeColumns = row === 0 && rows === this.context.ask('getMaxRows', sheetId);
    return { ...this.shape, wholeRows, wholeColumns };
  }

  /** @throws Google's refusal unless the range is one entire row or one entire column */
  private wholeDimension(): MetadataPlace {
    const { sheetId, row, column, rows, columns, wholeRows, wholeColumns } = this.scope();
    if (wholeRows && rows === 1) return { type: 'ROW', sheetId, index: row };
    if (wholeColumns && columns === 1) return { type: 'COLUMN', sheetId, index: column };
    throw new Exception(METADATA_PLACE);
  }
}

export function createRange(context: RealmContext, shape: RangeShape): RangeObject {
  return emulated('SpreadsheetApp.Range', new RangeObject(context, shape), context.execution);
}

/** What `clear(options)` clears: all but what the options leave out, everything without options. */
export function clearOptions(args: readonly unknown[]): {
  contents: boolean;
  formats: boolean;
  notes: boolean;
} {
  const [options] = args as [
    { contentsOnly?: boolean; formatOnly?: boolean; commentsOnly?: boolean } | undefined,
  ];
  if (!options) return { contents: true, formats: true, notes: true };
  return {
    contents: options.contentsOnly === true,
    formats: options.formatOnly === true,
    notes: options.commentsOnly === true,
  };
}

function sortKey(key: unknown, args: readonly unknown[]): SortKey {
  if (typeof key === 'number') return { column: key, ascending: true };
  const { column, ascending = true } = (key ?? {}) as { column?: unknown; ascending?: unknown };
  if (typeof column !== 'number' || typeof ascending !== 'boolean')
    throw signatureMismatch('SpreadsheetApp.Range.sort', args);
  return { column, ascending };
}
