import { decodeCompany } from '../../src/lusha/decode-company';
import { COMPANY_JSON } from './contract-json';

test('company: a full record is read completely', () => {
  expect(decodeCompany(COMPANY_JSON)).toEqual({
    id: 'v1.Qm9ndXNDbzAx',
    name: 'Northwind Traders',
    alternativeName: 'Northwind',
    domain: 'northwind.example',
    alternativeDomains: ['northwind-traders.example', 'nwt.example'],
    emailDomain: 'northwind.example',
    homepage: 'https://www.northwind.example',
    description: 'Sells everything.',
    offering: 'Wholesale',
    type: 'Private Company',
    founded: 1996,
    employees: { exact: 364, min: 201, max: 500 },
    industry: 'Retail & Wholesale Trade',
    subIndustry: 'Wholesale',
    additionalIndustries: ['Manufacturing: Food', 'Education'],
    industryTags: ['grocery', 'import'],
    specialities: ['tea', 'coffee'],
    keywords: ['trade'],
    sicCodes: ['5149 Groceries'],
    naicsCodes: ['424490 Grocery wholesale', '445'],
    businessModel: ['B2B', 'B2C'],
    location: {
      city: 'Portland',
      state: 'Oregon',
      stateCode: 'OR',
      country: 'United States',
      countryCode: 'US',
      continent: 'North America',
      zipCode: '97201',
    },
    additionalLocations: [{ city: 'Ulm', country: 'Germany' }, { country: 'Japan' }],
    linkedin: 'https://www.linkedin.com/company/northwind-example',
    facebook: 'https://facebook.com/northwind.example',
    x: 'https://x.com/northwind_example',
    linkedinFollowers: 12_345,
    revenue: { min: 10_000_000, max: 50_000_000 },
    funding: {
      rounds: [
        { type: 'seed', amount: 2_000_000, currency: 'USD', date: 'Nov 10, 2019' },
        { type: 'series_a', amount: 12_500_000, currency: 'USD', date: 'Nov 10, 2021' },
      ],
      totalRounds: 2,
      total: 14_500_000,
      currency: 'USD',
      ipo: false,
      lastRound: { type: 'series_a', amount: 12_500_000, currency: 'USD', date: 'Nov 10, 2021' },
    },
    technologies: ['Salesforce', 'Slack'],
    popularityTier: 3,
    logo: 'https://logo.example/northwind.png',
    phones: ['+15035550100'],
    emails: ['hello@northwind.example'],
    premium: {
      employeesByDepartment: 'Sales 12, Marketing 4',
      employeesByLocation: 'Oregon/United States 31, Germany 2',
      employeesBySeniority: 'Director 9',
      competitors: 'Tailspin Foods, contoso.example',
      intent: 'Cold chain 88, Tea',
      estimatedAnnualItSpend: 1_000_000,
      monthlyWebsiteTraffic: 45_000,
      openJobsTotal: 7,
      openJobsByDepartment: 'Sales 5',
      openJobsByLocation: 'Oregon/United States 7',
      openJobsBySeniority: 'Manager 2',
      directParent: 'Northwind Holding',
      ultimateParent: 'worldwide.example',
    },
  });
});

test.each([undefined, null, 'v1.abc', [], {}, { id: null }, { name: 'Northwind' }])(
  'company: %j is none',
  (value) => {
    expect(decodeCompany(value)).toBeUndefined();
  },
);

test('company: a record with nothing but nulls is only its id', () => {
  const nulls = Object.keys(COMPANY_JSON).filter(
    (key) => !(key in (decodeCompany(COMPANY_JSON)?.premium ?? {})),
  );
  expect(decodeCompany({ ...Object.fromEntries(nulls.map((key) => [key, null])), id: 1586 })).toEqual({
    id: '1586',
  });
});

describe('company: phone and e-mail come in two shapes (contract C9)', () => {
  test.each([
    [
      'lists of objects',
      { phones: [{ number: '+1' }, { number: '+2' }], emails: [{ email: 'a@x.example' }] },
      ['+1', '+2'],
    ],
    ['plain text', { phone: '+1', email: 'a@x.example' }, ['+1']],
    ['empty lists beside plain text', { phones: [], phone: '+1', emails: [], email: 'a@x.example' }, ['+1']],
  ])('%s', (_, json, phones) => {
    const company = decodeCompany({ id: 'v1.a', ...json });
    expect([company?.phones, company?.emails]).toEqual([phones, ['a@x.example']]);
  });

  test.each([
    { phones: [], emails: [] },
    { phone: '', email: null },
    { phones: [{}], emails: 'a@x.example' },
  ])('%j holds neither', (json) => {
    const company = decodeCompany({ id: 'v1.a', ...json });
    expect([company?.phones, company?.emails]).toEqual([undefined, undefined]);
  });
});

test('company: the newer specialities stand in where the older list is empty', () => {
  expect(
    decodeCompany({ id: 'v1.a', specialities: [], specialitiesRefactored: ['tea'] })?.specialities,
  ).toEqual(['tea']);
});

test('company: a funding currency alone makes no round', () => {
  expect(decodeCompany({ id: 'v1.a', funding: { currency: 'USD', rounds: [{}, null] } })?.funding).toEqual({
    currency: 'USD',
  });
});

describe('company: premium blocks', () => {
  test('a block that was not asked for is missing', () => {
    expect(decodeCompany({ id: 'v1.a' })?.premium).toBeUndefined();
  });

  test.each([
    ['competitors', null],
    ['competitors', []],
    ['competitors', [{}]],
    ['intent', { topicCount: 0, detectedTopics: [] }],
    ['estimatedAnnualItSpend', null],
    ['monthlyWebsiteTraffic', {}],
    ['employeesByDepartment', [{ department: 'Sales' }]],
    ['openJobsTotal', 'many'],
    ['ultimateParent', null],
  ])('%s with %j is kept as null, so that it is not paid for again', (token, value) => {
    expect(decodeCompany({ id: 'v1.a', [token]: value })?.premium).toEqual({ [token]: null });
  });

  test.each([
    ['openJobsTotal', 0, 0],
    ['openJobsTotal', { count: 3 }, 3],
    ['openJobsTotal', { total: 4 }, 4],
    ['estimatedAnnualItSpend', { value: 5 }, 5],
    ['intent', { detectedTopics: [{ metadata: { topicScore: 3 } }, { topicName: 'Tea' }] }, 'Tea'],
  ])('%s with %j reads %j', (token, value, read) => {
    expect(decodeCompany({ id: 'v1.a', [token]: value })?.premium).toEqual({ [token]: read });
  });
});
