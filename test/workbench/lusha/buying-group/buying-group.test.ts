import { billingOf, resultsOf, useSimulator } from '../use-simulator';

const BUYING_GROUP = '/v3/contacts/buying-group';

interface Member {
  readonly firstName: string;
  readonly roles: readonly string[];
  readonly score: number;
}

const membersOf = (result: Record<string, unknown> | undefined) =>
  (result?.['contacts'] ?? []) as readonly Member[];

describe('buying group', () => {
  it('members: come with roles and score, those most worth reaching first, one credit each', async () => {
    const { post } = useSimulator();
    const answer = await post(BUYING_GROUP, {
      companies: [{ clientReferenceId: 'row-2', domain: 'northwind.example' }],
    });
    const [group] = resultsOf(answer);
    expect(group).toMatchObject({ clientReferenceId: 'row-2', companyId: 'v1.Qm9ndXNDb21wYW55SWQwMDAx' });
    expect(membersOf(group).map(({ firstName, roles, score }) => ({ firstName, roles, score }))).toEqual([
      { firstName: 'Dana', roles: ['decision_maker', 'potential_champion'], score: 0.72 },
      { firstName: 'Tom', roles: ['decision_maker', 'potential_champion'], score: 0.72 },
    ]);
    expect(answer.body['pagination']).toEqual({ page: 0, size: 100, total: 2 });
    expect(billingOf(answer)).toEqual([2, 2]);
  });

  it('personas: only the wanted ones', async () => {
    const { post } = useSimulator();
    const ask = async (personas: readonly string[]) =>
      membersOf(
        resultsOf(await post(BUYING_GROUP, { companies: [{ domain: 'fourthcoffee.example' }], personas }))[0],
      );
    expect((await ask(['end_user'])).map(({ firstName }) => firstName)).toEqual(['Hana']);
    expect((await ask(['potential_champion'])).map(({ firstName }) => firstName)).toEqual(['さくら']);
  });

  it('limit and pages: count contacts', async () => {
    const { post, simulator } = useSimulator();
    const companies = simulator.companies.slice(12, 22).map(({ id }) => ({ id }));
    const first = await post(BUYING_GROUP, {
      companies,
      contactsLimit: 3,
      pagination: { page: 0, size: 10 },
    });
    expect(resultsOf(first).reduce((sum, result) => sum + membersOf(result).length, 0)).toBe(10);
    expect(billingOf(first)).toEqual([10, 10]);
    expect(Math.max(...resultsOf(first).map((result) => membersOf(result).length))).toBe(3);
    const second = await post(BUYING_GROUP, {
      companies,
      contactsLimit: 3,
      pagination: { page: 1, size: 10 },
    });
    const { total } = second.body['pagination'] as { total: number };
    expect(billingOf(second)?.[0]).toBe(Math.min(10, total - 10));
  });

  it('restricted people: are in no group', async () => {
    const { post } = useSimulator();
    const [group] = resultsOf(await post(BUYING_GROUP, { companies: [{ domain: 'woodgrove.example' }] }));
    expect(membersOf(group).map(({ firstName }) => firstName)).toEqual(['Oliver']);
  });

  it('unknown companies: are errors of their own', async () => {
    const { post } = useSimulator();
    const answer = await post(BUYING_GROUP, {
      companies: [{ clientReferenceId: 'x', domain: 'nowhere.example' }],
    });
    expect(resultsOf(answer)).toEqual([
      { clientReferenceId: 'x', error: { code: 'NOT_FOUND', message: 'Company not found' } },
    ]);
    expect(billingOf(answer)).toEqual([0, 0]);
  });
});
