import type { DocumentStore } from '../storage/document-store';
import { bucketName, decodeBucket, encodeBucket, type Bucket, type EntryValue } from './buckets';
import { missStillHolds, type StoredMiss, type StoredReveal } from './stored-reveal';

export type Finding<R> =
  | { readonly kind: 'revealed'; readonly reveal: StoredReveal<R> }
  | { readonly kind: 'missed'; readonly miss: StoredMiss };

/** What one answered batch brings into the store. */
export interface RevealChanges<R> {
  readonly reveals: readonly { readonly reveal: StoredReveal<R>; readonly keys: readonly string[] }[];
  readonly misses: readonly { readonly miss: StoredMiss; readonly key: string }[];
}

/** Everything that was ever paid for in this spreadsheet, found again by any key of a person or company. */
export interface RevealStore<R> {
  /**
   * What is known under each key; keys that nobody asked about, and misses that have expired, are left out.
   *
   * @throws StoreUnavailableError when nobody can say what has been paid for
   */
  find(keys: readonly string[]): ReadonlyMap<string, Finding<R>>;
  /**
   * Takes over what other executions have paid for. Call it once the document lock is held.
   *
   * @throws StoreUnavailableError when nobody can say what has been paid for
   */
  refresh(): void;
  /** Adds to the store. Call it with the document lock held and after `refresh`: it rewrites whole buckets. */
  save(changes: RevealChanges<R>): void;
}

/** @param kind keeps people and companies apart, whose keys would otherwise meet */
export function createRevealStore<R extends { readonly id: string }>(
  documents: DocumentStore,
  kind: 'person' | 'company',
  now: () => number,
): RevealStore<R> {
  const aliasKey = (key: string): string => `${kind[0] ?? ''}:${key}`;
  const recordKey = (id: string): string => `${kind[0] ?? ''}#${id}`;

  function read(keys: readonly string[]): ReadonlyMap<string, EntryValue> {
    const names = [...new Set(keys.map(bucketName))];
    const buckets = new Map([...documents.read(names)].map(([name, text]) => [name, decodeBucket(text)]));
    const entries = new Map<string, EntryValue>();
    for (const key of keys) {
      const value = buckets.get(bucketName(key))?.get(key);
      if (value !== undefined) entries.set(key, value);
    }
    return entries;
  }

  return {
    refresh: () => {
      documents.refresh();
    },

    find(keys) {
      const found = new Map<string, Finding<R>>();
      if (keys.length === 0) return found;
      const aliases = read(keys.map(aliasKey));
      const ids = [...aliases.values()].filter((value) => typeof value === 'string');
      const records = read(ids.map(recordKey));
      for (const key of keys) {
        const alias = aliases.get(aliasKey(key));
        if (typeof alias === 'string') {
          const reveal = records.get(recordKey(alias)) as StoredReveal<R> | undefined;
          if (reveal !== undefined) found.set(key, { kind: 'revealed', reveal });
        } else if (alias !== undefined && missStillHolds(alias as StoredMiss, now())) {
          found.set(key, { kind: 'missed', miss: alias as StoredMiss });
        }
      }
      return found;
    },

    save({ reveals, misses }) {
      const entries = new Map<string, EntryValue>();
      for (const { miss, key } of misses) entries.set(aliasKey(key), miss);
      for (const { reveal, keys } of reveals) {
        entries.set(recordKey(reveal.record.id), reveal);
        for (const key of keys) entries.set(aliasKey(key), reveal.record.id);
      }
      if (entries.size > 0) documents.write(rewritten(entries));
    },
  };

  function rewritten(entries: ReadonlyMap<string, EntryValue>): ReadonlyMap<string, string> {
    const names = [...new Set([...entries.keys()].map(bucketName))];
    const stored = documents.read(names);
    const buckets = new Map<string, Map<string, EntryValue>>();
    for (const name of names) buckets.set(name, new Map(decoded(stored.get(name))));
    for (const [key, value] of entries) buckets.get(bucketName(key))?.set(key, value);
    return new Map([...buckets].map(([name, bucket]) => [name, encodeBucket(bucket)]));
  }
}

function decoded(text: string | undefined): Bucket {
  return (text === undefined ? undefined : decodeBucket(text)) ?? new Map<string, EntryValue>();
}
