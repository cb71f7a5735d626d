import { payForLookalikes, type LookalikeQuestion } from '../../src/lists/find-lookalikes';
import type { Delivery } from '../../src/lusha/transport';
import { answered } from '../lusha/scripted-lusha';
import { ANSWER, useLists, type ListSetting } from './use-lists';

const QUESTION: LookalikeQuestion = {
  seeds: {
    kind: 'person',
    identifiers: ['a', 'b', 'c', 'd', 'e'].map((name) => ({ email: `${name}@northwind.example` })),
  },
  exclude: { kind: 'person', identifiers: [] },
  count: 2,
};

const GONE = answered(410, { code: 'DEDUPE_SESSION_INVALID', message: 'Session expired' });
const NEXT = answered(200, {
  ...ANSWER,
  dedupeSessionId: 'session-2',
  results: [{ id: 'v1.priya', firstName: 'Priya', lastName: 'Anand' }],
  meta: { returned: 1, hasMore: false },
});

function pay({ execution }: ListSetting, count: number): { readonly isRestarted: boolean } {
  return payForLookalikes({ ...QUESTION, count }, { ...execution(), usage: () => undefined });
}

/** The bodies of the requests, without the seeds, which are always the same. */
function sent({ lusha }: ListSetting): readonly unknown[] {
  return lusha.rounds.flat().map(({ body }) => ({ ...(body as object), seeds: undefined }));
}

test('lookalikes: a session that Lusha does not know any more is left out once, and those who came are named', () => {
  const deliveries: Delivery[] = [answered(200, ANSWER), GONE, NEXT];
  const setting = useLists(() => deliveries.shift() ?? GONE);
  expect(pay(setting, 2)).toEqual({ isRestarted: false });
  expect(pay(setting, 3)).toEqual({ isRestarted: true });
  expect(sent(setting)).toEqual([
    { limit: 2 },
    { limit: 1, dedupeSessionId: 'session-1' },
    { limit: 1, exclude: { ids: ['v1.dana', 'v1.sam'] } },
  ]);
  // The list has come to its end: there is nobody left to ask for.
  expect(pay(setting, 50)).toEqual({ isRestarted: false });
  expect(sent(setting)).toHaveLength(3);
});

test('lookalikes: more than one answer holds come in several, each going on with the last', () => {
  let id = 0;
  const setting = useLists(() => {
    const results = Array.from({ length: 100 }, () => ({ id: `v1.p${String((id += 1))}` }));
    return answered(200, { ...ANSWER, results, dedupeSessionId: `session-${String(id)}` });
  });
  pay(setting, 250);
  expect(sent(setting)).toEqual([
    { limit: 100 },
    { limit: 100, dedupeSessionId: 'session-100' },
    { limit: 50, dedupeSessionId: 'session-200' },
  ]);
});

test('lookalikes: an answer that brings nobody new is the last that is paid for', () => {
  const setting = useLists(() => answered(200, ANSWER));
  pay(setting, 10);
  expect(sent(setting)).toHaveLength(2);
});
