import type { DocumentState } from '../storage/document-state';
import { SHARED_PREFIX } from '../storage/shared-prefix';
import { NO_ROWS, rowsWithout, tracePerson, type PersonTrace } from './forget';
import { cacheItemNames, type CachedKind } from './keyed-cache';
import { addHeld, clearHeld, readHeld, type HeldRow } from './held-list';
import { readHeldLists, stageHeldLists } from './held-lists';
import { personKey } from './keys';
import { decodeSegment, encodeSegment, rowCount, type SegmentRows } from './packing/segment';
import type { WritableSegmentSheet } from './segment-sheet';
import { readSlots, writeSlots } from './slots';

/** Copies of properties that nobody could read; what is in them, nobody knows. */
const DAMAGED_PREFIX = `${SHARED_PREFIX}damaged.`;

/** What of a segment stays: undefined for all of it. */
type Keep = (rows: SegmentRows) => SegmentRows | undefined;

/** Everything that is stored about people and companies, to be looked through and taken out again. */
export interface StoredAnswers {
  /** @throws StoreUnavailableError */
  trace(key: string): PersonTrace;
  /** Whether one of them is in the list of held rows. @throws StoreUnavailableError */
  isHeld(trace: PersonTrace): boolean;
  /**
   * Removes people from properties, hidden sheet, cache and the list of held rows. Needs the document lock and a
   * fresh state.
   *
   * @returns whether the hidden sheet held something of them
   */
  forget(trace: PersonTrace): { readonly fromSheet: boolean };
  /** Removes everything, also what cannot be read. Needs the document lock and a fresh state. */
  clear(): void;
}

export function createStoredAnswers(state: DocumentState, sheet: WritableSegmentSheet): StoredAnswers {
  function segments(): readonly SegmentRows[] {
    return [...sheet.read(), ...readSlots(state.properties()).segments]
      .sort((a, b) => a.number - b.number)
      .flatMap(({ text }) => decodeSegment(text) ?? []);
  }

  function rewriteSlots(keep: Keep): void {
    for (const { number, text, slots } of readSlots(state.properties()).segments) {
      const kept = keep(decodeSegment(text) ?? NO_ROWS);
      if (kept === undefined) continue;
      for (const slot of slots) state.stage(slot, '');
      if (rowCount(kept) === 0) continue;
      const isFree = (slot: string): boolean => (state.properties().get(slot) ?? '') === '';
      for (const [slot, value] of writeSlots(number, encodeSegment(kept), isFree)) state.stage(slot, value);
    }
  }

  function rewriteSheet(keep: Keep): boolean {
    return sheet.rewrite((text) => {
      const kept = keep(decodeSegment(text) ?? NO_ROWS);
      if (kept === undefined) return undefined;
      return rowCount(kept) === 0 ? '' : encodeSegment(kept);
    });
  }

  /** Only once the properties are written, or the next look would bring everything back into the cache. */
  function commit(kinds: readonly CachedKind[]): void {
    // What is taken out makes room for what waits.
    state.retryUnsaved();
    state.commit();
    state.uncache(kinds.flatMap(cacheItemNames));
  }

  return {
    trace: (key) => tracePerson(key, segments()),

    isHeld: (trace) =>
      readHeld(state).some((row) => concerns(row, trace)) ||
      readHeldLists(state).some(({ people }) => people.some((key) => trace.keys.has(key))),

    forget(trace) {
      const keep: Keep = (rows) => rowsWithout(rows, trace);
      const fromSheet = rewriteSheet(keep);
      rewriteSlots(keep);
      const held = readHeld(state);
      const others = held.filter((row) => !concerns(row, trace));
      if (others.length < held.length) {
        clearHeld(state);
        if (others.length > 0) addHeld(state, others);
      }
      const lists = readHeldLists(state);
      stageHeldLists(
        state,
        lists.filter(({ people }) => !people.some((key) => trace.keys.has(key))),
      );
      commit(['person', 'list']);
      return { fromSheet };
    },

    clear() {
      sheet.remove();
      const { segments: stored, damaged } = readSlots(state.properties());
      const copies = [...state.properties().keys()].filter((name) => name.startsWith(DAMAGED_PREFIX));
      const names = [...stored.flatMap(({ slots }) => slots), ...damaged, ...copies];
      for (const name of names) state.stage(name, '');
      clearHeld(state);
      stageHeldLists(state, []);
      commit(['person', 'company', 'list']);
    },
  };
}

function concerns(row: HeldRow, { keys }: PersonTrace): boolean {
  return row.kind === 'person' && row.identifiers.some((identifier) => keys.has(personKey(identifier)));
}
