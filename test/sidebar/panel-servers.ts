import type { AccountView, SpendingView } from '../../src/shared/credits-endpoints';
import type { SettingsView } from '../../src/shared/endpoints';
import type { SeedsView } from '../../src/shared/lookalikes-endpoints';
import type { SignalsPlan, SignalsView } from '../../src/shared/signals-endpoints';
import type { StoreView } from '../../src/shared/store-endpoints';
import { page, person, prospectServer } from './prospect-fixtures';
import { ok, ScriptedServer } from './scripted-server';

export const seeds: SeedsView = {
  rows: {
    kind: 'person',
    sheetId: 7,
    areas: [{ row: 2, column: 1, rows: 8, columns: 4 }],
    headerRow: 1,
    columns: { email: [4] },
  },
  sheetName: 'Leads',
  selection: 'A2:D9',
  usable: 8,
  unusable: 1,
  prices: { credits: 1, perResults: 5, member: 1, source: 'account', creditsLeft: 940 },
  problem: null,
  tooFew: null,
};

const signals: SignalsView = {
  rows: seeds.rows,
  sheetName: 'Leads',
  selection: 'A2:D9',
  usable: 8,
  unusable: 1,
  types: [
    { value: 'promotion', label: 'Promotion' },
    { value: 'companyChange', label: 'Company change' },
  ],
  since: '2026-05-27',
  problem: null,
};

const signalsPlan: SignalsPlan = { records: 8, known: 0, toSearch: 2, costAtMost: 49, creditsLeft: 940 };

export const settings: SettingsView = {
  keyEnding: 'cdef',
  rules: {
    formulaMode: 'automatic',
    formulaDailyCap: 100,
    userDailyCap: null,
    runCap: null,
    doNotCall: 'show',
    maxAgeDays: null,
    waterfall: false,
  },
  formulas: { payer: 'owner', mine: true },
};

export const store: StoreView = {
  people: 1_204,
  companies: 87,
  misses: 12,
  fullPercent: 12,
  usesSheet: false,
  waiting: 0,
  unreadable: 0,
};

export const account: AccountView = {
  plan: 'professional',
  creditsRemaining: 940,
  creditsUsed: 60,
  creditsTotal: 1_000,
  askedAt: Date.UTC(2026, 10, 20, 9, 30),
  windows: [],
  prices: {},
};

const none = { today: 0, month: 0 };
const spending: SpendingView = {
  total: none,
  days: [],
  bySource: [],
  byPayer: { formulas: none, me: none, others: none, untold: { today: 0, month: 0 } },
};

/** A search that finds two people. */
export function findingServer(): ScriptedServer {
  return prospectServer().answers({
    findProspects: () => ok(page([person(1), person(2)], { creditsLeft: 9_940 })),
  });
}

export function lookalikesServer(): ScriptedServer {
  return new ScriptedServer().answers({
    readSeeds: (kind) => ok({ ...seeds, rows: { ...seeds.rows, kind } }),
    findLookalikes: () =>
      ok({ results: [person(1)], hasMore: true, creditsCharged: 5, creditsLeft: 935, isRestarted: false }),
  });
}

export function signalsServer(): ScriptedServer {
  return new ScriptedServer().answers({
    readSignals: (kind) => ok({ ...signals, rows: { ...signals.rows, kind } }),
    planSignals: () => ok(signalsPlan),
  });
}

/** For the panels about the add-on itself: credits and settings. */
export function accountServer(): ScriptedServer {
  return new ScriptedServer().answers({
    readSettings: () => ok(settings),
    readSpending: () => ok(spending),
    readStore: () => ok(store),
    readRuns: () => ok([]),
    readAccount: () => ok(account),
  });
}
