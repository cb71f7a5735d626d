import type { SettingsView, SpendingRules } from '../../../../src/shared/endpoints';
import type { Problem, ProblemCode } from '../../../../src/shared/problem';
import type { StoreView } from '../../../../src/shared/store-endpoints';
import { accountFindings, diagnose } from '../../../../src/sidebar/panels/settings/diagnosis';
import type { PanelData } from '../../../../src/sidebar/panels/settings/panel-data';

const RULES: SpendingRules = {
  formulaMode: 'automatic',
  formulaDailyCap: 100,
  userDailyCap: null,
  runCap: null,
  doNotCall: 'show',
  maxAgeDays: null,
  waterfall: false,
};
const STORE: StoreView = {
  people: 12,
  companies: 3,
  misses: 1,
  fullPercent: 85,
  usesSheet: false,
  waiting: 0,
  unreadable: 0,
};

interface Case {
  readonly settings?: Partial<SettingsView>;
  readonly rules?: Partial<SpendingRules>;
  readonly spent?: number;
  readonly store?: Partial<StoreView>;
}

function panel({ settings, rules, spent = 99, store }: Case): PanelData {
  const none = { today: 0, month: 0 };
  return {
    settings: {
      keyEnding: 'cdef',
      rules: { ...RULES, ...rules },
      formulas: { payer: 'owner', mine: true },
      ...settings,
    },
    spending: {
      ok: true,
      value: {
        total: none,
        days: [],
        bySource: [],
        byPayer: { formulas: { today: spent, month: spent }, me: none, others: none, untold: none },
      },
    },
    store: { ok: true, value: { ...STORE, ...store } },
  };
}

const texts = (data: PanelData): readonly string[] =>
  diagnose(data).map(({ what, step }) => `${what} ${step}`);

test('diagnosis: nothing is said when nothing is wrong', () => {
  expect(diagnose(panel({}))).toEqual([]);
});

test.each<readonly [string, Case, string]>([
  [
    'no key, and none known for formulas',
    { settings: { keyEnding: null, formulas: { payer: 'owner' } } },
    'Formulas have no key to use, as far as is known. Enter your Lusha API key below. If somebody else owns this file, they enter theirs, or you lend yours.',
  ],
  [
    'no key in a file that an owner pays for',
    { settings: { keyEnding: null, formulas: { payer: 'owner', mine: false } } },
    'You have no Lusha API key here. To use the menu, enter your key below. If you own this file, its formulas need it too. If you have entered one here before, you did so with another Google account: switch to that one.',
  ],
  [
    'no key in a file that somebody lent theirs to',
    { settings: { keyEnding: null, formulas: { payer: 'shared', byMe: false } } },
    'You have no Lusha API key here. Formulas work without it. To use the menu, enter your key below. If you have entered one here before, you did so with another Google account: switch to that one.',
  ],
  [
    'formulas on hold, whatever they spent',
    { rules: { formulaMode: 'hold' }, spent: 100 },
    'Formulas are on hold: they spend nothing. What waits is revealed with Extensions > Lusha for Sheets > Reveal held rows.',
  ],
  [
    'the cap reached',
    { spent: 100 },
    'Formulas have reached today’s cap of 100 credits. Raise it, or wait until tomorrow.',
  ],
  [
    'a cap of 0',
    { rules: { formulaDailyCap: 0 }, spent: 0 },
    'The daily cap is 0, so formulas spend nothing. Raise it to let them go on.',
  ],
  [
    'formulas refused for what only paying tells',
    {
      settings: {
        formulasRefused: {
          at: Date.parse('2026-11-24T09:05:00'),
          problem: { code: 'KEY_LIMIT', message: 'The limit of the key is reached.', action: 'Raise it.' },
        },
      },
    },
    'Formulas were refused at 09:05. The limit of the key is reached. Raise it.',
  ],
  [
    'the waterfall seen although it is off',
    { settings: { waterfallSeen: Date.UTC(2026, 10, 24, 12) } },
    'Your account asked other providers on 24 November, although that is off here. Since then, people are searched for and revealed in two steps, which leaves other providers out. Once they are off in Lusha, forget this to go on in one step.',
  ],
  [
    'entries waiting, however full the store is',
    { store: { waiting: 1, fullPercent: 100 } },
    '1 entry waits to be stored. Until then they are kept for a few hours only. Have them written now.',
  ],
  [
    'the store nearly full',
    { store: { fullPercent: 86 } },
    'The file’s storage for answers is 86% full. Make room: the oldest answers move to a hidden sheet, and stay free.',
  ],
  [
    'entries that cannot be read',
    { store: { unreadable: 2 } },
    '2 stored entries cannot be read. Who is in them may have to be paid for again. Reload the file: a newer version of the add-on may read them.',
  ],
])('diagnosis: %s', (_case, wrong, text) => {
  expect(texts(panel(wrong))).toEqual([text]);
});

test('diagnosis: several things at once, the most pressing first', () => {
  const found = diagnose(
    panel({
      settings: { keyEnding: null, formulas: { payer: 'shared', byMe: false }, waterfallSeen: 1 },
      spent: 100,
      store: { waiting: 3, unreadable: 1 },
    }),
  );
  expect(found.map(({ place }) => place?.id)).toEqual([
    'api-key',
    'formulaDailyCap',
    'waterfall',
    'tidy',
    undefined,
  ]);
});

test('diagnosis: what Lusha says of the account, with the way to the key where that helps, and another try', () => {
  const problem = (code: ProblemCode): Problem => ({ code, message: 'What.', action: 'Do.' });
  const said = { what: 'What.', step: 'Do.' };
  const place = { id: 'replace-key', name: 'Show the key' };
  expect(
    (['BAD_KEY', 'KEY_LIMIT', 'PLAN', 'BUSY'] as const).map((code) =>
      accountFindings(problem(code), undefined),
    ),
  ).toEqual([
    [{ ...said, place }],
    [{ ...said, place, again: true }],
    [{ ...said, place, again: true }],
    [{ ...said, again: true }],
  ]);
});

test('diagnosis: an account with nothing left, and one that still has some or was not asked', () => {
  const account = {
    plan: null,
    creditsRemaining: 0,
    creditsUsed: 5,
    creditsTotal: 5,
    askedAt: 0,
    windows: [],
    prices: {},
  };
  expect(accountFindings(undefined, account)).toEqual([
    {
      what: 'Your Lusha account has no credits left.',
      step: 'Add credits in Lusha. What was revealed stays.',
      again: true,
    },
  ]);
  expect([
    accountFindings(undefined, { ...account, creditsRemaining: 1 }),
    accountFindings(undefined, undefined),
  ]).toEqual([[], []]);
});

test('diagnosis: a waterfall that is switched on may run', () => {
  expect(diagnose(panel({ settings: { waterfallSeen: 1 }, rules: { waterfall: true } }))).toEqual([]);
});

test('diagnosis: what could not be read is not judged', () => {
  const problem = { ok: false, error: { code: 'BUSY', message: '', action: '' } } as const;
  expect(diagnose({ ...panel({}), spending: problem, store: problem })).toEqual([]);
});
