import { parseJson, readObject } from '../lusha/read-json';
import type { DocumentState } from '../storage/document-state';
import { fnv } from '../storage/fnv';
import { SHARED_PREFIX } from '../storage/shared-prefix';
import { utf8Length } from '../storage/utf8-length';

/**
 * What formulas asked for lately, in the document cache, so that a recalculation reads nothing else. It only ever
 * says what is known, never that something is not; it may lose anything at any time, and two executions that
 * write at once may lose each other's additions, which then are looked up once more.
 */

/** Keys share cache items by hash: few enough for one call, many enough to stay below 100 KB each. */
const ITEM_COUNT = 100;
/** CacheService takes 102,400 bytes a value; the oldest entries leave first. One that is larger stops all others. */
const MAX_ITEM_BYTES = 100_000;
/** Bytes of a UTF-16 unit in UTF-8 at most. */
const MAX_UNIT_BYTES = 3;

/** What is kept apart: people and companies, each under their keys, and paid lists under theirs. */
export type CachedKind = 'person' | 'company' | 'list';

export interface KeyedCache<T> {
  find(keys: readonly string[]): ReadonlyMap<string, T>;
  /** Adds to the state, to be written by its `commit`. */
  remember(values: ReadonlyMap<string, T>): void;
}

/** @param isValue what else the cache may hold was left by a version that wrote it differently, or is damaged */
export function createKeyedCache<T>(
  state: DocumentState,
  kind: CachedKind,
  isValue: (value: unknown) => boolean,
): KeyedCache<T> {
  /** What items were read or written as: a formula over many rows adds to the same ones again and again. */
  const known = new Map<string, { readonly text: string; readonly item: Readonly<Record<string, T>> }>();

  function itemOf(name: string, text: string | undefined): Readonly<Record<string, T>> {
    if (text === undefined) return {};
    const before = known.get(name);
    if (before?.text === text) return before.item;
    const values = Object.entries(readObject(parseJson(text)) ?? {});
    const item = Object.fromEntries(values.filter(([, value]) => isValue(value))) as Record<string, T>;
    known.set(name, { text, item });
    return item;
  }

  return {
    find(keys) {
      const texts = state.cached(namesOf(kind, keys));
      const items = new Map([...texts].map(([name, text]) => [name, itemOf(name, text)]));
      const found = new Map<string, T>();
      for (const key of keys) {
        const value = items.get(itemName(kind, key))?.[key];
        if (value !== undefined) found.set(key, value);
      }
      return found;
    },

    remember(values) {
      const byItem = new Map<string, Record<string, T>>();
      for (const [key, value] of values) {
        const name = itemName(kind, key);
        byItem.set(name, { ...byItem.get(name), [key]: value });
      }
      const texts = state.cached([...byItem.keys()]);
      for (const [name, additions] of byItem) {
        const written = trimmed({ ...itemOf(name, texts.get(name)), ...additions });
        known.set(name, written);
        state.stageCached(name, written.text);
      }
    },
  };
}

/** Every item of a kind, for forgetting them all. */
export function cacheItemNames(kind: CachedKind): readonly string[] {
  return Array.from({ length: ITEM_COUNT }, (_, item) => `${SHARED_PREFIX}${kind}.${String(item)}`);
}

function namesOf(kind: CachedKind, keys: readonly string[]): readonly string[] {
  return [...new Set(keys.map((key) => itemName(kind, key)))];
}

function itemName(kind: CachedKind, key: string): string {
  return `${SHARED_PREFIX}${kind}.${String(fnv(key) % ITEM_COUNT)}`;
}

/** An item with its text, without its oldest entries where it is too long. */
function trimmed<T>(item: Readonly<Record<string, T>>): {
  readonly text: string;
  readonly item: Readonly<Record<string, T>>;
} {
  const text = JSON.stringify(item);
  if (text.length * MAX_UNIT_BYTES <= MAX_ITEM_BYTES || utf8Length(text) <= MAX_ITEM_BYTES)
    return { text, item };
  const entries = Object.entries(item);
  return trimmed(Object.fromEntries(entries.slice(Math.ceil(entries.length / 4))));
}
