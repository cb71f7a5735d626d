import type { Company } from '../lusha/company';
import { readList, readNumber, readObject } from '../lusha/read-json';
import type { Person } from '../lusha/person';
import type { DocumentState } from '../storage/document-state';
import type { Archive } from './archive';
import { LIST_LIFETIME_MS, type FoundItem, type FoundList, type KeyedList } from './found-list';
import { createKeyedCache } from './keyed-cache';
import { readBatch } from './read-batch';
import type { Finding, RevealKinds, RevealStore } from './reveal-store';
import { isScore } from './stored-signals';
import type { Subject } from './subject';

/** Every list that was paid for in this spreadsheet, found again by what was asked. */
export interface FoundLists {
  /**
   * Undefined for a list that nobody has asked for, or that is too old.
   *
   * @param key made by `listKey`
   * @param maxAgeMs 30 days if not said
   * @throws StoreUnavailableError when nobody can say what has been paid for
   */
  find(key: string, maxAgeMs?: number): FoundList | undefined;
  /** What is known under these keys, of whatever age. @throws StoreUnavailableError */
  findAll(keys: readonly string[]): ReadonlyMap<string, FoundList>;
  /** The same from the cache alone: what is not there may still be known. */
  findAllCached(keys: readonly string[]): ReadonlyMap<string, FoundList>;
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
  /** The same for lists of one kind that came together. */
  saveAll<K extends keyof RevealKinds>(
    kind: K,
    lists: readonly KeyedList[],
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

  function findArchived(keys: readonly string[]): ReadonlyMap<string, FoundList> {
    if (keys.length === 0) return new Map();
    const all = allArchived();
    const found = new Map<string, FoundList>();
    for (const key of keys) {
      const list = all.get(key);
      if (list !== undefined) found.set(key, list);
    }
    return found;
  }

  function findAll(keys: readonly string[]): ReadonlyMap<string, FoundList> {
    const cached = authoritative ? new Map<string, FoundList>() : cache.find(keys);
    const found = findArchived(keys.filter((key) => !cached.has(key)));
    if (found.size > 0 && !authoritative) {
      cache.remember(found);
      state.commit();
    }
    return new Map([...cached, ...found]);
  }

  function saveAll(
    kind: keyof RevealKinds,
    lists: readonly KeyedList[],
    records: readonly (Person | Company)[],
  ): void {
    const found = lists.map(({ list }) => list);
    if (kind === 'person') {
      const { store } = stores.people;
      store.save(changesOf(stores.people, records as readonly Person[], found), lists);
    } else {
      const { store } = stores.companies;
      store.save(changesOf(stores.companies, records as readonly Company[], found), lists);
    }
    archived = undefined;
    state.stageAfterwards(() => {
      cache.remember(new Map(lists.map(({ key, list }) => [key, list])));
    });
  }

  return {
    find(key, maxAgeMs = LIST_LIFETIME_MS) {
      const list = findAll([key]).get(key);
      return list !== undefined && now() - list.at < maxAgeMs ? list : undefined;
    },

    findAll,

    findAllCached(keys) {
      state.refresh();
      return cache.find(keys);
    },

    itemsOf(kind, ids) {
      const wanted = new Set(ids);
      const lists = [...allArchived()].filter(([key, list]) => list.kind === kind && !isScore(key));
      const items = lists.sort(([, a], [, b]) => a.at - b.at).flatMap(([, list]) => list.items);
      return new Map(items.filter(({ id }) => wanted.has(id)).map((item) => [item.id, item]));
    },

    refresh() {
      stores.people.store.refresh();
      stores.companies.store.refresh();
      archived = undefined;
      authoritative = true;
    },

    save(key, list, records) {
      saveAll(list.kind, [{ key, list }], records);
    },

    saveAll,
  };
}

/** What lists tell of their records, joined with what is known of them, as for any search. */
function changesOf<Identifier, R extends { readonly id: string }, G extends string>(
  { subject, store }: RecordStore<Identifier, R, G>,
  records: readonly R[],
  lists: readonly FoundList[],
): ReturnType<typeof readBatch<Identifier, R, G>>['changes'] {
  const known = (finding: Finding<R> | undefined): Extract<Finding<R>, { kind: 'revealed' }> | undefined =>
    finding?.kind === 'revealed' ? finding : undefined;
  const keys = records.flatMap((record) => [
    subject.key({ id: record.id } as Identifier),
    ...subject.aliases(record),
  ]);
  const findings = store.find(keys);
  const [first] = lists;
  const creditsCharged = lists.reduce((sum, { credits }) => sum + credits, 0);
  const answer = {
    value: { items: new Map(), unmatched: records, waterfall: undefined },
    creditsCharged,
  };
  return readBatch<Identifier, R, G>([], answer, subject, {
    now: first?.at ?? 0,
    by: first?.by ?? '',
    known: ({ id }) => known(findings.get(subject.key({ id } as Identifier)))?.reveal,
    owner: (key) => known(findings.get(key) ?? store.find([key]).get(key))?.reveal.record.id,
  }).changes;
}

function isFoundList(value: unknown): boolean {
  const { at, items } = readObject(value) ?? {};
  return readNumber(at) !== undefined && readList(items) !== undefined;
}
