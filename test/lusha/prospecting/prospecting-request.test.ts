import { prospectingRequest } from '../../../src/lusha/prospecting/prospecting-request';
import { companies, people, untyped } from './searches';

test('request: the example of contract 5.2', () => {
  expect(
    prospectingRequest(
      people({
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
        includePartialProfiles: false,
        maxContactsPerCompany: 2,
      }),
    ),
  ).toEqual({
    pagination: { page: 0, size: 25 },
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
    options: { includePartialProfiles: false, maxContactsPerCompany: 2 },
  });
});

test('request: the example of contract 5.3', () => {
  const search = companies({
    companies: { include: { sizes: [{ min: 201, max: 500 }], locations: [{ country: 'Germany' }] } },
    includePartialProfiles: false,
  });
  expect(prospectingRequest(search)).toEqual({
    pagination: { page: 0, size: 25 },
    filters: {
      companies: { include: { sizes: [{ min: 201, max: 500 }], locations: [{ country: 'Germany' }] } },
    },
    options: { includePartialProfiles: false },
  });
});

test('request: blanks, doubles and empty parts are dropped, however deep', () => {
  const search = people({
    contacts: {
      include: {
        jobTitles: [' VP Sales ', '', 'VP Sales', 'Head of Sales'],
        departments: [],
        searchText: '  ',
        locations: [{}, { city: ' Ulm ', state: '' }, { city: 'Ulm' }],
        education: { degrees: [''], schools: [] },
        score: {},
      },
      exclude: {},
    },
    companies: {
      include: {
        sizes: [{}],
        funding: { ranges: [{ coverage: 'total_funds' }], date: { coverage: 'any_round' } },
      },
      exclude: { keywords: [' '] },
    },
  });
  expect(prospectingRequest(search).filters).toEqual({
    contacts: { include: { jobTitles: ['VP Sales', 'Head of Sales'], locations: [{ city: 'Ulm' }] } },
  });
});

test('request: null is nothing too, for a form may hold it', () => {
  const search = untyped({
    kind: 'contacts',
    contacts: { include: { jobTitles: ['CEO'], skills: null } },
    companies: null,
  });
  expect(prospectingRequest(search).filters).toEqual({ contacts: { include: { jobTitles: ['CEO'] } } });
});

test('request: a setting goes only with its filter', () => {
  const setting = {
    technologiesCondition: 'and',
    intentTopicsCondition: 'or',
    intentTopicsOperator: 'any',
    keywordsSearchFields: ['name'],
  } as const;
  const include = (filters: object): unknown =>
    prospectingRequest(companies({ companies: { include: { names: ['x'], ...setting, ...filters } } }))
      .filters.companies?.include;
  expect(include({})).toEqual({ names: ['x'] });
  expect(include({ exactKeywords: ['tea'], technologies: ['sap'] })).toEqual({
    names: ['x'],
    exactKeywords: ['tea'],
    keywordsSearchFields: ['name'],
    technologies: ['sap'],
    technologiesCondition: 'and',
  });
});

test('request: "no" is a value', () => {
  const search = people({ companies: { include: { funding: { isIpo: false } } } });
  expect(prospectingRequest(search).filters).toEqual({
    companies: { include: { funding: { isIpo: false } } },
  });
});

test.each([true, false])('request: partial profiles are always said, here %p', (includePartialProfiles) => {
  const filters = { companies: { include: { names: ['x'] } }, includePartialProfiles };
  const options = [people(filters), companies(filters)].map((search) => prospectingRequest(search).options);
  expect(options).toEqual([{ includePartialProfiles }, { includePartialProfiles }]);
});

test('request: hiding do-not-call contacts is sent only when it is wanted', () => {
  const options = (excludeDnc: boolean): unknown =>
    prospectingRequest(people({ contacts: { include: { names: ['x'] } }, excludeDnc })).options;
  expect([options(true), options(false)]).toEqual([
    { includePartialProfiles: true, excludeDnc: true },
    { includePartialProfiles: true },
  ]);
});
