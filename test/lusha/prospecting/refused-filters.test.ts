import { badProperty, validationFailed } from '../../workbench/lusha/contract/refusal-bodies';
import { expectRefused, type RefusedSearch } from './refused-search';

const CASES: readonly RefusedSearch[] = [
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

test.each(CASES)('filters: $title', async (search) => {
  await expectRefused(search);
});
