import { filterViews } from '../../src/prospecting/filters';
import type { ProspectingView, SavedSearch, SearchPageView } from '../../src/shared/prospect-endpoints';
import type { FilterChoice, SearchKind } from '../../src/shared/prospecting';
import type { ResultView } from '../../src/shared/results';
import { ok, ScriptedServer } from './scripted-server';

export const ASKED_AT = Date.parse('2026-11-20T09:30:00Z');

export function prospecting(kind: SearchKind, savedSearches: readonly SavedSearch[] = []): ProspectingView {
  return {
    filters: filterViews(kind),
    prices: { credits: 1, perResults: 25, signal: 1, source: 'account', creditsLeft: 9_940 },
    savedSearches,
    sheet: {
      id: 7,
      name: 'Leads',
      columns: [{ column: 3, label: 'Email (column C)', count: 412, key: 'contacts.emails' }],
    },
  };
}

export const DEPARTMENTS: readonly FilterChoice[] = ['Engineering & Technical', 'Marketing', 'Sales'].map(
  (label) => ({ label, value: label }),
);

export function person(number: number, part: Partial<ResultView> = {}): ResultView {
  return {
    id: `v1.person${String(number)}`,
    name: `Priya Anand ${String(number)}`,
    lines: ['VP Sales · Contoso Cloud', 'Austin, Texas, United States'],
    link: 'https://www.linkedin.com/in/priya-anand-example',
    offers: [
      { reveal: 'emails', credits: 1, isHeld: false },
      { reveal: 'phones', credits: 5, isHeld: false },
    ],
    inSheet: false,
    doNotCall: false,
    reasons: [],
    ...part,
  };
}

export function page(results: readonly ResultView[], part: Partial<SearchPageView> = {}): SearchPageView {
  return {
    results,
    total: results.length,
    creditsCharged: 1,
    creditsLeft: 9_939,
    askedAt: ASKED_AT,
    wasStored: false,
    next: null,
    ...part,
  };
}

/** A server that knows the form and its catalogues; tests add what is searched for. */
export function prospectServer(savedSearches: readonly SavedSearch[] = []): ScriptedServer {
  return new ScriptedServer().answers({
    readProspecting: (kind) => ok(prospecting(kind, savedSearches)),
    readCatalogue: ({ filterType }, query) =>
      ok(
        filterType === 'departments'
          ? DEPARTMENTS
          : [{ label: `${query ?? filterType} 1`, value: `${query ?? filterType} 1` }],
      ),
  });
}

export const SAVED: SavedSearch = {
  id: 'saved-1',
  name: 'Sales leaders',
  form: {
    kind: 'contacts',
    include: { 'contacts.departments': ['Sales'] },
    exclude: {},
    partialProfiles: false,
    excludeDoNotCall: false,
    peoplePerCompany: null,
    page: 0,
    pageSize: 25,
  },
  labels: {},
  leaveOut: null,
  lastRunAt: ASKED_AT,
  seen: 50,
};
