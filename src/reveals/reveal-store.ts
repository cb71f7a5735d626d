import type { Company } from '../lusha/company';
import type { Person } from '../lusha/person';
import { readNumber, readObject } from '../lusha/read-json';
import type { DocumentState } from '../storage/document-state';
import type { Archive } from './archive';
import { NO_ENTRIES } from './archive-entries';
import type { KeyedList } from './found-list';
import { createKeyedCache } from './keyed-cache';
import { companyAliases, personAliases } from './keys';
import { indexEntries, type RevealIndex } from './reveal-index';
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
  /** The same from the cache alone: what is not there may still be known. */
  findCached(keys: readonly string[]): ReadonlyMap<string, Finding<R>>;
  /** Forgets what it read, to see what other executions paid for. Call it once the document lock is held. */
  refresh(): void;
  /**
   * Adds to the state, to be written by its `commit`. Call it with the document lock held and after `refresh`.
   *
   * @param lists that came with the records
   */
  save(changes: RevealChanges<R>, lists?: readonly KeyedList[]): void;
}

export interface RevealKinds {
  readonly person: Person;
  readonly company: Company;
}

export function createRevealStore<K extends keyof RevealKinds>(
  state: DocumentState,
  archive: Archive,
  kind: K,
  now: () => number,
): RevealStore<RevealKinds[K]> {
  type R = RevealKinds[K];
  const cache = createKeyedCache<Finding<R>>(state, kind, isFinding);
  let index: RevealIndex | undefined;
  /** After a refresh only the archive is believed: the cache may lag behind another execution. */
  let authoritative = false;

  function findArchived(keys: readonly string[]): ReadonlyMap<string, Finding<R>> {
    index ??= indexEntries(archive.entries(), kind);
    const found = new Map<string, Finding<R>>();
    for (const key of keys) {
      const finding = index.get(key);
      if (finding !== undefined) found.set(key, finding as Finding<R>);
    }
    return found;
  }

  function holds(finding: Finding<R>): boolean {
    return finding.kind === 'revealed' || missStillHolds(finding.miss, now());
  }

  return {
    refresh() {
      state.refresh();
      index = undefined;
      authoritative = true;
    },

    find(keys) {
      const cached = authoritative ? new Map<string, Finding<R>>() : cache.find(keys);
      const archived = findArchivedIfNeeded(keys.filter((key) => !cached.has(key)));
      if (archived.size > 0 && !authoritative) {
        cache.remember(archived);
        state.commit();
      }
      return new Map([...cached, ...archived].filter(([, finding]) => holds(finding)));
    },

    findCached(keys) {
      state.refresh();
      return new Map([...cache.find(keys)].filter(([, finding]) => holds(finding)));
    },

    save({ reveals, misses }, lists = []) {
      if (reveals.length + misses.length + lists.length === 0) return;
      const stored = reveals.map(({ reveal, keys }) => withKeys(reveal, keys));
      archive.append(
        {
          ...NO_ENTRIES,
          [kind === 'person' ? 'people' : 'companies']: stored,
          misses: misses.map(({ miss, key }) => ({ ...miss, kind, key })),
        },
        lists,
      );
      index = undefined;
      const findings = new Map<string, Finding<R>>();
      reveals.forEach(({ keys }, position) => {
        const reveal = stored[position];
        if (reveal !== undefined) for (const key of keys) findings.set(key, { kind: 'revealed', reveal });
      });
      for (const { miss, key } of misses) findings.set(key, { kind: 'missed', miss });
      state.stageAfterwards(() => {
        cache.remember(findings);
      });
    },
  };

  function findArchivedIfNeeded(keys: readonly string[]): ReadonlyMap<string, Finding<R>> {
    return keys.length === 0 ? new Map<string, Finding<R>>() : findArchived(keys);
  }

  /** Keeps those keys with the record that its own aliases do not lead to. */
  function withKeys(reveal: StoredReveal<R>, keys: readonly string[]): StoredReveal<R> {
    const aliases = aliasesOf(reveal.record);
    const others = new Set([...(reveal.keys ?? []), ...keys].filter((key) => !aliases.includes(key)));
    return others.size === 0 ? reveal : { ...reveal, keys: [...others] };
  }

  function aliasesOf(record: R): readonly string[] {
    return kind === 'person' ? personAliases(record as Person) : companyAliases(record as Company);
  }
}

/** Whether a value of the cache is what this version writes. */
function isFinding(value: unknown): boolean {
  const { kind, reveal, miss } = readObject(value) ?? {};
  if (kind === 'missed') return readNumber(readObject(miss)?.['at']) !== undefined;
  const { record, groups } = readObject(reveal) ?? {};
  return kind === 'revealed' && readObject(record) !== undefined && readObject(groups) !== undefined;
}
