import { CapReachedError } from '../../src/credits/caps';
import {
  knownSignals,
  missingSignals,
  payForSignals,
  type SignalsQuestion,
} from '../../src/lists/pay-for-signals';
import type { AccountUsage } from '../../src/lusha/account';
import { parseJson } from '../../src/lusha/read-json';
import { answered, START } from '../lusha/scripted-lusha';
import { useLists, type ListSetting } from './use-lists';

const DANA_MOVED = { signalDate: '2026-06-02', previousCompany: 'Contoso', newCompany: 'Northwind' };
const ANSWER = {
  results: [
    { id: 'v1.dana', companyChange: [DANA_MOVED], promotion: [] },
    { id: 'v1.sam', error: { code: 'NOT_FOUND', message: 'Contact not found' } },
  ],
  billing: { creditsCharged: 1, resultsReturned: 1 },
};
const QUESTION = {
  kind: 'person',
  ids: ['v1.dana', 'v1.sam'],
  types: ['companyChange'],
  since: '2026-05-01',
  most: 3,
} as const;

function summaries(setting: ListSetting, question: SignalsQuestion): unknown {
  const known = knownSignals(question, setting.execution().lists, START);
  return Object.fromEntries([...known].map(([id, signals]) => [id, signals.map(({ summary }) => summary)]));
}

function bodies({ lusha }: ListSetting): readonly unknown[] {
  return lusha.rounds.flat().map(({ body }) => (typeof body === 'string' ? parseJson(body) : body));
}

test('paying for signals: what came is stored, and no other execution asks again', () => {
  const setting = useLists(answered(200, ANSWER));
  expect(payForSignals(QUESTION, setting.execution())).toBe(1);
  expect(summaries(setting, QUESTION)).toEqual({
    'v1.dana': ['Changed company: Contoso to Northwind'],
    'v1.sam': [],
  });
  expect(payForSignals(QUESTION, setting.execution())).toBe(0);
  expect(bodies(setting)).toEqual([
    {
      ids: ['v1.dana', 'v1.sam'],
      signalTypes: ['companyChange'],
      startDate: '2026-05-01',
      maxResultsPerSignal: 3,
    },
  ]);
});

test('paying for signals: a kind that is known is not asked for again beside one that is not', () => {
  const setting = useLists(answered(200, ANSWER));
  payForSignals({ ...QUESTION, ids: ['v1.dana'] }, setting.execution());
  const both = { ...QUESTION, types: ['companyChange', 'promotion'] } as const;
  expect(missingSignals(both, setting.execution().lists, START, undefined)).toEqual([
    { ids: ['v1.dana'], types: ['promotion'], costAtMost: 3 },
    { ids: ['v1.sam'], types: ['companyChange', 'promotion'], costAtMost: 6 },
  ]);
});

test('paying for signals: 250 records, some of them twice, take three calls', () => {
  const setting = useLists(answered(200, { results: [], billing: { creditsCharged: 0 } }));
  const ids = Array.from({ length: 250 }, (_, id) => `v1.${String(id)}`);
  payForSignals({ ...QUESTION, ids: [...ids, ...ids.slice(0, 9)] }, setting.execution());
  const asked = bodies(setting) as readonly { readonly ids: readonly string[] }[];
  expect(asked.map((body) => body.ids.length)).toEqual([100, 100, 50]);
  expect(asked.flatMap((body) => body.ids)).toEqual(ids);
});

test('paying for signals: nothing is sent that might pass a cap', () => {
  const setting = useLists(answered(200, ANSWER), { userDailyCap: 2 });
  expect(() => payForSignals(QUESTION, setting.execution())).toThrow(CapReachedError);
  expect(setting.lusha.rounds).toEqual([]);
});

test('paying for signals: a call takes no more records than a cap surely allows, and never only a few of many', () => {
  const setting = useLists(answered(200, { results: [], billing: { creditsCharged: 0 } }), {
    userDailyCap: 45,
  });
  const ids = Array.from({ length: 40 }, (_, id) => `v1.${String(id)}`);
  payForSignals({ ...QUESTION, ids }, setting.execution());
  const asked = bodies(setting) as readonly { readonly ids: readonly string[] }[];
  expect(asked.map((body) => body.ids.length)).toEqual([15, 15, 10]);

  const few = useLists(answered(200, { results: [], billing: { creditsCharged: 0 } }), { userDailyCap: 6 });
  payForSignals({ ...QUESTION, ids: ids.slice(0, 3) }, few.execution());
  expect(few.lusha.rounds).toHaveLength(2);

  const tight = useLists(answered(200, ANSWER), { userDailyCap: 29 });
  expect(() => payForSignals({ ...QUESTION, ids }, tight.execution())).toThrow(CapReachedError);
  expect(tight.lusha.rounds).toEqual([]);
});

test('paying for signals: a record that Lusha fails on is not taken for one without signals', () => {
  const failure = { id: 'v1.sam', error: { code: 'INTERNAL_ERROR', message: 'Try again' } };
  const setting = useLists(answered(200, { ...ANSWER, results: [ANSWER.results[0], failure] }));
  payForSignals(QUESTION, setting.execution());
  expect(missingSignals(QUESTION, setting.execution().lists, START, undefined)).toEqual([
    { ids: ['v1.sam'], types: ['companyChange'], costAtMost: 3 },
  ]);
});

test('paying for signals: what they cost at most goes by the price of the account', () => {
  const usage: AccountUsage = {
    credits: { total: 10, used: 0, remaining: 10 },
    plan: undefined,
    windows: {},
    pricing: { showSignalsContact: { credits: 2, perQuantity: 1 } },
  };
  const { lists } = useLists(answered(200, ANSWER)).execution();
  expect(missingSignals(QUESTION, lists, START, usage).map(({ costAtMost }) => costAtMost)).toEqual([12]);
  const capped = useLists(answered(200, ANSWER), { userDailyCap: 5 });
  expect(() => payForSignals(QUESTION, { ...capped.execution(), usage: () => usage })).toThrow(
    CapReachedError,
  );
  expect(capped.lusha.rounds).toEqual([]);
});
