import { lookUpFilterValues, listFilterValues } from '../../src/lusha/filters/filter-values';
import { prospectCompanies, prospectContacts } from '../../src/lusha/prospecting/prospect';
import { prospectingRequest } from '../../src/lusha/prospecting/prospecting-request';
import { FILTERS } from '../../src/prospecting/filters';
import { searchFromForm } from '../../src/prospecting/search-from-form';
import type { FilterDefinition } from '../../src/prospecting/filter-definition';
import type { FilterValue, SearchForm, SearchKind } from '../../src/shared/prospecting';
import { askSimulator, messageOf } from '../lusha/ask-simulator';

function form(kind: SearchKind, part: Partial<SearchForm> = {}): SearchForm {
  return {
    kind,
    include: {},
    exclude: {},
    partialProfiles: true,
    excludeDoNotCall: false,
    peoplePerCompany: null,
    page: 0,
    pageSize: 25,
    ...part,
  };
}

const filtersOf = (kind: SearchKind, part: Partial<SearchForm>): unknown =>
  prospectingRequest(searchFromForm(form(kind, part))).filters;

test('form: becomes the search of contract 5.2, through JSON', () => {
  const filled = form('contacts', {
    include: {
      'contacts.departments': ['Sales'],
      'contacts.seniorityIds': [6, 8],
      'contacts.countries': ['US'],
      'contacts.existingDataPoints': ['work_email'],
      'companies.sizes': [{ min: 51, max: 200 }],
      'companies.mainIndustriesIds': [17],
    },
    exclude: { 'companies.domains': ['competitor.example'] },
    partialProfiles: false,
    excludeDoNotCall: true,
    peoplePerCompany: 2,
    page: 3,
    pageSize: 50,
  });
  expect(prospectingRequest(searchFromForm(JSON.parse(JSON.stringify(filled)) as SearchForm))).toEqual({
    pagination: { page: 3, size: 50 },
    filters: {
      contacts: {
        include: {
          departments: ['Sales'],
          seniorityIds: [6, 8],
          countries: ['US'],
          existingDataPoints: ['work_email'],
        },
      },
      companies: {
        include: { sizes: [{ min: 51, max: 200 }], mainIndustriesIds: [17] },
        exclude: { domains: ['competitor.example'] },
      },
    },
    options: { includePartialProfiles: false, excludeDnc: true, maxContactsPerCompany: 2 },
  });
});

test('form: what belongs together comes together', () => {
  expect(
    filtersOf('contacts', {
      include: {
        'contacts.names': ['Dana'],
        'contacts.education.degrees': ['MBA'],
        'contacts.education': { min: 1990, max: 2010 },
        'contacts.score': { min: 50 },
        'contacts.signals.types': ['promotion'],
        'contacts.signals.startDate': '2026-05-01',
        'companies.intentTopics': ['Payroll'],
        'companies.intentMinScore': { min: 20, max: 80 },
        'companies.funding.ranges': [{ min: 1_000_000 }],
        'companies.funding.rounds': ['seed', 'series_a'],
        'companies.funding.names': ['venture'],
        'companies.funding.date': '2025-01-01',
        'companies.funding.isIpo': false,
      },
    }),
  ).toEqual({
    contacts: {
      include: {
        names: ['Dana'],
        education: { degrees: ['MBA'], startYearGte: 1990, graduationYearLte: 2010 },
        score: { minScore: 50 },
        signals: { types: ['promotion'], startDate: '2026-05-01' },
      },
    },
    companies: {
      include: {
        intentTopics: ['Payroll'],
        intentMinScore: 20,
        intentMaxScore: 80,
        funding: {
          ranges: [{ coverage: 'total_funds', min: 1_000_000 }],
          rounds: [
            { coverage: 'last_round', round: 'seed' },
            { coverage: 'last_round', round: 'series_a' },
          ],
          names: [{ coverage: 'any_round', name: 'venture' }],
          date: { coverage: 'last_funding', date: '2025-01-01' },
          isIpo: false,
        },
      },
    },
  });
});

test('form: signals of companies are narrowed by what the catalogues give', () => {
  expect(
    filtersOf('companies', {
      include: {
        'companies.signals.types': ['surgeInHiringByLocation', 'surgeInHiringByDepartment'],
        'companies.signals.filterByLocation': [
          { continent: 'North America', country: 'United States', state: 'Texas', city: 'Austin' },
        ],
        'companies.signals.filterByDepartment': ['Sales', ' '],
        'companies.signals.filterByIntentCategory': ['Hiring'],
      },
    }),
  ).toEqual({
    companies: {
      include: {
        signals: {
          types: ['surgeInHiringByLocation', 'surgeInHiringByDepartment'],
          filterByLocation: [{ country: 'United States', state: 'Texas' }],
          filterByDepartment: [{ department: 'Sales' }],
          filterByIntentCategory: ['Hiring'],
        },
      },
    },
  });
});

test('form: websites, addresses and profiles may be written as people write them', () => {
  expect(
    filtersOf('contacts', {
      include: {
        'contacts.emails': ['Dana Reyes <Dana@Northwind.example>', 'mailto:sam@x.example', ''],
        'contacts.linkedinUrls': ['linkedin.com/in/Dana-Reyes/?utm=1', 'dana'],
      },
      exclude: { 'companies.domains': ['https://www.Contoso.example/about', 'contoso.example'] },
    }),
  ).toEqual({
    contacts: {
      include: {
        emails: ['dana@northwind.example', 'sam@x.example'],
        linkedinUrls: ['https://www.linkedin.com/in/dana-reyes', 'dana'],
      },
    },
    companies: { exclude: { domains: ['contoso.example'] } },
  });
});

test('form: hiding do-not-call and a number per company are matters of people alone', () => {
  const search = searchFromForm(
    form('companies', {
      include: { 'companies.names': ['Contoso'] },
      excludeDoNotCall: true,
      peoplePerCompany: 3,
    }),
  );
  expect(prospectingRequest(search).options).toEqual({ includePartialProfiles: true });
});

describe('forms that are refused', () => {
  test.each<readonly [SearchKind, Partial<SearchForm>, string]>([
    [
      'contacts',
      {},
      'The search has no filter yet. Choose at least one, such as a job title, a country or a company.',
    ],
    [
      'contacts',
      { include: { 'contacts.shoeSize': ['44'] } },
      'The search holds a filter "contacts.shoeSize" that there is not. Remove it and choose another one.',
    ],
    [
      'contacts',
      { include: { 'contacts.names': ['x'] }, exclude: { 'contacts.searchText': 'sales' } },
      '"Words in the profile" cannot be excluded. Remove it from the exclusions.',
    ],
    [
      'companies',
      { include: { 'companies.names': ['x'], 'companies.funding.isIpo': true } },
      '"Funding" works in a search for people only. Remove it, or search for people instead.',
    ],
    [
      'companies',
      { include: { 'companies.technologies': ['sap'], 'contacts.departments': ['Sales'] } },
      'A search for companies cannot combine filters for people with "Technologies". ' +
        'Remove "Technologies", or the filters for people.',
    ],
    [
      'contacts',
      { include: { 'contacts.signals.startDate': '2026-05-01' } },
      '"Signals" has no kind of signal yet. Choose one, or clear the rest of "Signals".',
    ],
    [
      'contacts',
      { include: { 'contacts.countries': ['Germany'] } },
      '"Countries" holds "Germany", which is not a two-letter country code. ' +
        'Choose the country from the list, or write its code, such as DE.',
    ],
    [
      'contacts',
      { include: { 'companies.domains': ['Northwind Traders'] } },
      '"Company websites" holds "Northwind Traders", which is not a website. ' +
        'Write it like northwind.example, or remove it.',
    ],
    [
      'contacts',
      { include: { 'contacts.jobTitles': 'CEO' } },
      '"Job titles" cannot be read. Clear it and set it again.',
    ],
    [
      'contacts',
      { include: { 'contacts.names': ['x'] }, peoplePerCompany: 0 },
      '"People per company" cannot be 0. Write a whole number from 1 to 20.',
    ],
  ])('%s: %j', (kind, part, message) => {
    expect(messageOf(() => filtersOf(kind, part))).toBe(`UnusableRequestError: ${message}`);
  });
});

/** A value for a filter as its control gives one; choices and catalogues give a real one. */
async function valueFor(filter: FilterDefinition): Promise<FilterValue> {
  const { control, catalogue, options = [], key } = filter;
  if (catalogue !== undefined) {
    const { answer } = askSimulator();
    const call =
      control === 'look-ahead'
        ? lookUpFilterValues(
            catalogue.owner,
            catalogue.filterType as never,
            key.includes('ocation') ? 'texas' : 'go',
          )
        : listFilterValues(catalogue.owner, catalogue.filterType as never);
    const choices = (await answer(call)).value.slice(0, 2);
    const chosen = catalogue.ofParts ? choices.flatMap(({ parts = [] }) => parts) : choices;
    return chosen.map(({ value }) => value);
  }
  switch (control) {
    case 'text':
      return 'sales';
    case 'date':
      return '2024-01-01';
    case 'yes-no':
      return true;
    case 'choice':
      return options[0]?.value ?? '';
    case 'choices':
      return options.slice(0, 2).map(({ value }) => value);
    case 'range':
      return { min: 1, max: 99 };
    case 'ranges':
      return [{ min: 1, max: 99 }, { min: 200 }];
    case 'zip-codes':
      return [{ zipcode: '97201', countryIso2: 'US' }];
    case 'zip-areas':
      return [{ zipcode: '97201', country: 'United States', distance: 25 }];
    default:
      return [key.endsWith('mails') ? 'dana@x.example' : 'x.example'];
  }
}

describe('every filter of the table is taken by the simulator', () => {
  const ones = FILTERS.flatMap((filter) =>
    filter.searches.map((kind) => ({ kind, key: filter.key, filter })),
  );

  test.each(ones)('$kind: $key', async ({ kind, key, filter }) => {
    const value = await valueFor(filter);
    expect(value).not.toEqual([]);
    const beside: Record<string, FilterValue> = {};
    if (filter.refinement) beside['contacts.departments'] = ['Sales'];
    if (kind === 'companies' && filter.subject === 'contacts') beside['companies.names'] = ['Contoso'];
    for (const other of filter.settingOf?.slice(0, 1) ?? []) {
      const subject = FILTERS.find((candidate) => candidate.key === other);
      if (subject) beside[other] = await valueFor(subject);
    }
    const other: Record<string, FilterValue> =
      filter.subject === 'contacts' && kind === 'contacts'
        ? { 'contacts.names': ['Dana'] }
        : { 'companies.names': ['o'] };
    const filled = form(kind, {
      include: { ...(filter.excludable ? other : {}), ...beside, [key]: value },
      exclude: filter.excludable ? { [key]: value } : {},
    });
    const search = searchFromForm(filled);
    const call = search.kind === 'contacts' ? prospectContacts(search) : prospectCompanies(search);
    const { filters } = call.request.body as { readonly filters: Readonly<Record<string, object>> };
    expect(Object.keys(filters)).toContain(filter.subject);
    const outcome = await askSimulator({ plan: 'scale' }).ask<unknown>(call);
    expect(outcome.ok ? 'taken' : outcome.error.message).toBe('taken');
  });
});
