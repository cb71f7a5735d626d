import { parseJson, readNumber, readObject } from '../lusha/read-json';
import type { DocumentState } from '../storage/document-state';
import { fnv } from '../storage/fnv';
import { SHARED_PREFIX } from '../storage/shared-prefix';
import { utf8Length } from '../storage/utf8-length';
import type { Finding } from './reveal-store';

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

export interface RevealCache<R> {
  find(keys: readonly string[]): ReadonlyMap<string, Finding<R>>;
  /** Adds to the state, to be written by its `commit`. */
  remember(findings: ReadonlyMap<string, Finding<R>>): void;
}

type Item = Readonly<Record<string, Finding<unknown>>>;

export function createRevealCache<R>(state: DocumentState, kind: 'person' | 'company'): RevealCache<R> {
  function itemOf(text: string | undefined): Item {
    const findings = Object.entries(readObject(parseJson(text ?? '')) ?? {});
    return Object.fromEntries(
      findings.filter((entry): entry is [string, Finding<unknown>] => isFinding(entry[1])),
    );
  }

  return {
    find(keys) {
      const texts = state.cached(namesOf(kind, keys));
      const items = new Map([...texts].map(([name, text]) => [name, itemOf(text)]));
      const found = new Map<string, Finding<R>>();
      for (const key of keys) {
        const finding = items.get(itemName(kind, key))?.[key];
        if (finding !== undefined) found.set(key, finding as Finding<R>);
      }
      return found;
    },

    remember(findings) {
      const byItem = new Map<string, Record<string, Finding<unknown>>>();
      for (const [key, finding] of findings) {
        const name = itemName(kind, key);
        byItem.set(name, { ...byItem.get(name), [key]: finding });
      }
      const texts = state.cached([...byItem.keys()]);
      for (const [name, additions] of byItem) {
        state.stageCached(name, trimmed({ ...itemOf(texts.get(name)), ...additions }));
      }
    },
  };
}

/** Every item of a kind, for forgetting them all. */
export function cacheItemNames(kind: 'person' | 'company'): readonly string[] {
  return Array.from({ length: ITEM_COUNT }, (_, item) => `${SHARED_PREFIX}${kind}.${String(item)}`);
}

export function namesOf(kind: 'person' | 'company', keys: readonly string[]): readonly string[] {
  return [...new Set(keys.map((key) => itemName(kind, key)))];
}

function itemName(kind: 'person' | 'company', key: string): string {
  return `${SHARED_PREFIX}${kind}.${String(fnv(key) % ITEM_COUNT)}`;
}

function trimmed(item: Item): string {
  const entries = Object.entries(item);
  let text = JSON.stringify(item);
  while (text.length * MAX_UNIT_BYTES > MAX_ITEM_BYTES && utf8Length(text) > MAX_ITEM_BYTES) {
    entries.splice(0, Math.ceil(entries.length / 4));
    text = JSON.stringify(Object.fromEntries(entries));
  }
  return text;
}

/** What else the cache may hold was left by a version that wrote it differently, or is damaged. */
function isFinding(value: unknown): value is Finding<unknown> {
  const { kind, reveal, miss } = readObject(value) ?? {};
  if (kind === 'missed') return readNumber(readObject(miss)?.['at']) !== undefined;
  const { record, groups } = readObject(reveal) ?? {};
  return kind === 'revealed' && readObject(record) !== undefined && readObject(groups) !== undefined;
}
