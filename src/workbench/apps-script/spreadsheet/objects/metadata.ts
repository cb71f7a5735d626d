import { emulated } from '../../realm/emulated';
import type { EnumerationValue } from '../../realm/enumeration';
import { signatureMismatch } from '../../realm/signature';
import type { MetadataPlace, MetadataShape, RangeShape } from '../shapes';
import { ENUMERATIONS } from './enumerations';
import type { RangeObject } from './range';
import type { RealmContext } from './realm-context';
import type { SheetObject } from './sheet';
import { sheetShape } from './sheet-shape';
import type { SpreadsheetObject } from './spreadsheet';

/** A `SpreadsheetApp.DeveloperMetadata`. */
export class MetadataObject {
  constructor(
    private readonly context: RealmContext,
    private readonly id: number,
  ) {}

  getId(): number {
    return this.id;
  }

  getKey(): string {
    return this.state().key;
  }

  getValue(): string | null {
    return this.state().value;
  }

  getVisibility(): EnumerationValue {
    return ENUMERATIONS.DeveloperMetadataVisibility[this.state().visibility];
  }

  getLocation(): MetadataLocation {
    return createLocation(this.context, this.state().place);
  }

  setKey(key: string): this {
    return this.change('setKey', { key });
  }

  setValue(value: string): this {
    return this.change('setValue', { value });
  }

  setVisibility(visibility: EnumerationValue): this {
    return this.change('setVisibility', { visibility: visibility.name() as MetadataShape['visibility'] });
  }

  remove(): void {
    this.context.write('remove', 'removeDeveloperMetadata', this.id);
  }

  private state(): MetadataShape {
    return this.context.ask('getDeveloperMetadata', this.id) as MetadataShape;
  }

  private change(name: string, fields: Partial<MetadataShape>): this {
    this.context.write(name, 'setDeveloperMetadata', this.id, fields);
    return this;
  }
}

/** A `SpreadsheetApp.DeveloperMetadataLocation`. */
interface MetadataLocation {
  getLocationType(): EnumerationValue;
  getSpreadsheet(): SpreadsheetObject | null;
  getSheet(): SheetObject | null;
  getRow(): RangeObject | null;
  getColumn(): RangeObject | null;
}

export function createMetadata(context: RealmContext, { id }: MetadataShape): MetadataObject {
  return emulated('SpreadsheetApp.DeveloperMetadata', new MetadataObject(context, id), context.execution);
}

function createLocation(context: RealmContext, place: MetadataPlace): MetadataLocation {
  const dimension = (type: MetadataPlace['type']): RangeObject | null => {
    if (place.type !== type || !('index' in place)) return null;
    const { sheetId, index } = place;
    const position =
      type === 'ROW'
        ? [index + 1, 1, 1, context.ask('getMaxColumns', sheetId) as number]
        : [1, index + 1, context.ask('getMaxRows', sheetId) as number, 1];
    return context.make.range(context.ask('getRange', sheetId, ...position) as RangeShape);
  };
  return emulated(
    'SpreadsheetApp.DeveloperMetadataLocation',
    {
      getLocationType: () => ENUMERATIONS.DeveloperMetadataLocationType[place.type],
      getSpreadsheet: () => (place.type === 'SPREADSHEET' ? context.make.spreadsheet() : null),
      getSheet: () => (place.type === 'SHEET' ? context.make.sheet(sheetShape(place.sheetId)) : null),
      getRow: () => dimension('ROW'),
      getColumn: () => dimension('COLUMN'),
    },
    context.execution,
  );
}

/** The arguments of `addDeveloperMetadata`: a key, then a value, a visibility, or both. */
export function metadataFields(method: string, args: readonly unknown[]): [string, string | null, string] {
  const [key, ...rest] = args;
  const last = rest.at(-1);
  const visibility = typeof last === 'object' && last !== null ? (last as EnumerationValue) : null;
  const values = visibility ? rest.slice(0, -1) : rest;
  const fits =
    typeof key === 'string' && values.length <= 1 && values.every((value) => typeof value === 'string');
  if (!fits) throw signatureMismatch(method, args);
  return [key, values[0] ?? null, visibility?.name() ?? 'DOCUMENT'];
}
