import type { Signal } from '../../src/lusha/signals/decode-signals';
import type { WritableSegmentSheet } from '../../src/reveals/segment-sheet';
import { createStoredAnswers } from '../../src/reveals/stored-answers';
import {
  listsOfSignals,
  signalsFor,
  signalsKey,
  type SignalsAnswer,
  type SignalWish,
} from '../../src/reveals/stored-signals';
import { useLists, type ListSetting } from '../lists/use-lists';
import { START } from '../lusha/scripted-lusha';

const DAY_MS = 86_400_000;

const MOVE: Signal = {
  type: 'companyChange',
  date: '2026-06-02',
  summary: 'Changed company: Contoso to Northwind',
  url: undefined,
  details: { previousCompany: 'Contoso', newCompany: 'Northwind', year: 2026, confirmed: true },
};
const RISE: Signal = {
  type: 'promotion',
  date: '2026-04-20',
  summary: 'Promoted to VP Sales',
  url: 'https://news.example/dana',
  details: {},
};
const ANSWER: SignalsAnswer = {
  kind: 'person',
  at: START,
  credits: 2,
  by: 'user-1',
  ids: ['v1.dana', 'v1.sam'],
  types: ['companyChange', 'promotion'],
  since: '2026-03-01',
  most: 5,
  records: [{ id: 'v1.dana', signals: [MOVE, RISE] }],
};
const WISH: SignalWish = { since: '2026-03-01', most: 5 };

function save(setting: ListSetting, answer: SignalsAnswer): void {
  const saving = setting.execution();
  saving.lists.refresh();
  const keys = answer.ids.flatMap((id) => answer.types.map((type) => signalsKey(answer.kind, id, type)));
  saving.lists.saveAll(answer.kind, listsOfSignals(answer, saving.lists.findAll(keys)), []);
  saving.commit();
}

function known(
  setting: ListSetting,
  id: string,
  type: string,
  wish: SignalWish = WISH,
  now = START,
): readonly Signal[] | undefined {
  const key = signalsKey('person', id, type);
  const locked = setting.execution();
  locked.lists.refresh();
  return signalsFor(locked.lists.findAll([key]).get(key), wish, now);
}

test('stored signals: each kind of each record comes back whole, and so does that there is none', () => {
  const setting = useLists();
  save(setting, ANSWER);
  expect(known(setting, 'v1.dana', 'companyChange')).toEqual([MOVE]);
  expect(known(setting, 'v1.dana', 'promotion')).toEqual([RISE]);
  expect(known(setting, 'v1.sam', 'companyChange')).toEqual([]);
  expect(known(setting, 'v1.lee', 'companyChange')).toBeUndefined();
  expect(known(setting, 'v1.dana', 'allSignals')).toBeUndefined();
  const keys = ANSWER.ids.flatMap((id) => ANSWER.types.map((type) => signalsKey('person', id, type)));
  const stored = [...setting.execution().lists.findAll(keys).values()];
  expect(stored.map(({ credits }) => credits)).toEqual([1, 1, 0, 0]);
});

test('stored signals: the same key without a lock reads the cache alone', () => {
  const setting = useLists();
  save(setting, ANSWER);
  const reads = setting.properties.calls.length;
  const key = signalsKey('person', 'v1.dana', 'promotion');
  expect(signalsFor(setting.execution().lists.findAll([key]).get(key), WISH, START)).toEqual([RISE]);
  expect(setting.properties.calls).toHaveLength(reads);
});

test.each<[what: string, wish: SignalWish, days: number, found: readonly Signal[] | undefined]>([
  ['a later start', { since: '2026-05-01', most: 5 }, 0, [MOVE]],
  ['a start after all of them', { since: '2026-07-01', most: 5 }, 0, []],
  ['an earlier start', { since: '2026-02-28', most: 5 }, 0, undefined],
  ['an earlier start, but no more than came', { since: '2026-02-28', most: 1 }, 0, [MOVE]],
  ['more than were asked for, of which there were not', { since: '2026-03-01', most: 50 }, 0, [MOVE]],
  ['almost a week later', WISH, 6.9, [MOVE]],
  ['a week later', WISH, 7, undefined],
  ['a week later, but older is good enough', { ...WISH, maxAgeMs: 30 * DAY_MS }, 7, [MOVE]],
  ['nothing old', { ...WISH, maxAgeMs: 0 }, 0, undefined],
])('stored signals: %s', (_, wish, days, found) => {
  const setting = useLists();
  save(setting, ANSWER);
  expect(known(setting, 'v1.dana', 'companyChange', wish, START + days * DAY_MS)).toEqual(found);
});

test('stored signals: a full answer may have left out older ones, so more or older ones are asked for', () => {
  const setting = useLists();
  save(setting, { ...ANSWER, most: 1 });
  expect(known(setting, 'v1.dana', 'companyChange', { since: '2026-03-01', most: 1 })).toEqual([MOVE]);
  expect(known(setting, 'v1.dana', 'companyChange', { since: '2026-03-01', most: 2 })).toBeUndefined();
  expect(known(setting, 'v1.dana', 'companyChange', { since: '2026-06-02', most: 2 })).toBeUndefined();
  expect(known(setting, 'v1.dana', 'companyChange', { since: '2026-06-03', most: 2 })).toEqual([]);
});

test('stored signals: a narrower question later loses nothing that was paid for', () => {
  const setting = useLists();
  const older = { ...MOVE, date: '2026-03-05', summary: 'Changed company: Fabrikam to Contoso' };
  save(setting, { ...ANSWER, records: [{ id: 'v1.dana', signals: [MOVE, older] }] });
  save(setting, { ...ANSWER, at: START + 8 * DAY_MS, most: 1, since: '2026-06-01' });
  const list = setting.execution().lists.findAll([signalsKey('person', 'v1.dana', 'companyChange')]);
  expect([...list.values()].map(({ signals }) => signals)).toEqual([
    { of: 'v1.dana', since: '2026-06-01', most: 1, count: 1, all: [MOVE, older] },
  ]);
});

test('stored signals: forgetting somebody takes their signals along and leaves those of others', () => {
  const setting = useLists();
  save(setting, { ...ANSWER, records: [...ANSWER.records, { id: 'v1.sam', signals: [MOVE] }] });
  const { state } = setting.execution();
  state.refresh();
  createStoredAnswers(state, NO_SHEET).forget({
    people: [],
    ids: new Set(['v1.dana']),
    keys: new Set(['i:v1.dana']),
    miss: false,
    inLists: true,
  });
  expect(known(setting, 'v1.dana', 'companyChange')).toBeUndefined();
  expect(known(setting, 'v1.sam', 'companyChange')).toEqual([MOVE]);
});

const NO_SHEET: WritableSegmentSheet = {
  read: () => [],
  append: () => undefined,
  rewrite: () => false,
  remove: () => undefined,
};
