import type { DocumentState } from '../storage/document-state';
import {
  packEntries,
  joinRows,
  splitRows,
  unpackEntries,
  unpackLists,
  type ArchiveEntries,
} from './archive-entries';
import type { KeyedList } from './found-list';
import { segmentsToMerge } from './merge-policy';
import { unpackList } from './packing/pack-list';
import { unpackCompany, unpackPerson } from './packing/pack-reveal';
import type { Packed } from './packing/schema';
import { decodeSegment, encodeSegment, rowCount, type SegmentRows } from './packing/segment';
import { readSlots, writeSlots, type SlotContents, type StoredSegment } from './slots';

/** The hidden sheet behind the properties, where the oldest segments go when the properties are full. */
export interface SegmentSheet {
  read(): readonly SheetSegment[];
}

/** A segment in the hidden sheet. */
export type SheetSegment = Pick<StoredSegment, 'number' | 'text'>;

/**
 * A property store holds 500 KB; the rest is left to settings, ledger, run state and history.
 * https://developers.google.com/apps-script/guides/services/quotas
 */
export const REVEAL_BUDGET_BYTES = 470_000;

/** Everything that was ever paid for, in the document properties and beyond. */
export interface Archive {
  /** @throws StoreUnavailableError */
  entries(): ArchiveEntries;
  /** The paid lists, each key once. @throws StoreUnavailableError */
  lists(): readonly KeyedList[];
  /** Adds entries to the state, to be written by its `commit`. Needs the document lock and a fresh state. */
  append(entries: ArchiveEntries, lists?: readonly KeyedList[]): void;
  size(): ArchiveSize;
}

export interface ArchiveSize {
  readonly bytes: number;
  readonly budgetBytes: number;
  /** Properties that hold something this version cannot read. They are never written over. */
  readonly damagedSlots: number;
}

export function createArchive(state: DocumentState, sheet: SegmentSheet, now: () => number): Archive {
  const slots = (): SlotContents => readSlots(state.properties());
  // A formula over many rows reads the archive again after each batch, and most of it has not changed.
  const decode = remembered(decodeSegment);
  const unpack = { person: rememberedRow(unpackPerson), company: rememberedRow(unpackCompany) };
  const unpackOne = rememberedRow(unpackList);

  /** Plain ASCII throughout: a character is a byte. */
  const usedBytes = (): number => slots().segments.reduce((sum, { text }) => sum + text.length, 0);

  /** Every segment that can be read, oldest first, with its rows. */
  const allRows = (): readonly SegmentRows[] =>
    readable([...sheet.read(), ...slots().segments], decode).map(({ rows }) => rows);

  function store(number: number, text: string, room: 'now' | 'later'): void {
    const isFree = (slot: string): boolean => (state.properties().get(slot) ?? '') === '';
    for (const [slot, value] of writeSlots(number, text, isFree)) state.stage(slot, value, room);
  }

  return {
    entries: () => unpackEntries(joinRows(allRows(), now()), unpack),

    lists: () => unpackLists(allRows(), unpackOne),

    append(entries, lists) {
      const added = packEntries(entries, lists);
      const { segments: stored, lastNumber } = slots();
      // A part of a segment that is not whole keeps its number: a second segment of that number would mix with it.
      const next = 1 + Math.max(lastNumber, ...sheet.read().map(({ number }) => number));
      const text = encodeSegment(added);
      if (usedBytes() + text.length > REVEAL_BUDGET_BYTES) {
        // The cache keeps it until a menu action has moved older segments to the hidden sheet.
        store(next, text, 'later');
        return;
      }
      state.retryUnsaved();
      const known = readable(stored, decode);
      const count = segmentsToMerge(
        known.map(({ rows }) => rowCount(rows)),
        rowCount(added),
      );
      const merged = count === 0 ? [] : known.slice(-count);
      for (const { segment } of merged) for (const slot of segment.slots) state.stage(slot, '');
      const rows = joinRows([...merged.map(({ rows: old }) => old), added], now());
      splitRows(rows).forEach((part, position) => {
        store(next + position, encodeSegment(part), 'now');
      });
    },

    size: () => ({
      bytes: usedBytes(),
      budgetBytes: REVEAL_BUDGET_BYTES,
      damagedSlots: damagedSlots(slots(), decode),
    }),
  };
}

/** The segments that can be read, oldest first, with their rows. */
function readable<S extends SheetSegment>(
  segments: readonly S[],
  decode: typeof decodeSegment,
): readonly { readonly segment: S; readonly rows: SegmentRows }[] {
  return [...segments]
    .sort((a, b) => a.number - b.number)
    .flatMap((segment) => {
      const rows = decode(segment.text);
      return rows === undefined ? [] : [{ segment, rows }];
    });
}

/** The same text is worked out once. */
function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const result = known.has(text) ? (known.get(text) as T) : work(text);
    known.set(text, result);
    return result;
  };
}

/** The same row is worked out once. */
function rememberedRow<T>(work: (row: Packed) => T): (row: Packed) => T {
  const known = new Map<Packed, T>();
  return (row) => {
    const result = known.get(row) ?? work(row);
    known.set(row, result);
    return result;
  };
}

function damagedSlots({ segments, damaged }: SlotContents, decode: typeof decodeSegment): number {
  const unreadable = segments.filter(({ text }) => decode(text) === undefined);
  return damaged.length + unreadable.flatMap(({ slots }) => slots).length;
}
