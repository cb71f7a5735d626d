import { readLedger } from '../../src/credits/ledger';
import { explain } from '../../src/messages/explain';
import { payForList } from '../../src/lists/pay-for-list';
import { answered } from '../lusha/scripted-lusha';
import { ANSWER, ORDER, useLists } from './use-lists';

test('a paid list: asked for twice, it is one request and one charge', () => {
  const { execution, lusha } = useLists();
  const first = payForList(ORDER, execution());
  const later = execution();
  expect(payForList(ORDER, later)).toEqual(first);
  expect(lusha.rounds).toHaveLength(1);
  expect(readLedger(later.state)).toEqual([
    { day: '2026-11-23', source: 'Lookalikes', user: 'user-1', credits: 1 },
  ]);
});

test('a paid list: everything it told is stored in one write, should the execution die right after it', () => {
  const { execution, properties, cache } = useLists();
  const writes = properties.calls.length;
  const dying = execution();
  cache.refuse('putAll', 'The execution was killed');
  payForList(ORDER, dying);
  expect(properties.calls.slice(writes).filter((method) => method === 'setProperties')).toHaveLength(1);
  const { lists, people, state } = execution();
  expect(lists.find(ORDER.key)).toMatchObject({
    kind: 'person',
    credits: 1,
    by: 'user-1',
    items: [{ id: 'v1.dana' }, { id: 'v1.sam' }],
    hasMore: true,
    sessionId: 'session-1',
  });
  expect(people.store.find(['i:v1.dana', 'i:v1.sam']).size).toBe(2);
  expect(readLedger(state)).toHaveLength(1);
});

test('a paid list: an execution that looked before another paid finds it once it holds the lock', () => {
  const { execution, lusha } = useLists();
  const [one, other] = [execution(), execution()];
  expect([one.lists.find(ORDER.key), other.lists.find(ORDER.key)]).toEqual([undefined, undefined]);
  payForList(ORDER, one);
  expect(payForList(ORDER, other).items).toHaveLength(2);
  expect(lusha.rounds).toHaveLength(1);
});

test('a paid list: a cap that it could pass stops it before anything is asked', () => {
  const { execution, lusha } = useLists(undefined, { runCap: 0 });
  expect(() => payForList(ORDER, execution())).toThrow('The cap of 0 credits (run) is reached');
  expect(lusha.rounds).toHaveLength(0);
});

test('a paid list: one that does not say what it cost counts as the dearest', () => {
  const { execution } = useLists(answered(200, { ...ANSWER, billing: undefined }));
  const parts = execution();
  expect(payForList({ ...ORDER, costAtMost: 3 }, parts).credits).toBe(3);
  expect(readLedger(parts.state)).toMatchObject([{ credits: 3 }]);
});

test.each([
  [
    'no answer',
    { lost: 'Address unavailable' },
    'There was no answer from api.lusha.com. Try again in a few minutes. Lusha may have charged for it all the same, and a second list is charged again.',
    [],
  ],
  [
    'a list cut short',
    answered(200, '{"results":[{"id":'),
    'Lusha answered, but the list could not be read. Try again in a few minutes. Lusha may have charged for it all the same, and a second list is charged again.',
    [],
  ],
  [
    'something else that was charged',
    answered(200, { billing: { creditsCharged: 2 } }),
    'Lusha answered, but the list could not be read. Try again in a few minutes. Lusha charged 2 for it all the same, and a second list is charged again.',
    [{ credits: 2 }],
  ],
  [
    'an empty account',
    answered(402, { statusCode: 402, message: 'Insufficient credits for this operation' }),
    'The Lusha account has not enough credits left for this. Add credits in Lusha. Everything revealed so far stays.',
    [],
  ],
])('a paid list: %s is told, and nothing is stored', (_, delivery, words, ledger) => {
  const { execution, lusha } = useLists(delivery);
  const parts = execution();
  let thrown: unknown;
  try {
    payForList(ORDER, parts);
  } catch (error) {
    thrown = error;
  }
  const problem = explain(thrown, 'sidebar', String);
  expect(`${problem?.message ?? ''} ${problem?.action ?? ''}`).toBe(words);
  expect(parts.lists.find(ORDER.key)).toBeUndefined();
  expect(readLedger(parts.state)).toMatchObject(ledger);
  expect(lusha.rounds).toHaveLength(1);
});
