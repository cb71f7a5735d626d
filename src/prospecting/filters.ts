import type { FilterView, SearchKind } from '../shared/prospecting';
import { COMPANY_FILTERS } from './company-filters';
import { COMPANY_SIGNAL_FILTERS } from './company-signal-filters';
import { CONTACT_FILTERS } from './contact-filters';
import type { FilterDefinition } from './filter-definition';
import { FUNDING_FILTERS } from './funding-filters';

/** Every filter that is offered; the panel and the request are both made from this table. */
export const FILTERS: readonly FilterDefinition[] = [
  ...CONTACT_FILTERS,
  ...COMPANY_FILTERS,
  ...FUNDING_FILTERS,
  ...COMPANY_SIGNAL_FILTERS,
];

/** Filters of the API that are not offered, and why. Together with the table these are all. */
export const FILTERS_NOT_OFFERED: Readonly<Record<string, string>> = {
  'companies.industriesLabels': 'Labels get reworded; the ids of the same catalogue stay (contract C18).',
  'companies.intentTopicsOperator': 'Says the same as intentTopicsCondition.',
  'companies.keywordsSearchFields': 'The names of the fields are not on record.',
  'companies.funding.investors': 'Has no effect (contract 5.2).',
  'companies.funding.types': 'Has no effect (contract 5.2).',
};

/** What the panel needs to show the filters of a search, those of its own subject first; plain JSON. */
export function filterViews(kind: SearchKind): readonly FilterView[] {
  const taken = FILTERS.filter(({ searches }) => searches.includes(kind));
  const own = taken.filter(({ subject }) => subject === kind);
  const others = taken.filter(({ subject }) => subject !== kind);
  return [...own, ...others].map(viewOf);
}

/** Where a value goes is the server's business. */
function viewOf(filter: FilterDefinition): FilterView {
  const view: FilterView & { place?: unknown } = { ...filter };
  delete view.place;
  return view;
}
