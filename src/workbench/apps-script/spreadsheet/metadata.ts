import type { SpreadsheetEngine } from '../../spreadsheet/engine';
import { ServiceError } from '../service';
import type { MetadataPlace, MetadataQuery, MetadataShape } from './shapes';
import { moveIndex, removedSheet, structureChange } from './structure-change';
import type { StructureChange } from './structure-change';

/** Developer metadata: keys and values on the spreadsheet, a sheet, a row or a column; they move with it. */
export class DeveloperMetadata {
  private items: MetadataShape[] = [];
  private lastId = 0;

  constructor(engine: SpreadsheetEngine) {
    engine.onMutation((mutation) => {
      const sheetId = removedSheet(mutation);
      if (sheetId !== null)
        this.items = this.items.filter(({ place }) => !('sheetId' in place) || place.sheetId !== sheetId);
      const change = structureChange(mutation);
      if (change) this.items = this.items.flatMap((item) => follow(item, change));
    });
  }

  add(fields: Omit<MetadataShape, 'id'>): MetadataShape {
    this.lastId += 1;
    const item = { ...fields, id: this.lastId };
    this.items.push(item);
    return item;
  }

  /** @throws Google's error when it has been removed */
  get(id: number): MetadataShape {
    const item = this.items.find((one) => one.id === id);
    if (!item) throw new ServiceError('Developer metadata not found.');
    return item;
  }

  change(id: number, fields: Partial<MetadataShape>): MetadataShape {
    const changed = { ...this.get(id), ...fields };
    this.items = this.items.map((item) => (item.id === id ? changed : item));
    return changed;
  }

  remove(id: number): void {
    this.get(id);
    this.items = this.items.filter((item) => item.id !== id);
  }

  find(query: MetadataQuery): MetadataShape[] {
    return this.items.filter((item) => matches(item, query));
  }
}

function follow(item: MetadataShape, change: StructureChange): MetadataShape[] {
  const { place } = item;
  const isTouched =
    (place.type === 'ROW' && change.dimension === 'row') ||
    (place.type === 'COLUMN' && change.dimension === 'column');
  if (!isTouched || !('index' in place) || place.sheetId !== change.sheetId) return [item];
  const index = moveIndex(place.index, change);
  return index === null ? [] : [{ ...item, place: { ...place, index } }];
}

function matches(item: MetadataShape, query: MetadataQuery): boolean {
  return (
    (query.key === null || item.key === query.key) &&
    (query.value === null || item.value === query.value) &&
    (query.id === null || item.id === query.id) &&
    (query.visibility === null || item.visibility === query.visibility) &&
    (query.type === null || item.place.type === query.type) &&
    (query.within === null || isWithin(item.place, query.within))
  );
}

/** What a finder finds that was made from a spreadsheet (all), a sheet (all of it) or an entire row or column. */
function isWithin(place: MetadataPlace, within: NonNullable<MetadataQuery['within']>): boolean {
  if ('type' in within)
    return (
      within.type === 'SPREADSHEET' ||
      ('sheetId' in place && 'sheetId' in within && place.sheetId === within.sheetId)
    );
  if (!('index' in place) || place.sheetId !== within.sheetId) return false;
  if (!(place.type === 'ROW' ? within.wholeRows : within.wholeColumns)) return false;
  const [start, count] = place.type === 'ROW' ? [within.row, within.rows] : [within.column, within.columns];
  return place.index >= start && place.index < start + count;
}
