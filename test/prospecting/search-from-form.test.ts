import { prospectingRequest } from '../../src/lusha/prospecting/prospecting-request';
import { searchFromForm } from '../../src/prospecting/search-from-form';
import type { SearchForm, SearchKind } from '../../src/shared/prospecting';
import { messageOf } from '../lusha/ask-simulator';
import { form } from './form';

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
