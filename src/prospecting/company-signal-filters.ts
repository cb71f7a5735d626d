import { companyFilter, type FilterDefinition } from './filter-definition';
import { labelledOptions, SIGNALS_NOTE } from './filter-options';
import { COMPANY_SIGNAL_WORDS } from '../fields/signal-words';

const NEWS = 'News about the company';
const TYPES = ['companies.signals.types'];

/** Filters by what happened at a company (contract 5.3); in a search for companies only. */
export const COMPANY_SIGNAL_FILTERS: readonly FilterDefinition[] = [
  companyFilter('signals', {
    group: NEWS,
    control: 'choices',
    label: 'What happened at the company',
    excludable: false,
    options: labelledOptions(COMPANY_SIGNAL_WORDS),
    note: SIGNALS_NOTE,
    place: { path: ['signals', 'types'] },
  }),
  companyFilter('signals', {
    group: NEWS,
    control: 'date',
    label: 'Happened since',
    excludable: false,
    settingOf: TYPES,
    place: { path: ['signals', 'startDate'] },
  }),
  companyFilter('signals', {
    group: NEWS,
    control: 'look-ahead',
    label: 'Places they hire in',
    excludable: false,
    settingOf: TYPES,
    catalogue: { owner: 'signals', filterType: 'hiringByLocations' },
    note: `Narrows "${COMPANY_SIGNAL_WORDS.surgeInHiringByLocation}".`,
    place: { path: ['signals', 'filterByLocation'], keep: ['country', 'state'] },
  }),
  companyFilter('signals', {
    group: NEWS,
    control: 'catalogue',
    label: 'Departments they hire for',
    excludable: false,
    settingOf: TYPES,
    catalogue: { owner: 'signals', filterType: 'hiringByDepartments' },
    note: `Narrows "${COMPANY_SIGNAL_WORDS.surgeInHiringByDepartment}".`,
    place: { path: ['signals', 'filterByDepartment'], wrap: 'department' },
  }),
  companyFilter('signals', {
    group: NEWS,
    control: 'catalogue',
    label: 'What they write about',
    excludable: false,
    settingOf: TYPES,
    catalogue: { owner: 'signals', filterType: 'intentCategories' },
    note: `Narrows "${COMPANY_SIGNAL_WORDS.linkedinActivityIntent}".`,
    place: { path: ['signals', 'filterByIntentCategory'] },
  }),
];
