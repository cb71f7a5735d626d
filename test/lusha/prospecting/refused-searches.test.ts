import { prospectingRequest } from '../../../src/lusha/prospecting/prospecting-request';
import { badProperty, validationFailed } from '../../workbench/lusha/contract/refusal-bodies';
import { askSimulator, messageOf } from '../ask-simulator';
import { PAGE } from './searches';

/** What is refused before the call, in our words, and what the simulator says to the same filters. */
interface Case {
  readonly title: string;
  readonly kind: 'contacts' | 'companies';
  readonly filters: object;
  readonly ours: string;
  readonly theirs: object;
}

const CASES: readonly Case[] = [
  {
    title: 'no filter at all',
    kind: 'contacts',
    filters: {},
    ours: 'The search has no filter yet. Choose at least one, such as a job title, a country or a company.',
    theirs: validationFailed('filters should contain at least one value'),
  },
  {
    title: 'filters that hold nothing but blanks',
    kind: 'contacts',
    filters: { contacts: { include: { education: { schools: ['', ' '] }, locations: [{ city: '' }] } } },
    ours: 'The search has no filter yet. Choose at least one, such as a job title, a country or a company.',
    theirs: validationFailed('filters should contain at least one value'),
  },
  {
    title: 'companies without a company filter',
    kind: 'companies',
    filters: { contacts: { include: { departments: ['Sales'] } }, companies: { include: {} } },
    ours:
      'The search does not say yet which companies to find. Choose at least one company filter, such as a location ' +
      'or a size; filters for people and exclusions only narrow it.',
    theirs: validationFailed('filters.Company filters cannot be empty'),
  },
  {
    title: 'companies that are only excluded',
    kind: 'companies',
    filters: { companies: { include: { names: [''] }, exclude: { names: ['Contoso'] } } },
    ours:
      'The search does not say yet which companies to find. Choose at least one company filter, such as a location ' +
      'or a size; filters for people and exclusions only narrow it.',
    theirs: validationFailed('filters.Company filters cannot be empty'),
  },
  {
    title: 'a refinement alone',
    kind: 'contacts',
    filters: { contacts: { include: { score: { minScore: 50 } } } },
    ours:
      '"Score" can only narrow another filter for people. ' +
      'Add one beside it, such as a department, a job title or a country.',
    theirs: validationFailed('score must be combined with another filter'),
  },
  {
    title: 'refinements beside nothing but filters for companies',
    kind: 'contacts',
    filters: {
      contacts: { include: { jobChangedAfterDate: '2026-05-01', education: { schools: ['MIT'] } } },
      companies: { include: { names: ['Contoso'] } },
    },
    ours:
      '"Changed jobs since", "Education" can only narrow another filter for people. ' +
      'Add one beside it, such as a department, a job title or a country.',
    theirs: validationFailed('jobChangedAfterDate, education must be combined with another filter'),
  },
  {
    title: 'a refinement alone among the exclusions',
    kind: 'contacts',
    filters: {
      contacts: {
        include: { departments: ['Sales'] },
        exclude: { jobChangedLastViewDate: '2026-05-01' },
      },
    },
    ours:
      'Among the exclusions, "Changed jobs since you last looked" can only narrow another filter for people. ' +
      'Add one beside it, such as a department, a job title or a country.',
    theirs: validationFailed('jobChangedLastViewDate must be combined with another filter'),
  },
  ...(
    [
      ['searchText', 'bank', 'Words in the company profile'],
      ['signals', { types: ['riskNews'] }, 'Company signals'],
      ['technologies', ['sap'], 'Technologies'],
      ['intentTopics', ['Payroll'], 'Intent topics'],
      ['intentMinScore', 50, 'Lowest intent score'],
      ['intentMaxScore', 50, 'Highest intent score'],
      ['topicCountThreshold', [{ min: 2 }], 'Number of intent topics'],
    ] as const
  ).map(([name, value, label]) => ({
    title: `filters for people beside ${name}`,
    kind: 'companies' as const,
    filters: {
      companies: { include: { names: ['Contoso'], [name]: value } },
      contacts: { exclude: { departments: ['Sales'] } },
    },
    ours:
      `A search for companies cannot combine filters for people with "${label}". ` +
      `Remove "${label}", or the filters for people.`,
    theirs: validationFailed(`filters.contacts cannot be combined with filters.companies ${name}`),
  })),
  {
    title: 'filters for people beside excluded technologies',
    kind: 'companies',
    filters: {
      companies: { include: { names: ['Contoso'] }, exclude: { technologies: ['sap'] } },
      contacts: { include: { departments: ['Sales'] } },
    },
    ours:
      'A search for companies cannot combine filters for people with "Technologies". ' +
      'Remove "Technologies", or the filters for people.',
    theirs: validationFailed('filters.contacts cannot be combined with filters.companies technologies'),
  },
  {
    title: 'countries by name',
    kind: 'contacts',
    filters: { contacts: { include: { countries: ['US', 'Germany'] } } },
    ours:
      '"Countries" holds "Germany", which is not a two-letter country code. ' +
      'Choose the country from the list, or write its code, such as DE.',
    theirs: validationFailed(
      'each value in filters.contacts.include.countries must be a valid ISO31661 Alpha2 code',
    ),
  },
  {
    title: 'work_phone',
    kind: 'contacts',
    filters: { contacts: { include: { existingDataPoints: ['phone', 'work_phone'] } } },
    ours: '"Contact data" cannot be "work_phone". Choose phone, work_email, mobile_phone or direct_phone.',
    theirs: validationFailed(
      'each value in filters.contacts.include.existingDataPoints must be one of the following values: ' +
        'phone, work_email, mobile_phone, direct_phone',
    ),
  },
  {
    title: 'work_phone in a search for companies',
    kind: 'companies',
    filters: {
      companies: { include: { names: ['Contoso'] } },
      contacts: { exclude: { existingDataPoints: ['work_phone'] } },
    },
    ours: '"Contact data" cannot be "work_phone". Choose phone, work_email, mobile_phone or direct_phone.',
    theirs: validationFailed(
      'each value in filters.contacts.exclude.existingDataPoints must be one of the following values: ' +
        'phone, work_email, mobile_phone, direct_phone',
    ),
  },
  {
    title: 'a country code in a location, where companies are searched',
    kind: 'companies',
    filters: { companies: { include: { locations: [{ countryIso2: 'DE' }] } } },
    ours: '"Company locations" gives a country by its code. Write its full name, such as Germany.',
    theirs: badProperty('filters.companies.include.locations.0.property countryIso2 should not exist'),
  },
  ...(
    [
      ['industriesLabels', ['Finance'], 'Industries by name'],
      ['funding', { isIpo: true }, 'Funding'],
    ] as const
  ).map(([name, value, label]) => ({
    title: `${name} of companies`,
    kind: 'companies' as const,
    filters: { companies: { include: { names: ['Contoso'], [name]: value } } },
    ours: `"${label}" works in a search for people only. Remove it, or search for people instead.`,
    theirs: badProperty(`filters.companies.include.property ${name} should not exist`),
  })),
  ...['countries', 'industries'].map((name) => ({
    title: `${name} of companies`,
    kind: 'companies' as const,
    filters: { companies: { exclude: { [name]: ['DE'] }, include: { names: ['Contoso'] } } },
    ours: `There is no filter "${name}" for companies. Remove it and choose another one.`,
    theirs: badProperty(`filters.companies.exclude.property ${name} should not exist`),
  })),
  ...(
    [
      ['countries', ['DE'], 'Countries'],
      ['names', ['Dana'], 'Names'],
      ['searchText', 'sales', 'Words in the profile'],
      ['signals', { types: ['promotion'] }, 'Signals'],
      ['score', { minScore: 1 }, 'Score'],
    ] as const
  ).map(([name, value, label]) => ({
    title: `${name} of people where companies are searched`,
    kind: 'companies' as const,
    filters: { companies: { include: { names: ['Contoso'] } }, contacts: { include: { [name]: value } } },
    ours: `"${label}" works in a search for people only. Remove it, or search for people instead.`,
    theirs: badProperty(`filters.contacts.include.property ${name} should not exist`),
  })),
  ...(
    [
      ['searchText', 'bank', 'Words in the company profile'],
      ['signals', { types: ['riskNews'] }, 'Company signals'],
    ] as const
  ).map(([name, value, label]) => ({
    title: `${name} of companies where people are searched`,
    kind: 'contacts' as const,
    filters: { companies: { include: { [name]: value } } },
    ours: `"${label}" works in a search for companies only. Remove it, or search for companies instead.`,
    theirs: badProperty(`filters.companies.include.property ${name} should not exist`),
  })),
  {
    title: 'a text that is too long',
    kind: 'contacts',
    filters: { contacts: { include: { searchText: 'x'.repeat(201) } } },
    ours: '"Words in the profile" is 201 characters long. Shorten it to 200 characters.',
    theirs: validationFailed(
      'filters.contacts.include.searchText must be shorter than or equal to 200 characters',
    ),
  },
  {
    title: 'seniority in words',
    kind: 'contacts',
    filters: { contacts: { include: { seniorityIds: ['9'] } } },
    ours: '"Seniority" cannot be read. Clear it and set it again.',
    theirs: validationFailed('filters.contacts.include.seniorityIds.0 must be an integer number'),
  },
  {
    title: 'an unknown seniority',
    kind: 'contacts',
    filters: { contacts: { include: { seniorityIds: [11] } } },
    ours: '"Seniority" cannot be 11. Write a whole number from 1 to 10.',
    theirs: validationFailed('filters.contacts.include.seniorityIds.0 must not be greater than 10'),
  },
  {
    title: 'an address that is none',
    kind: 'contacts',
    filters: { contacts: { include: { emails: ['dana'] } } },
    ours: '"E-mail addresses" holds "dana", which is not an e-mail address. Correct or remove it.',
    theirs: validationFailed('each value in filters.contacts.include.emails must be an email'),
  },
  {
    title: 'a date in words',
    kind: 'contacts',
    filters: { contacts: { include: { departments: ['Sales'], jobChangedAfterDate: 'May 2026' } } },
    ours: '"Changed jobs since" holds "May 2026", which is not a date. Write it like 2026-05-31.',
    theirs: validationFailed(
      'filters.contacts.include.jobChangedAfterDate must be a valid ISO 8601 date string',
    ),
  },
  {
    title: 'a day that no calendar has',
    kind: 'contacts',
    filters: { contacts: { include: { signals: { types: ['promotion'], startDate: '2026-02-30' } } } },
    ours: '"Signals" holds "2026-02-30", which is not a date. Write it like 2026-05-31.',
    theirs: validationFailed(
      'filters.contacts.include.signals.startDate must be a valid ISO 8601 date string',
    ),
  },
  {
    title: 'signals without a kind',
    kind: 'contacts',
    filters: { contacts: { include: { signals: { startDate: '2026-02-01' } } } },
    ours: '"Signals" has no kind of signal yet. Choose one, or clear the rest of "Signals".',
    theirs: validationFailed('filters.contacts.include.signals.types should not be empty'),
  },
  {
    title: 'an intent score beyond its scale',
    kind: 'companies',
    filters: { companies: { include: { intentMinScore: 0 } } },
    ours: '"Lowest intent score" cannot be 0. Write a whole number from 1 to 100.',
    theirs: validationFailed('filters.companies.include.intentMinScore must not be less than 1'),
  },
  {
    title: 'a business model that is none',
    kind: 'companies',
    filters: { companies: { include: { businessModel: ['C2C'] } } },
    ours: '"Business model" cannot be "C2C". Choose B2B, B2C or B2G.',
    theirs: validationFailed(
      'each value in filters.companies.include.businessModel must be one of the following values: B2B, B2C, B2G',
    ),
  },
  {
    title: 'a place with a part that there is not',
    kind: 'companies',
    filters: { companies: { include: { locations: [{ town: 'Ulm' }] } } },
    ours: '"Company locations" cannot be read. Clear it and set it again.',
    theirs: badProperty('filters.companies.include.locations.0.property town should not exist'),
  },
];

describe('searches that are refused before the call', () => {
  test.each(CASES)('$title', async ({ kind, filters, ours, theirs }) => {
    const search = { kind, page: PAGE, includePartialProfiles: true, ...filters };
    expect(messageOf(() => prospectingRequest(search as never))).toBe(`UnusableRequestError: ${ours}`);
    const { refusal, simulator } = askSimulator({ plan: 'scale' });
    expect(await refusal(`/v3/${kind}/prospecting`, { pagination: PAGE, filters })).toEqual({
      status: 400,
      body: theirs,
    });
    expect(simulator.books.creditsCharged).toBe(0);
  });

  test.each([
    [
      { page: { page: 0, size: 5 } },
      'A page cannot hold 5 results. Choose a number from 10 to 100.',
      'pagination.size must not be less than 10',
    ],
    [
      { page: { page: 1001, size: 25 } },
      'Lusha shows no page 1002: a search has 1001 pages at most. Narrow the search with another filter.',
      'pagination.page must not be greater than 1000',
    ],
    [
      { maxContactsPerCompany: 21 },
      '"People per company" cannot be 21. Write a whole number from 1 to 20.',
      'options.maxContactsPerCompany must not be greater than 20',
    ],
  ])('%j', async (part, ours, theirs) => {
    const filters = { contacts: { include: { departments: ['Sales'] } } };
    const search = { kind: 'contacts', page: PAGE, includePartialProfiles: true, ...filters, ...part };
    expect(messageOf(() => prospectingRequest(search as never))).toBe(`UnusableRequestError: ${ours}`);
    const { refusal } = askSimulator();
    const { page, ...options } = { page: PAGE, ...part };
    expect(await refusal('/v3/contacts/prospecting', { pagination: page, filters, options })).toEqual({
      status: 400,
      body: validationFailed(theirs),
    });
  });
});

/** Lusha takes these and finds nothing, or nobody knows what it does with them. */
describe('searches that would not be understood', () => {
  test.each([
    [
      { contacts: { include: { locations: [{ countryIso2: 'DE' }] } } },
      '"Locations" gives a country by its code. Write its full name, such as Germany.',
    ],
    [
      { companies: { include: { locations: [{ country: 'de' }] } } },
      '"Company locations" holds "de", which is not a country\'s full name. Write it in full, such as Germany.',
    ],
    [
      { companies: { include: { sizes: [{ min: 500, max: 10 }] } } },
      '"Employees" goes from 500 to 10. Swap the two numbers.',
    ],
    [
      { companies: { include: { intentMinScore: 80, intentMaxScore: 20 } } },
      '"Intent score" goes from 80 to 20. Swap the two numbers.',
    ],
    [
      { companies: { include: { foundedYear: [{ min: 1999.5 }] } } },
      '"Year founded" cannot be 1999.5. Write a whole number from 0.',
    ],
    [
      { companies: { exclude: { domains: ['Northwind Traders'] } } },
      '"Company websites" holds "Northwind Traders", which is not a website. ' +
        'Write it like northwind.example, or remove it.',
    ],
    [
      { companies: { include: { names: 'Northwind' } } },
      '"Company names" cannot be read. Clear it and set it again.',
    ],
  ])('%j', (filters, message) => {
    const search = { kind: 'contacts', page: PAGE, includePartialProfiles: true, ...filters };
    expect(messageOf(() => prospectingRequest(search as never))).toBe(`UnusableRequestError: ${message}`);
  });
});
