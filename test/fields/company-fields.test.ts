import { COMPANY_FIELDS, DEFAULT_COMPANY_FIELDS } from '../../src/fields/company-fields';
import { COMPANY_REVEALS, type Company } from '../../src/lusha/company';
import { decodeCompany } from '../../src/lusha/decode-company';
import { COMPANY_JSON } from '../lusha/contract-json';

function values(company: Company | undefined): Record<string, unknown> {
  if (company === undefined) throw new Error('not a company');
  return Object.fromEntries(COMPANY_FIELDS.map((field) => [field.name, field.value(company)]));
}

test('company fields: a full record fills every one', () => {
  expect(values(decodeCompany(COMPANY_JSON))).toEqual({
    name: 'Northwind Traders',
    alternative_name: 'Northwind',
    domain: 'northwind.example',
    alternative_domains: 'northwind-traders.example, nwt.example',
    email_domain: 'northwind.example',
    homepage: 'https://www.northwind.example',
    description: 'Sells everything.',
    offering: 'Wholesale',
    type: 'Private Company',
    industry: 'Retail & Wholesale Trade',
    sub_industry: 'Wholesale',
    additional_industries: 'Manufacturing: Food, Education',
    industry_tags: 'grocery, import',
    employees: 364,
    employees_range: '201-500',
    revenue: '$10M-$50M',
    revenue_min: 10_000_000,
    revenue_max: 50_000_000,
    founded: 1996,
    city: 'Portland',
    state: 'Oregon',
    state_code: 'OR',
    zip: '97201',
    country: 'United States',
    country_code: 'US',
    continent: 'North America',
    other_locations: 'Ulm, Germany; Japan',
    linkedin: 'https://www.linkedin.com/company/northwind-example',
    linkedin_followers: 12_345,
    facebook: 'https://facebook.com/northwind.example',
    x: 'https://x.com/northwind_example',
    specialities: 'tea, coffee',
    keywords: 'trade',
    business_model: 'B2B, B2C',
    sic_codes: '5149 Groceries',
    naics_codes: '424490 Grocery wholesale, 445',
    technologies: 'Salesforce, Slack',
    funding_total: 14_500_000,
    funding_currency: 'USD',
    funding_rounds: 2,
    funding_last_round: 'series_a',
    funding_last_amount: 12_500_000,
    funding_last_date: 'Nov 10, 2021',
    ipo: false,
    popularity: 3,
    logo: 'https://logo.example/northwind.png',
    phone: '+15035550100',
    email: 'hello@northwind.example',
    competitors: 'Tailspin Foods, contoso.example',
    intent: 'Cold chain 88, Tea',
    it_spend: 1_000_000,
    website_traffic: 45_000,
    open_jobs: 7,
    open_jobs_by_department: 'Sales 5',
    open_jobs_by_location: 'Oregon/United States 7',
    open_jobs_by_seniority: 'Manager 2',
    employees_by_department: 'Sales 12, Marketing 4',
    employees_by_location: 'Oregon/United States 31, Germany 2',
    employees_by_seniority: 'Director 9',
    direct_parent: 'Northwind Holding',
    ultimate_parent: 'worldwide.example',
    lusha_id: 'v1.Qm9ndXNDbzAx',
  });
});

test('company fields: an empty record fills none but its id', () => {
  const { lusha_id, ...others } = values({ id: 'v1.a' });
  expect([lusha_id, new Set(Object.values(others))]).toEqual(['v1.a', new Set([''])]);
});

test('company fields: a premium block that Lusha does not have is blank', () => {
  expect(values({ id: 'v1.a', premium: { competitors: null, openJobsTotal: 0 } })).toMatchObject({
    competitors: '',
    open_jobs: 0,
  });
});

test.each([
  [{ min: 11, max: 50 }, '11-50', '11-50'],
  [{ min: 100_001 }, '100001+', '100001+'],
  [{ exact: 0, min: 1, max: 10 }, 0, '1-10'],
  [undefined, '', ''],
])('company fields: of the employees %j', (employees, exact, range) => {
  expect(values({ id: 'v1.a', employees })).toMatchObject({ employees: exact, employees_range: range });
});

test.each([
  [{ min: 1, max: 1_000_000 }, '$1-$1M'],
  [{ min: 10_000_000_000 }, '$10B+'],
  [{ max: 1_000_000 }, 'up to $1M'],
])('company fields: the revenue %j reads %s', (revenue, text) => {
  expect(values({ id: 'v1.a', revenue })['revenue']).toBe(text);
});

test('company fields: rounds are counted where Lusha does not', () => {
  expect(values({ id: 'v1.a', funding: { rounds: [{}, {}] } })['funding_rounds']).toBe(2);
});

test('company fields: each premium block has exactly one field', () => {
  const tokens = COMPANY_FIELDS.map(({ needs }) => needs).filter(
    (needs) => needs !== 'preview' && needs !== 'record',
  );
  expect([...tokens].sort()).toEqual([...COMPANY_REVEALS].sort());
});

test('company fields: what a search knows needs no record', () => {
  const preview = decodeCompany({
    id: 'v1.a',
    name: 'Northwind',
    domain: 'northwind.example',
    employeeCount: COMPANY_JSON.employeeCount,
    industry: 'Retail',
    location: COMPANY_JSON.location,
    socialLinks: { linkedin: 'https://www.linkedin.com/company/northwind-example' },
  });
  const shown = values(preview);
  const needless = COMPANY_FIELDS.filter(({ name, needs }) => needs === 'preview' && shown[name] === '');
  expect(needless.map(({ name }) => name)).toEqual([]);
});

test('company fields: every name of the design is there', () => {
  const names = new Set(COMPANY_FIELDS.map(({ name }) => name));
  const designed =
    'name domain description type industry sub_industry employees employees_range revenue founded city state ' +
    'country country_code continent linkedin specialities technologies funding_total funding_last_round phone ' +
    'email competitors intent it_spend website_traffic open_jobs employees_by_department ' +
    'employees_by_location employees_by_seniority lusha_id';
  expect(designed.split(' ').filter((name) => !names.has(name))).toEqual([]);
  expect(DEFAULT_COMPANY_FIELDS).toEqual(['name', 'domain', 'industry', 'employees', 'revenue', 'country']);
});
