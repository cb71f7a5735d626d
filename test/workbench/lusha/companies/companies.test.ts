import { billingOf, resultsOf, useSimulator } from '../use-simulator';

const SEARCH = '/v3/companies/search';
const ENRICH = '/v3/companies/enrich';

describe('companies', () => {
  it('search: previews what is there and what a block costs', async () => {
    const { post } = useSimulator();
    const answer = await post(SEARCH, {
      companies: [
        { clientReferenceId: 'row-2', domain: 'fabrikam.example' },
        { clientReferenceId: 'row-3', name: 'No Such Firm' },
      ],
    });
    expect(answer.body['results']).toEqual([
      {
        clientReferenceId: 'row-2',
        id: 'v1.Qm9ndXNDb21wYW55SWQwMDA0',
        name: 'Fabrikam Werke',
        domain: 'fabrikam.example',
        employeeCount: { exact: 312, min: 201, max: 500 },
        industry: 'Manufacturing',
        location: {
          city: 'Ulm',
          state: 'Baden-Württemberg',
          stateCode: 'BW',
          country: 'Germany',
          countryIso2: 'DE',
          continent: 'Europe',
        },
        socialLinks: { linkedin: 'https://www.linkedin.com/company/fabrikam-example' },
        has: [
          'emailDomain',
          'homepageUrl',
          'companyType',
          'businessModel',
          'subIndustry',
          'yearFounded',
          'phone',
          'directParent',
        ],
        canReveal: [{ field: 'directParent', credits: 1 }],
      },
      { clientReferenceId: 'row-3', error: { code: 'NOT_FOUND', message: 'Company not found' } },
    ]);
    expect(billingOf(answer)).toEqual([1, 1]);
  });

  it('enrich: the base record has no premium block unless it is asked for', async () => {
    const { post, simulator } = useSimulator();
    const northwind = simulator.companies[0];
    const [base] = resultsOf(await post(ENRICH, { ids: [northwind?.id] }));
    expect(base).toEqual({ id: northwind?.id, ...northwind?.record });
    const [full] = resultsOf(
      await post(ENRICH, { ids: [northwind?.id], reveal: ['competitors', 'ultimateParent'] }),
    );
    expect(full).toEqual({
      id: northwind?.id,
      ...northwind?.record,
      competitors: [
        { id: 'v1.Qm9ndXNDb21wYW55SWQwMDAy', name: 'Tailspin Foods', domain: 'tailspin.example' },
      ],
      ultimateParent: null,
    });
  });

  it('enrich: every premium block of the contract can be revealed', async () => {
    const { post, simulator } = useSimulator();
    const northwind = simulator.companies[0];
    const reveal = Object.keys(northwind?.premium ?? {});
    const [result] = resultsOf(await post(ENRICH, { ids: [northwind?.id], reveal }));
    expect(reveal).toHaveLength(13);
    expect(result).toMatchObject(northwind?.premium ?? {});
  });

  it('combined: keeps references and takes a reveal', async () => {
    const { post } = useSimulator();
    const answer = await post('/v3/companies/search-and-enrich', {
      companies: [
        { clientReferenceId: 'x', name: 'contoso cloud' },
        { clientReferenceId: 'y', domain: 'nowhere.example' },
      ],
      reveal: ['monthlyWebsiteTraffic'],
    });
    expect(resultsOf(answer)).toMatchObject([
      { clientReferenceId: 'x', name: 'Contoso Cloud', monthlyWebsiteTraffic: { visits: 910_000 } },
      { clientReferenceId: 'y', error: { code: 'NOT_FOUND' } },
    ]);
    expect(billingOf(answer)).toEqual([3, 1]);
  });

  it('seeded: contact data comes in both shapes', () => {
    const { simulator } = useSimulator();
    const records = simulator.companies.map(({ record }) => record);
    expect(records.some(({ phone, email }) => phone !== undefined && email !== undefined)).toBe(true);
    expect(records.some(({ phones, emails }) => phones !== undefined && emails !== undefined)).toBe(true);
  });
});
