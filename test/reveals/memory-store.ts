import type { Finding, RevealStore } from '../../src/reveals/reveal-store';
import { missStillHolds, type StoredMiss, type StoredReveal } from '../../src/reveals/stored-reveal';

/** A reveal store that keeps its contract in the simplest way: records by id, ids and misses by key. */
export interface MemoryStore<R> extends RevealStore<R> {
  readonly records: Map<string, StoredReveal<R>>;
  /** How often changes were saved, and taken over from others. */
  readonly saves: () => number;
  readonly refreshes: () => number;
}

export function memoryStore<R extends { readonly id: string }>(now: () => number): MemoryStore<R> {
  const records = new Map<string, StoredReveal<R>>();
  const entries = new Map<string, string | StoredMiss>();
  let saves = 0;
  let refreshes = 0;

  function finding(key: string): Finding<R> | undefined {
    const entry = entries.get(key);
    if (entry === undefined) return undefined;
    if (typeof entry !== 'string')
      return missStillHolds(entry, now()) ? { kind: 'missed', miss: entry } : undefined;
    const reveal = records.get(entry);
    return reveal && { kind: 'revealed', reveal };
  }

  return {
    records,
    saves: () => saves,
    refreshes: () => refreshes,
    refresh() {
      refreshes += 1;
    },
    find(keys) {
      const found = new Map<string, Finding<R>>();
      for (const key of keys) {
        const known = finding(key);
        if (known !== undefined) found.set(key, known);
      }
      return found;
    },
    save({ reveals, misses }) {
      saves += 1;
      for (const { key, miss } of misses) entries.set(key, miss);
      for (const { reveal, keys } of reveals) {
        records.set(reveal.record.id, reveal);
        for (const key of keys) entries.set(key, reveal.record.id);
      }
    },
  };
}
