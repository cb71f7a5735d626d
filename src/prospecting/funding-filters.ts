import { FUNDING_NAMES, FUNDING_ROUNDS } from '../lusha/prospecting/company-criteria';
import { companyFilter, type FilterDefinition } from './filter-definition';
import { codeOptions } from './filter-options';

const FUNDING = 'Funding';

/** Filters by funding (contract 5.2). Each looks at the stretch of the funding history that its label names. */
export const FUNDING_FILTERS: readonly FilterDefinition[] = [
  companyFilter('funding', {
    group: FUNDING,
    control: 'ranges',
    label: 'Raised in total',
    place: { path: ['funding', 'ranges'], beside: { coverage: 'total_funds' } },
  }),
  companyFilter('funding', {
    group: FUNDING,
    control: 'choices',
    label: 'Last round',
    options: codeOptions(FUNDING_ROUNDS),
    place: { path: ['funding', 'rounds'], wrap: 'round', beside: { coverage: 'last_round' } },
  }),
  companyFilter('funding', {
    group: FUNDING,
    control: 'choices',
    label: 'Kind of money, in any round',
    options: codeOptions(FUNDING_NAMES),
    place: { path: ['funding', 'names'], wrap: 'name', beside: { coverage: 'any_round' } },
  }),
  companyFilter('funding', {
    group: FUNDING,
    control: 'date',
    label: 'Last funded since',
    place: { path: ['funding', 'date'], wrap: 'date', beside: { coverage: 'last_funding' } },
  }),
  companyFilter('funding', {
    group: FUNDING,
    control: 'yes-no',
    label: 'Listed on a stock exchange',
    // "No" says the same as excluding "yes".
    excludable: false,
    place: { path: ['funding', 'isIpo'] },
  }),
];
