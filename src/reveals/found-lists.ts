import type { Company } from '../lusha/company';
import { readList, readNumber, readObject } from '../lusha/read-json';
import type { Person } from '../lusha/person';
import type { DocumentState } from '../storage/document-state';
import type { Archive } from './archive';
import { listStillHolds, type FoundItem, type FoundList } from './found-list';
import { createKeyedCache } from './keyed-cache';
import { readBatch } from './read-batch';
import type { Finding, RevealKinds, RevealStore } from './reveal-store';
import type { Subject } from './subject';

/** Every list that was paid for in this spreadsheet in the last 30 days, found again by what was asked. */
export interface FoundLists {
  /**
   * Undefined for a list that nobody has asked for, or that is too old.
   *
   * @param key made by `listKey`
   * @throws StoreUnavailableError when nobody can say what has been paid for
   */
  find(key: string): FoundList | undefined;
  /** The same from the cache alone: what is not there may still be known. */
  findCached(key: string): FoundList | undefined;
  /** What the newest list says of each of these records; those that no list has are left out. */
  itemsOf(kind: keyof RevealKinds, ids: readonly string[]): ReadonlyMap<string, FoundItem>;
  /** Forgets what it read, to see what other executions paid for. Call it once the document lock is held. */
  refresh(): void;
  /**
   * Adds a list to the state, and its records to the reveal store as what a search tells of them: what is known of
   * them stays known. Written by the state's `commit`. Call it with the document lock held and after `refresh`.
   */
  save<K extends keyof RevealKinds>(
    key: string,
    list: FoundList & { readonly kind: K },
    records: readonly RevealKinds[K][],
  ): void;
}

/** Where the records of a kind are kept. */
export interface RecordStore<Identifier, R, G extends string> {
  readonly subject: Subject<Identifier, R, G>;
  readonly store: RevealStore<R>;
}

export interface RecordStores {
  readonly people: RecordStore<never, Person, never>;
  readonly companies: RecordStore<never, Company, never>;
}

export function createFoundLists(
  state: DocumentState,
  archive: Archive,
  stores: RecordStores,
  now: () => number,
): FoundLists {
  const cache = createKeyedCache<FoundList>(state, 'list', isFoundList);
  let archived: ReadonlyMap<string, FoundList> | undefined;
  /** After a refresh only the archive is believed: the cache may lag behind another execution. */
  let authoritative = false;

  function allArchived(): ReadonlyMap<string, FoundList> {
    return (archived ??= new Map(archive.lists().map(({ key, list }) => [key, list])));
  }

  function current(list: FoundList | undefined): FoundList | undefined {
    return list !== undefined && listStillHolds(list, now()) ? list : undefined;
  }

  return {
    find(key) {
      const cached = authoritative ? undefined : current(cache.find([key]).get(key));
      if (cached !== undefined) return cached;
      const list = allArchived().get(key);
      if (list !== undefined && !authoritative) {
        cache.remember(new Map([[key, list]]));
        state.commit();
      }
      return current(list);
    },

    findCached(key) {
      state.refresh();
      return current(cache.find([key]).get(key));
    },

    itemsOf(kind, ids) {
      const wanted = new Set(ids);
      const lists = [...allArchived().values()].filter((list) => list.kind === kind);
      const items = [...lists].sort((a, b) => a.at - b.at).flatMap((list) => list.items);
      return new Map(items.filter(({ id }) => wanted.has(id)).map((item) => [item.id, item]));
    },

    refresh() {
      stores.people.store.refresh();
      stores.companies.store.refresh();
      archived = undefined;
      authoritative = true;
    },

    save(key, list, records) {
      const entry = [{ key, list }];
      if (list.kind === 'person') {
        const { store } = stores.people;
        store.save(changesOf(stores.people, records as readonly Person[], list), entry);
      } else {
        const { store } = stores.companies;
        store.save(changesOf(stores.companies, records as readonly Company[], list), entry);
      }
      archived = undefined;
      state.stageAfterwards(() => {
        cache.remember(new Map([[key, list]]));
      });
    },
  };
}

/** What a list tells of its records, joined with what is known of them, as for any search. */
function changesOf<Identifier, R extends { readonly id: string }, G extends string>(
  { subject, store }: RecordStore<Identifier, R, G>,
  records: readonly R[],
  { at, by, credits }: FoundList,
): ReturnType<typeof readBatch<Identifier, R, G>>['changes'] {
  const known = (finding: Finding<R> | undefined): Extract<Finding<R>, { kind: 'revealed' }> | undefined =>
    finding?.kind === 'revealed' ? finding : undefined;
  const keys = records.flatMap((record) => [
    subject.key({ id: record.id } as Identifier),
    ...subject.aliases(record),
  ]);
  const findings = store.find(keys);
  const answer = {
    value: { items: new Map(), unmatched: records, waterfall: undefined },
    creditsCharged: credits,
  };
  return readBatch<Identifier, R, G>([], answer, subject, {
    now: at,
    by,
    known: ({ id }) => known(findings.get(subject.key({ id } as Identifier)))?.reveal,
    owner: (key) => known(findings.get(key) ?? store.find([key]).get(key))?.reveal.record.id,
  }).changes;
}

function isFoundList(value: unknown): boolean {
  const { at, items } = readObject(value) ?? {};
  return readNumber(at) !== undefined && readList(items) !== undefined;
}
