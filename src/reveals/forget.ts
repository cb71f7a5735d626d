import type { Person } from '../lusha/person';
import { NO_ENTRIES, packEntries, unpackEntries } from './archive-entries';
import { idOfKey, personAliases } from './keys';
import { rowCount, type SegmentRows } from './packing/segment';
import { listWithout } from './packing/pack-list';
import { unpackPerson } from './packing/pack-reveal';
import type { StoredReveal } from './stored-reveal';

/** Everything that leads to the people who are to be forgotten. */
export interface PersonTrace {
  /** As they were stored last, one per record. */
  readonly people: readonly StoredReveal<Person>[];
  /** Their ids, also of older versions of their records. */
  readonly ids: ReadonlySet<string>;
  /** The key that was asked for, and every other that any version of a record was found under. */
  readonly keys: ReadonlySet<string>;
  /** Whether a search that found nobody is remembered under one of the keys. */
  readonly miss: boolean;
  /** Whether a paid list names one of them, or is about one of them. */
  readonly inLists: boolean;
}

/**
 * Who is stored under a key. Looks at every version of every record, because an address that a newer version no
 * longer has is still there in the older one.
 *
 * @param segments oldest first
 */
export function tracePerson(key: string, segments: readonly SegmentRows[]): PersonTrace {
  const entries = segments.map((rows) => unpackEntries(rows));
  const versions = entries.flatMap(({ people }) => people);
  const ids = new Set(
    versions.filter((reveal) => keysOf(reveal).includes(key)).map(({ record }) => record.id),
  );
  // Lists may name somebody of whom nothing else is stored.
  const id = idOfKey(key);
  if (id !== undefined) ids.add(id);
  const found = versions.filter(({ record }) => ids.has(record.id));
  const keys = new Set([key, ...found.flatMap(keysOf)]);
  const newest = new Map(found.map((reveal) => [reveal.record.id, reveal]));
  const miss = entries.some(({ misses }) =>
    misses.some((entry) => entry.kind === 'person' && keys.has(entry.key)),
  );
  const inLists = segments.some(({ lists }) => lists.some((row) => listWithout(row, ids) !== undefined));
  return { people: [...newest.values()], ids, keys, miss, inLists };
}

/** The rows without what is about these people; undefined when nothing is. The others stay as they are packed. */
export function rowsWithout(rows: SegmentRows, { ids, keys }: PersonTrace): SegmentRows | undefined {
  const { misses } = unpackEntries(rows);
  const lists = rows.lists.map((row) => listWithout(row, ids));
  const kept: SegmentRows = {
    people: rows.people.filter((row) => !ids.has(unpackPerson(row).record.id)),
    companies: rows.companies,
    misses: rows.misses.filter((_, position) => {
      const miss = misses[position];
      return miss?.kind !== 'person' || !keys.has(miss.key);
    }),
    lists: rows.lists.flatMap((row, position) => {
      const changed = lists[position];
      return changed === null ? [] : [changed ?? row];
    }),
  };
  const isSame = rowCount(kept) === rowCount(rows) && lists.every((changed) => changed === undefined);
  return isSame ? undefined : kept;
}

/** No rows at all, for forgetting everything. */
export const NO_ROWS: SegmentRows = packEntries(NO_ENTRIES);

function keysOf(reveal: StoredReveal<Person>): readonly string[] {
  return [...personAliases(reveal.record), ...(reveal.keys ?? [])];
}
