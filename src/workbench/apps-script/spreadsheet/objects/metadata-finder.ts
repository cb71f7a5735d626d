import { emulated } from '../../realm/emulated';
import type { EnumerationValue } from '../../realm/enumeration';
import type { MetadataQuery, MetadataShape } from '../shapes';
import { createMetadata } from './metadata';
import type { MetadataObject } from './metadata';
import type { RealmContext } from './realm-context';

/** A `SpreadsheetApp.DeveloperMetadataFinder`. */
export interface MetadataFinder {
  withKey(key: string): MetadataFinder;
  withValue(value: string): MetadataFinder;
  withId(id: number): MetadataFinder;
  withVisibility(visibility: EnumerationValue): MetadataFinder;
  withLocationType(type: EnumerationValue): MetadataFinder;
  find(): MetadataObject[];
}

export function createMetadataFinder(context: RealmContext, within: MetadataQuery['within']): MetadataFinder {
  const query: MetadataQuery = { key: null, value: null, id: null, visibility: null, type: null, within };
  const finder: MetadataFinder = emulated(
    'SpreadsheetApp.DeveloperMetadataFinder',
    {
      withKey: (key: string) => narrowed({ key }),
      withValue: (value: string) => narrowed({ value }),
      withId: (id: number) => narrowed({ id }),
      withVisibility: (visibility: EnumerationValue) => narrowed({ visibility: visibility.name() }),
      withLocationType: (type: EnumerationValue) => narrowed({ type: type.name() }),
      find: () =>
        (context.ask('findDeveloperMetadata', query) as MetadataShape[]).map((item) =>
          createMetadata(context, item),
        ),
    },
    context.execution,
  );
  function narrowed(fields: Partial<MetadataQuery>): MetadataFinder {
    Object.assign(query, fields);
    return finder;
  }
  return finder;
}
