import type { Company } from '../lusha/company';
import type { Person } from '../lusha/person';
import type { KeyedList } from './found-list';
import { segmentSizes } from './merge-policy';
import { keyOfList, packList, unpackList } from './packing/pack-list';
import { packCompany, packPerson, rowId, unpackCompany, unpackPerson } from './packing/pack-reveal';
import type { Packed } from './packing/schema';
import { rowCount, type SegmentRows } from './packing/segment';
import { missStillHolds, type StoredMiss, type StoredReveal } from './stored-reveal';

/** Entries of both kinds, one per record and one per missed key. */
export interface ArchiveEntries {
  readonly people: readonly StoredReveal<Person>[];
  readonly companies: readonly StoredReveal<Company>[];
  readonly misses: readonly KeyedMiss[];
}

export interface KeyedMiss extends StoredMiss {
  readonly kind: 'person' | 'company';
  readonly key: string;
}

export const NO_ENTRIES: ArchiveEntries = { people: [], companies: [], misses: [] };

export function packEntries(
  { people, companies, misses }: ArchiveEntries,
  lists: readonly KeyedList[] = [],
): SegmentRows {
  return {
    people: people.map(packPerson),
    companies: companies.map(packCompany),
    misses: misses.map(packMiss),
    lists: lists.map(packList),
  };
}

/** @param unpack how rows are read, for who has read them before */
export function unpackEntries(
  { people, companies, misses }: SegmentRows,
  unpack = { person: unpackPerson, company: unpackCompany },
): ArchiveEntries {
  return {
    people: people.map(unpack.person),
    companies: companies.map(unpack.company),
    misses: misses.map(unpackMiss),
  };
}

/** The lists of several segments, oldest first: the newest under each key. */
export function unpackLists(segments: readonly SegmentRows[], unpack = unpackList): readonly KeyedList[] {
  return newestLists(segments).map(unpack);
}

/** Rows of several segments, oldest first, as one: the newest row about a record stays, expired misses go. */
export function joinRows(segments: readonly SegmentRows[], now: number): SegmentRows {
  return {
    people: newest(
      segments.map(({ people }) => people),
      rowId,
    ),
    companies: newest(
      segments.map(({ companies }) => companies),
      rowId,
    ),
    misses: newest(
      segments.map(({ misses }) => misses),
      (row) => missId(unpackMiss(row)),
    ).filter((row) => missStillHolds(unpackMiss(row), now)),
    lists: newestLists(segments),
  };
}

function newestLists(segments: readonly SegmentRows[]): readonly Packed[] {
  return newest(
    segments.map(({ lists }) => lists),
    keyOfList,
  );
}

/** Rows in parts that are each small enough for a segment. */
export function splitRows(rows: SegmentRows): readonly SegmentRows[] {
  const { people, companies, misses, lists } = rows;
  const left = [[...people], [...companies], [...misses], [...lists]];
  return segmentSizes(rowCount(rows)).map((size) => {
    let room = size;
    const [first = [], second = [], third = [], fourth = []] = left.map((some) => {
      const taken = some.splice(0, room);
      room -= taken.length;
      return taken;
    });
    return { people: first, companies: second, misses: third, lists: fourth };
  });
}

function newest(lists: readonly (readonly Packed[])[], idOf: (row: Packed) => string): readonly Packed[] {
  const rows = new Map<string, Packed>();
  for (const row of lists.flat()) {
    const id = idOf(row);
    rows.delete(id);
    rows.set(id, row);
  }
  return [...rows.values()];
}

function missId({ kind, key }: KeyedMiss): string {
  return `${kind} ${key}`;
}

function packMiss({ kind, key, miss, at }: KeyedMiss): Packed {
  return [kind === 'person' ? 'p' : 'c', key, miss === 'RESTRICTED' ? 'R' : 'N', Math.round(at / 1000)];
}

function unpackMiss(row: Packed): KeyedMiss {
  const [kind, key, miss, seconds] = row as readonly [string, string, string, number];
  return {
    kind: kind === 'p' ? 'person' : 'company',
    key,
    miss: miss === 'R' ? 'RESTRICTED' : 'NOT_FOUND',
    at: seconds * 1000,
  };
}
