import type { JsonObject } from '../../src/lusha/read-json';
import { buyingGroups, type BuyingGroupSearch } from '../../src/lusha/buying-groups';
import { validationFailed } from '../workbench/lusha/contract/refusal-bodies';
import { askSimulator, messageOf } from './ask-simulator';

const NORTHWIND = { domain: 'northwind.example' };

function group(part: Partial<BuyingGroupSearch> = {}): BuyingGroupSearch {
  return { companies: [NORTHWIND], personas: [], contactsLimit: 20, page: { page: 0, size: 100 }, ...part };
}

test('request: the example of the contract, with everything said', () => {
  const call = buyingGroups(group({ personas: ['decision_maker', 'decision_maker'] }));
  expect(call.request).toEqual({
    method: 'post',
    path: '/v3/contacts/buying-group',
    body: {
      companies: [{ clientReferenceId: 'r0', domain: 'northwind.example' }],
      personas: ['decision_maker'],
      contactsLimit: 20,
      pagination: { page: 0, size: 100 },
    },
  });
  expect(call.paid).toBe(true);
});

test('request: no persona is all of them', () => {
  expect(buyingGroups(group()).request.body).not.toHaveProperty('personas');
});

describe('groups through the simulator', () => {
  test('have members with roles, score and offers, each charged', async () => {
    const { value, credits } = await askSimulator().answer(buyingGroups(group()));
    const found = value.groups.get(0);
    if (found?.kind !== 'found') throw new Error('no group');
    expect(found.record.companyId).toBe('v1.Qm9ndXNDb21wYW55SWQwMDAx');
    expect(
      found.record.members.map(({ record, roles, score, offers }) => [
        record.firstName,
        roles,
        score,
        offers?.get('phones'),
      ]),
    ).toEqual([
      ['Dana', ['decision_maker', 'potential_champion'], 0.72, 5],
      ['Tom', ['decision_maker', 'potential_champion'], 0.72, 5],
    ]);
    expect([value.pagination.total, value.pagination.next, value.unmatched, credits]).toEqual([
      2,
      undefined,
      [],
      2,
    ]);
  });

  test('answer for each company, also for one that is not known', async () => {
    const companies = [{ domain: 'nowhere.example' }, { id: 'v1.Qm9ndXNDb21wYW55SWQwMDAx' }];
    const { value, credits } = await askSimulator().answer(
      buyingGroups(group({ companies, personas: ['end_user', 'decision_maker'] })),
    );
    expect([...value.groups].map(([place, { kind }]) => [place, kind])).toEqual([
      [0, 'not-found'],
      [1, 'found'],
    ]);
    expect(credits).toBe(2);
  });

  test('of 25 companies come page by page, nobody twice', async () => {
    const { answer, simulator } = askSimulator();
    const companies = simulator.companies.slice(12, 37).map(({ id }) => ({ id }));
    const ids: string[] = [];
    let page: BuyingGroupSearch['page'] | undefined = { page: 0, size: 10 };
    let total: number | undefined;
    let spent = 0;
    while (page !== undefined) {
      const call: ReturnType<typeof buyingGroups> = buyingGroups(
        group({ companies, contactsLimit: 1, page }),
      );
      const { value, credits } = await answer(call);
      for (const found of value.groups.values()) {
        if (found.kind === 'found') ids.push(...found.record.members.map(({ record }) => record.id));
      }
      spent += credits;
      ({ total, next: page } = value.pagination);
    }
    expect([ids.length, new Set(ids).size, spent]).toEqual([total, total, total]);
    expect(ids.length).toBeGreaterThan(10);
  });
});

describe('refused before the call', () => {
  test.each([
    [
      { companies: [] },
      'There is no company to look at. Select at least one.',
      validationFailed('companies must contain at least 1 elements'),
    ],
    [
      { companies: Array.from({ length: 26 }, () => NORTHWIND) },
      'One request takes 25 companies; there are 26. Select fewer.',
      validationFailed('companies must contain no more than 25 elements'),
    ],
    [
      { companies: [NORTHWIND, { domain: 'a.example', id: 'v1.a' }] },
      'A company is asked for either by its website or by its Lusha ID. Give one of the two.',
      validationFailed('companies.1 must have exactly one of: domain, id'),
    ],
    [
      { companies: [{} as never] },
      'A company is asked for either by its website or by its Lusha ID. Give one of the two.',
      validationFailed('companies.0 must have exactly one of: domain, id'),
    ],
    [
      { personas: ['boss' as never] },
      '"Roles" cannot be "boss". Choose decision_maker, potential_champion or end_user.',
      validationFailed(
        'each value in personas must be one of the following values: decision_maker, potential_champion, end_user',
      ),
    ],
    [
      { contactsLimit: 0 },
      '"People per company" cannot be 0. Write a whole number from 1.',
      validationFailed('contactsLimit must not be less than 1'),
    ],
    [
      { page: { page: 0, size: 9 } },
      'A page cannot hold 9 results. Choose a number from 10 to 100.',
      validationFailed('pagination.size must not be less than 10'),
    ],
  ])('%#', async (part, ours, theirs) => {
    expect(messageOf(() => buyingGroups(group(part)))).toBe(`UnusableRequestError: ${ours}`);
    const { page, ...rest } = group(part);
    const { refusal, simulator } = askSimulator();
    expect(await refusal('/v3/contacts/buying-group', { ...rest, pagination: page })).toEqual({
      status: 400,
      body: theirs,
    });
    expect(simulator.books.creditsCharged).toBe(0);
  });
});

describe('answers', () => {
  const answering = buyingGroups(group({ companies: [NORTHWIND, { id: 'v1.b' }, { id: 'v1.c' }] }));
  const decode = (json: JsonObject) => answering.decode(json);

  test('of the contract', () => {
    expect(
      decode({
        requestId: '951d46da-24f9-4608-84bf-5e70a10bf007',
        results: [
          {
            clientReferenceId: 'r0',
            companyId: 'v1.Qm9ndXNDbzAx',
            contacts: [
              {
                id: 'v1.Qm9ndXMwMDAx',
                firstName: 'Dana',
                lastName: 'Reyes',
                has: ['phones'],
                canReveal: [{ field: 'phones', credits: 5 }],
                roles: ['decision_maker'],
                score: 0.88,
              },
            ],
          },
        ],
        pagination: { page: 0, size: 100, total: 1 },
        billing: { creditsCharged: 1, resultsReturned: 1 },
      }),
    ).toEqual({
      groups: new Map([
        [
          0,
          {
            kind: 'found',
            record: {
              companyId: 'v1.Qm9ndXNDbzAx',
              members: [
                {
                  record: { id: 'v1.Qm9ndXMwMDAx', firstName: 'Dana', lastName: 'Reyes' },
                  has: ['phones'],
                  offers: new Map([['phones', 5]]),
                  signalTypes: [],
                  roles: ['decision_maker'],
                  score: 0.88,
                },
              ],
            },
          },
        ],
      ]),
      unmatched: [],
      pagination: { page: 0, size: 100, total: 1, next: undefined },
    });
  });

  test('that leave things out', () => {
    const page = decode({
      results: [
        { clientReferenceId: 'r1', contacts: [{ id: 7, roles: 'boss', score: '1' }, null, {}] },
        { clientReferenceId: 'r2', contacts: null },
        { clientReferenceId: 'r0', error: { code: 'COMPLIANCE_RESTRICTED' } },
        { companyId: 'v1.z', contacts: [] },
      ],
    });
    expect(page?.groups).toEqual(
      new Map<number, unknown>([
        [
          1,
          {
            kind: 'found',
            record: {
              companyId: undefined,
              members: [
                {
                  record: { id: '7' },
                  has: [],
                  offers: undefined,
                  signalTypes: [],
                  roles: [],
                  score: undefined,
                },
              ],
            },
          },
        ],
        [2, { kind: 'unreadable' }],
        [0, { kind: 'restricted' }],
      ]),
    );
    expect(page?.unmatched).toEqual([{ companyId: 'v1.z', members: [] }]);
  });

  test.each([{}, { results: null }])('%j is none', (json) => {
    expect(decode(json)).toBeUndefined();
  });
});
