import { payForList } from '../../src/lists/pay-for-list';
import type { FoundList } from '../../src/reveals/found-list';
import type { WritableSegmentSheet } from '../../src/reveals/segment-sheet';
import { createStoredAnswers } from '../../src/reveals/stored-answers';
import { ORDER, useLists } from '../lists/use-lists';
import { START } from '../lusha/scripted-lusha';

const DAY_MS = 86_400_000;

const LIST: FoundList & { readonly kind: 'person' } = {
  kind: 'person',
  at: START,
  credits: 2.5,
  by: 'user-1',
  items: [
    {
      id: 'v1.dana',
      has: ['emails', 'phones'],
      offers: { emails: 1, phones: 5 },
      signalTypes: ['promotion'],
      roles: ['decision_maker'],
      score: 0.88,
    },
    { id: '12345', has: [], offers: {} },
    { id: 'v1.sam', has: [], offers: undefined },
  ],
  total: 120,
  page: 0,
  hasMore: true,
  sessionId: 'session-1',
};
const DANA = { id: 'v1.dana', firstName: 'Dana', lastName: 'Reyes' };

test('found lists: a list comes back whole from the archive, and then from the cache alone', () => {
  const { execution, properties, clock } = useLists();
  const saving = execution();
  saving.lists.refresh();
  saving.lists.save('k', { ...LIST, at: clock.now() }, [DANA]);
  saving.commit();
  const reads = properties.calls.length;
  expect(execution().lists.find('k')).toEqual({ ...LIST, at: clock.now() });
  expect(properties.calls).toHaveLength(reads);
  const locked = execution();
  locked.lists.refresh();
  expect(locked.lists.find('k')).toEqual({ ...LIST, at: clock.now() });
  expect(locked.lists.find('other')).toBeUndefined();
});

test('found lists: what a list tells of somebody takes nothing from what is known of them', () => {
  const { execution, clock } = useLists();
  const before = execution();
  before.people.store.refresh();
  before.people.store.save({
    reveals: [
      {
        reveal: {
          record: { ...DANA, title: 'VP Sales', emails: [{ email: 'dana@northwind.example', type: 'work' }] },
          groups: { preview: 1000, full: 1000, emails: 1000 },
          credits: 2,
          by: 'formula',
        },
        keys: ['i:v1.dana', 'n:dana@~northwind'],
      },
    ],
    misses: [],
  });
  before.commit();
  payForList(ORDER, execution());
  const { store } = execution().people;
  expect(store.find(['n:dana@~northwind']).get('n:dana@~northwind')).toMatchObject({
    reveal: {
      record: {
        title: 'VP Sales',
        company: { name: 'Northwind' },
        emails: [{ email: 'dana@northwind.example' }],
      },
      groups: { preview: clock.now(), full: 1000, emails: 1000 },
      credits: 2.5,
    },
  });
});

test('found lists: an old list is found only by who asks for old ones, its records by everyone', () => {
  const { execution, clock, cache } = useLists();
  payForList(ORDER, execution());
  clock.sleep(30 * DAY_MS - 1);
  expect(execution().lists.find(ORDER.key)).toBeDefined();
  clock.sleep(1);
  expect(execution().lists.find(ORDER.key)).toBeUndefined();
  cache.values.clear();
  expect(execution().lists.find(ORDER.key)).toBeUndefined();
  expect(execution().lists.find(ORDER.key, Infinity)).toBeDefined();
  expect(execution().lists.findAll([ORDER.key]).size).toBe(1);
  expect(execution().people.store.find(['i:v1.dana']).size).toBe(1);
});

const NO_SHEET: WritableSegmentSheet = {
  read: () => [],
  append: () => undefined,
  rewrite: () => false,
  remove: () => undefined,
};

test('found lists: who is forgotten leaves every list, and clearing leaves none', () => {
  const { execution, cache, properties } = useLists();
  payForList(ORDER, execution());
  const forgetting = execution().state;
  const answers = createStoredAnswers(forgetting, NO_SHEET);
  answers.forget(answers.trace('i:v1.dana'));
  expect(
    execution()
      .lists.find(ORDER.key)
      ?.items.map(({ id }) => id),
  ).toEqual(['v1.sam']);
  const everything = [...cache.values.values(), ...properties.values.values()].join();
  expect(everything).not.toContain('dana');
  createStoredAnswers(execution().state, NO_SHEET).clear();
  expect(execution().lists.find(ORDER.key)).toBeUndefined();
});
