import type {
  FieldView,
  PlanView,
  RunCounts,
  RunRequest,
  RunView,
  SelectionView,
} from '../../src/shared/bulk-endpoints';
import { COMPANY_FIELDS } from '../../src/fields/company-fields';
import { PERSON_FIELDS } from '../../src/fields/person-fields';
import { ok, ScriptedServer } from './scripted-server';

export const personFields: readonly FieldView[] = PERSON_FIELDS.map(({ name, label, reveal }) => ({
  name,
  label,
  cost: reveal ?? 'search',
}));

export const companyFields: readonly FieldView[] = COMPANY_FIELDS.map(({ name, label, needs }) => ({
  name,
  label,
  cost: needs === 'preview' ? 'search' : needs === 'record' ? 'record' : 'premium',
}));

export const request: RunRequest = {
  kind: 'person',
  mode: 'enrich',
  sheetId: 7,
  areas: [{ row: 2, column: 1, rows: 1_204, columns: 4 }],
  headerRow: 1,
  columns: { email: [2], linkedin: [4] },
  fields: ['title', 'email', 'phone'],
  write: 'blanks',
  olderThanDays: 90,
  includeHidden: false,
  limit: null,
};

export const selection: SelectionView = {
  request,
  sheetName: 'Leads',
  selection: 'A2:D1205',
  rows: 1_204,
  hiddenRows: 0,
  columns: [
    { column: 1, letter: 'A', header: 'Name', samples: ['Dana Reyes', 'Priya Anand'] },
    { column: 2, letter: 'B', header: 'Work email', samples: ['dana.reyes@northwind.example'] },
    { column: 3, letter: 'C', header: 'Company', samples: ['Northwind', 'Contoso'] },
    { column: 4, letter: 'D', header: 'LinkedIn', samples: ['linkedin.com/in/danareyes'] },
  ],
  fields: personFields,
  problem: null,
};

export const companySelection: SelectionView = {
  ...selection,
  request: {
    ...request,
    kind: 'company',
    columns: { companyName: [3] },
    fields: ['industry', 'employees', 'revenue'],
  },
  fields: companyFields,
};

export const plan: PlanView = {
  rows: 1_204,
  blank: 12,
  hidden: 0,
  filled: 40,
  unusable: {
    count: 9,
    rows: [
      { row: 17, column: 1, who: 'Dana', reason: 'has only one name; Lusha needs first and last name' },
      { row: 212, column: 2, who: 'm.lee@', reason: 'has an e-mail address that is not complete' },
    ],
  },
  duplicates: 31,
  known: 58,
  toAsk: 1_054,
  requests: 11,
  costAtMost: 312,
  priceList: { emails: 1, phones: 5, record: 1, premium: 1 },
  blankFields: [],
  prices: 'account',
  creditsLeft: 1_210,
  capLeft: null,
  seconds: 130,
  targets: [
    { field: 'title', label: 'Job title', letter: 'E', isNew: false },
    { field: 'email', label: 'Email', letter: 'B', isNew: false },
    { field: 'phone', label: 'Phone', letter: 'F', isNew: true },
  ],
};

export const noCounts: RunCounts = {
  found: 0,
  notFound: 0,
  restricted: 0,
  failed: 0,
  parked: 0,
  noEmail: 0,
  noPhone: 0,
  free: 0,
  written: 0,
  kept: 0,
};

export const run: RunView = {
  id: 'run-1',
  kind: 'person',
  mode: 'enrich',
  state: 'running',
  waiting: null,
  sheetId: 7,
  sheetName: 'Leads',
  request,
  isMine: true,
  unattended: false,
  startedAt: Date.UTC(2026, 8, 21, 12, 5),
  endedAt: null,
  rows: 1_204,
  done: 0,
  counts: noCounts,
  creditsCharged: 0,
  mayMissCredits: false,
  creditsLeft: 1_210,
  requests: 0,
  secondsLeft: 130,
  failed: { count: 0, rows: [] },
  parked: { count: 0, rows: [] },
  canUndo: false,
  quoted: null,
};

export const halfway: RunView = {
  ...run,
  done: 500,
  counts: {
    ...noCounts,
    found: 410,
    notFound: 84,
    restricted: 2,
    failed: 3,
    parked: 1,
    noEmail: 35,
    noPhone: 210,
    written: 905,
  },
  creditsCharged: 132,
  creditsLeft: 1_078,
  requests: 5,
  secondsLeft: 75,
};

export const done: RunView = {
  ...run,
  state: 'done',
  endedAt: Date.UTC(2026, 8, 21, 12, 8),
  done: 1_204,
  counts: {
    found: 1_001,
    notFound: 190,
    restricted: 4,
    failed: 6,
    parked: 3,
    noEmail: 80,
    noPhone: 512,
    free: 89,
    written: 2_410,
    kept: 31,
  },
  creditsCharged: 298,
  creditsLeft: 912,
  requests: 11,
  secondsLeft: 0,
  failed: {
    count: 6,
    rows: [
      {
        row: 44,
        column: 2,
        who: 'priya.anand@contoso.example',
        reason: 'Lusha did not answer; nothing was charged',
      },
    ],
  },
  parked: {
    count: 3,
    rows: [{ row: 90, column: 2, who: 'Maria da Silva', reason: 'the row was changed during the run' }],
  },
  canUndo: true,
};

export const quoteDone: RunView = {
  ...done,
  mode: 'quote',
  request: { ...request, mode: 'quote' },
  counts: { ...done.counts, written: 0, kept: 0, free: 0 },
  creditsCharged: 40,
  creditsLeft: 1_170,
  failed: { count: 0, rows: [] },
  parked: { count: 0, rows: [] },
  canUndo: false,
  quoted: 212,
};

/** Sheet with rows to enrich, no run under way: what most people see. */
export function quietServer(): ScriptedServer {
  return new ScriptedServer().answers({
    readRun: () => ok(null),
    readSelection: (kind) => ok(kind === 'person' ? selection : companySelection),
    planRun: ({ mode, limit }) =>
      ok({
        ...plan,
        ...(mode === 'quote' && { costAtMost: 43 }),
        ...(limit !== null && { toAsk: limit, costAtMost: 31 }),
      }),
    startRun: () => ok(run),
    readRuns: () => ok([done, quoteDone]),
    showCell: () => ok(null),
  });
}
