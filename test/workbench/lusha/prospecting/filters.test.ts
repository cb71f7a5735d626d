import { useSimulator } from '../use-simulator';

const CONTACTS = '/v3/contacts/prospecting/filters';
const COMPANIES = '/v3/companies/prospecting/filters';
const SIGNALS = '/v3/companies/signals/filters';

describe('filter catalogues', () => {
  it.each([
    [`${CONTACTS}/departments`, 16, 'Business Development'],
    [`${CONTACTS}/seniority`, 10, { id: 10, name: 'founder' }],
    [`${CONTACTS}/existingDataPoints`, 4, 'phone'],
    [`${CONTACTS}/countries`, 18, { name: 'United States', code: 'US' }],
    [`${COMPANIES}/sizes`, 9, { min: 1, max: 10 }],
    [`${COMPANIES}/revenues`, 10, { min: 1, max: 1_000_000 }],
    [`${COMPANIES}/sics`, 10, { code: '1542', label: 'Nonresidential construction' }],
    [
      `${COMPANIES}/naics`,
      10,
      { code: '236220', label: 'Commercial and institutional building construction' },
    ],
    [`${COMPANIES}/intentTopics`, 15, 'Account Based Marketing'],
    [`${COMPANIES}/technologies?query=google`, 3, { name: 'google analytics' }],
    [
      `${COMPANIES}/names?query=northwind`,
      1,
      {
        companyId: 'v1.Qm9ndXNDb21wYW55SWQwMDAx',
        name: 'Northwind Traders',
        logoUrl: 'https://logo.example/northwind.example.png',
        fqdn: 'northwind.example',
      },
    ],
    [
      `${COMPANIES}/locations?query=ulm`,
      1,
      { continent: 'Europe', country: 'Germany', state: 'Baden-Württemberg', city: 'Ulm' },
    ],
    [
      `${CONTACTS}/locations?query=orkney`,
      1,
      { continent: 'Africa', country: 'South Africa', state: 'North West', city: 'Orkney' },
    ],
    [`${SIGNALS}/newsEventTypes`, 26, 'Asset Investment'],
    [`${SIGNALS}/hiringByDepartments`, 16, 'Business Development'],
    [
      `${SIGNALS}/hiringByLocations?query=texas`,
      1,
      { continent: 'North America', country: 'United States', state: 'Texas' },
    ],
    [`${SIGNALS}/intentCategories`, 4, 'Analytics'],
  ])('GET %s: has %i values', async (address, count, first) => {
    const { get, simulator } = useSimulator();
    const values = (await get(address)).body['values'] as unknown[];
    expect(values).toHaveLength(count);
    expect(values[0]).toEqual(first);
    expect(simulator.books.creditsCharged).toBe(0);
  });

  it('industries: have main and sub industries with the ids of the taxonomy', async () => {
    const { get } = useSimulator();
    const values = (await get(`${COMPANIES}/industriesLabels`)).body['values'] as unknown[];
    expect(values).toHaveLength(17);
    expect(values[14]).toEqual({
      main_industry: 'Technology, Information & Media',
      main_industry_id: 17,
      sub_industries: [
        { value: 'IT Consulting & IT Services', id: 103 },
        { value: 'Software Development', id: 129 },
        { value: 'Other', id: 786 },
      ],
    });
  });

  it.each([
    [`${CONTACTS}/locations`, 'query should not be empty'],
    [`${COMPANIES}/names`, 'query should not be empty'],
    [`${COMPANIES}/technologies?query=a`, 'query must be longer than or equal to 2 characters'],
    [`${SIGNALS}/intentCategories?query=sales`, 'query is not supported for this filter'],
    [
      `${CONTACTS}/sizes`,
      'filterType must be one of the following values: departments, seniority, existingDataPoints, countries, locations',
    ],
  ])('GET %s: is refused', async (address, error) => {
    const { get } = useSimulator();
    const { status, body } = await get(address);
    expect({ status, body }).toEqual({
      status: 400,
      body: { statusCode: 400, message: 'Validation failed', errors: [error] },
    });
  });

  it('lists: say which filters need a query', async () => {
    const { get } = useSimulator();
    const needing = async (address: string) =>
      ((await get(address)).body['availableFilters'] as { filterType: string; requiresQuery: boolean }[])
        .filter(({ requiresQuery }) => requiresQuery)
        .map(({ filterType }) => filterType);
    expect([await needing(CONTACTS), await needing(COMPANIES), await needing(SIGNALS)]).toEqual([
      ['locations'],
      ['names', 'technologies', 'locations'],
      ['hiringByLocations'],
    ]);
  });
});
