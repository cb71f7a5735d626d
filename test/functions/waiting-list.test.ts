import { createWaitingList, type WaitingList, type Wish } from '../../src/functions/waiting-list';
import type { ContactIdentifier, ContactReveal } from '../../src/lusha/identifiers';
import { seeded } from '../reveals/packing/random-people';
import { MemoryCache } from '../storage/google-stores';

type People = WaitingList<ContactIdentifier, ContactReveal>;

const NOW = Date.UTC(2026, 10, 23);

function wish(email: string, at = NOW): Wish<ContactIdentifier, ContactReveal> {
  return { at, rows: [[{ email }]], wanted: { full: true, groups: ['emails'] } };
}

function useList(now = (): number => NOW): {
  readonly cache: MemoryCache;
  readonly faults: string[];
  readonly list: (kind?: 'person' | 'company') => People;
} {
  const cache = new MemoryCache();
  const faults: string[] = [];
  const random = seeded(7);
  const list = (kind: 'person' | 'company' = 'person'): People =>
    createWaitingList(kind, { cache: () => cache, now, random, report: (fault) => faults.push(fault) });
  return { cache, faults, list };
}

const emails = (wishes: readonly Wish<ContactIdentifier, ContactReveal>[]): readonly (string | undefined)[] =>
  wishes.map(({ rows }) => rows[0]?.[0]?.email);

test('waiting list: the next leader sees every wish once, also after another has died; then the list is cleared', () => {
  const { list } = useList();
  const people = ['a@x.example', 'b@x.example', 'c@x.example'];
  for (const email of people) list().leave(wish(email));
  expect([...emails(list().look())].sort()).toEqual(people);
  const leader = list();
  expect([...emails(leader.look())].sort()).toEqual(people);
  leader.clear();
  expect(list().look()).toEqual([]);
});

test('waiting list: wishes live as long as the executions that left them', () => {
  let now = NOW;
  const { cache, list } = useList(() => now);
  list().leave(wish('a@x.example'));
  expect(new Set(cache.lifetimes.values())).toEqual(new Set([30]));
  now += 30_000;
  expect(list().look()).toEqual([]);
});

test('waiting list: people and companies wait apart', () => {
  const { list } = useList();
  list('company').leave(wish('a@x.example'));
  expect(list('person').look()).toEqual([]);
});

test('waiting list: a wish too large for company is not left', () => {
  const { cache, list } = useList();
  list().leave({
    ...wish('a@x.example'),
    rows: Array.from({ length: 2_000 }, () => [{ email: 'someone@x.example' }]),
  });
  expect(cache.values.size).toBe(0);
});

test.each(['put', 'putAll', 'getAll', 'removeAll'])(
  'waiting list: a cache that refuses %s is reported and harms nobody',
  (method) => {
    const { cache, faults, list } = useList();
    cache.refuse(method, 'Service invoked too many times.');
    list().leave(wish('a@x.example'));
    const leader = list();
    leader.look();
    leader.clear();
    expect(new Set(faults).size).toBeLessThanOrEqual(1);
  },
);

test('waiting list: outside a document nobody waits', () => {
  const list: People = createWaitingList('person', {
    cache: () => null,
    now: () => NOW,
    random: () => 0,
    report: (fault) => {
      throw new Error(fault);
    },
  });
  list.leave(wish('a@x.example'));
  expect(list.look()).toEqual([]);
});
