import type { JsonObject } from '../../../src/lusha/read-json';
import { CATALOGUES } from '../../../src/lusha/filters/filter-catalogues';
import {
  listFilterTypes,
  listFilterValues,
  lookUpFilterValues,
} from '../../../src/lusha/filters/filter-values';
import { askSimulator, messageOf } from '../ask-simulator';

describe('catalogues', () => {
  test.each([
    ['contacts', 'departments', 16, { label: 'Business Development', value: 'Business Development' }],
    ['contacts', 'seniority', 10, { label: 'Founder', value: 10 }],
    ['contacts', 'existingDataPoints', 4, { label: 'Any phone', value: 'phone' }],
    ['contacts', 'countries', 18, { label: 'United States', value: 'US' }],
    ['companies', 'sizes', 9, { label: '1 to 10', value: { min: 1, max: 10 } }],
    ['companies', 'revenues', 10, { label: '$1 to $1M', value: { min: 1, max: 1_000_000 } }],
    ['companies', 'sics', 10, { label: '1542 Nonresidential construction', value: '1542' }],
    [
      'companies',
      'naics',
      10,
      { label: '236220 Commercial and institutional building construction', value: '236220' },
    ],
    ['companies', 'intentTopics', 15, { label: 'Account Based Marketing', value: 'Account Based Marketing' }],
    ['signals', 'newsEventTypes', 26, { label: 'Asset Investment', value: 'Asset Investment' }],
    ['signals', 'hiringByDepartments', 16, { label: 'Business Development', value: 'Business Development' }],
    ['signals', 'intentCategories', 4, { label: 'Analytics', value: 'Analytics' }],
  ] as const)('%s/%s: is listed whole and for nothing', async (owner, filterType, count, first) => {
    const call = listFilterValues(owner, filterType as never);
    const { value, credits } = await askSimulator().answer(call);
    expect([value.length, value[0], credits, call.paid]).toEqual([count, first, 0, false]);
  });

  test('industries: have their parts', async () => {
    const { value } = await askSimulator().answer(listFilterValues('companies', 'industriesLabels'));
    expect(value).toHaveLength(17);
    expect(value[14]).toEqual({
      label: 'Technology, Information & Media',
      value: 17,
      parts: [
        { label: 'IT Consulting & IT Services', value: 103, detail: 'Technology, Information & Media' },
        { label: 'Software Development', value: 129, detail: 'Technology, Information & Media' },
        { label: 'Other', value: 786, detail: 'Technology, Information & Media' },
      ],
    });
  });

  test.each([
    [
      'contacts',
      'locations',
      'orkney',
      [
        {
          label: 'Orkney, North West, South Africa',
          value: { continent: 'Africa', country: 'South Africa', state: 'North West', city: 'Orkney' },
        },
      ],
    ],
    [
      'companies',
      'names',
      'northwind',
      [{ label: 'Northwind Traders', value: 'Northwind Traders', detail: 'northwind.example' }],
    ],
    ['companies', 'technologies', 'tag man', [{ label: 'google tag manager', value: 'google tag manager' }]],
    ['companies', 'technologies', 'nothing & nobody?', []],
    [
      'companies',
      'locations',
      'Württemberg',
      [
        {
          label: 'Baden-Württemberg, Germany',
          value: { continent: 'Europe', country: 'Germany', state: 'Baden-Württemberg' },
        },
      ],
    ],
    [
      'signals',
      'hiringByLocations',
      ' texas ',
      [
        {
          label: 'Texas, United States',
          value: { continent: 'North America', country: 'United States', state: 'Texas' },
        },
      ],
    ],
  ] as const)('%s/%s: are looked up by %j', async (owner, filterType, query, choices) => {
    const call = lookUpFilterValues(owner, filterType as never, query);
    const { value, credits } = await askSimulator().answer(call);
    expect([value, credits, call.paid]).toEqual([choices, 0, false]);
  });

  test.each(['contacts', 'companies', 'signals'] as const)(
    '%s: the types are those we know',
    async (owner) => {
      const call = listFilterTypes(owner);
      const { value, credits } = await askSimulator().answer(call);
      const known = [
        ...Object.keys(CATALOGUES[owner].lists).map((filterType) => ({ filterType, needsQuery: false })),
        ...Object.keys(CATALOGUES[owner].lookAheads).map((filterType) => ({ filterType, needsQuery: true })),
      ];
      expect([...value].sort(byType)).toEqual(known.sort(byType));
      expect([credits, call.paid]).toEqual([0, false]);
    },
  );

  const byType = (one: { filterType: string }, other: { filterType: string }): number =>
    one.filterType.localeCompare(other.filterType);
});

describe('queries', () => {
  const looking = (query: string) => () => lookUpFilterValues('companies', 'technologies', query);

  test.each([
    [' a ', '"a" is too short to look for. Write at least 2 characters.'],
    ['', '"" is too short to look for. Write at least 2 characters.'],
    ['x'.repeat(257), 'A text of 257 characters is too long to look for. Shorten it to 256 characters.'],
  ])('%#: is refused before the call', (query, message) => {
    expect(messageOf(looking(query))).toBe(`UnusableRequestError: ${message}`);
  });

  test.each(['?query=a', `?query=${'x'.repeat(257)}`, ''])('"%s" would be refused', async (query) => {
    const { simulator, ask } = askSimulator();
    const request = {
      method: 'get',
      path: `/v3/companies/prospecting/filters/technologies${query}`,
    } as const;
    const outcome = await ask({ request, paid: false, decode: () => true });
    expect([outcome.ok, simulator.books.creditsCharged]).toEqual([false, 0]);
  });

  test('letters of any kind are written into the address', () => {
    expect(looking('R&D ü')().request.path).toBe(
      '/v3/companies/prospecting/filters/technologies?query=R%26D%20%C3%BC',
    );
  });
});

describe('answers', () => {
  const answering = listFilterValues('contacts', 'departments');
  const decode = (json: JsonObject) => answering.decode(json);

  test('of the contract', () => {
    expect(decode({ values: ['Sales', 'Marketing'] })).toEqual([
      { label: 'Sales', value: 'Sales' },
      { label: 'Marketing', value: 'Marketing' },
    ]);
  });

  test('without values are empty, and what is none is passed over', () => {
    expect([decode({ values: null }), decode({ values: [] }), decode({ values: [null, 7, {}] })]).toEqual([
      [],
      [],
      [{ label: '7', value: '7' }],
    ]);
  });

  test.each([{}, { values: {} }, { values: 'Sales' }])('%j is none', (json) => {
    expect(decode(json)).toBeUndefined();
  });

  test('that list types are read with care', () => {
    const types = listFilterTypes('contacts');
    expect(
      types.decode({
        availableFilters: [{ filterType: 'x' }, {}, null, { filterType: 'y', requiresQuery: true }],
      }),
    ).toEqual([
      { filterType: 'x', needsQuery: false },
      { filterType: 'y', needsQuery: true },
    ]);
    expect(types.decode({})).toBeUndefined();
  });
});
