import type { Company } from '../../../../src/workbench/lusha/seed/company';
import { billingOf, resultsOf, useSimulator } from '../use-simulator';

const PROSPECT = '/v3/companies/prospecting';

const CASES: readonly (readonly [filter: string, filters: object, fits: (company: Company) => boolean])[] = [
  [
    'sizes and countries',
    { companies: { include: { sizes: [{ min: 201, max: 500 }], locations: [{ country: 'Germany' }] } } },
    ({ record }) => {
      const { exact, min = 0 } = record.employeeCount ?? {};
      return record.location?.country === 'Germany' && (exact ?? min) >= 201 && (exact ?? min) <= 500;
    },
  ],
  [
    'main industries',
    { companies: { include: { mainIndustriesIds: [17] } } },
    ({ mainIndustryId }) => mainIndustryId === 17,
  ],
  [
    'sub industries',
    { companies: { include: { subIndustriesIds: [129, 42] } } },
    ({ subIndustryId }) => subIndustryId === 129 || subIndustryId === 42,
  ],
  [
    'technologies with and',
    { companies: { include: { technologies: ['Slack', 'sap'], technologiesCondition: 'and' } } },
    ({ record }) => ['slack', 'sap'].every((name) => (record.technologies ?? []).includes(name)),
  ],
  [
    'intent topics with a least score',
    { companies: { include: { intentTopics: ['Payroll'], intentMinScore: 60 } } },
    ({ premium }) =>
      (premium.intent?.detectedTopics ?? []).some(
        ({ topicName, metadata }) => topicName === 'Payroll' && metadata.topicScore >= 60,
      ),
  ],
  [
    'types and years',
    { companies: { include: { companyType: ['Public Company'], foundedYear: [{ min: 2000 }] } } },
    ({ record }) => record.companyType === 'Public Company' && (record.yearFounded ?? 0) >= 2_000,
  ],
  [
    'revenues from a billion',
    { companies: { include: { revenues: [{ min: 1_000_000_001 }] } } },
    ({ record }) => (record.revenueRange?.min ?? 0) >= 1_000_000_000,
  ],
  [
    'codes of the classifications',
    { companies: { include: { sicCodes: ['7372'], naicsCodes: ['513210'] } } },
    ({ record }) =>
      (record.sicCodes ?? []).some(({ code }) => code === 7_372) &&
      (record.naicsCodes ?? []).some(({ code }) => code === 513_210),
  ],
  [
    'exclude',
    {
      companies: {
        include: { mainIndustriesIds: [12] },
        exclude: { domains: ['fabrikam.example'], locations: [{ continent: 'Asia' }] },
      },
    },
    ({ mainIndustryId, domain, record }) =>
      mainIndustryId === 12 && domain !== 'fabrikam.example' && record.location?.continent !== 'Asia',
  ],
];

describe('companies prospecting', () => {
  it.each(CASES)('filters: %s', async (_filter, filters, fits) => {
    const { post, simulator } = useSimulator();
    const expected = simulator.companies
      .filter((company) => !company.partialProfile && fits(company))
      .map(({ id }) => id);
    const answer = await post(PROSPECT, { pagination: { page: 0, size: 100 }, filters });
    expect(answer.body['pagination']).toEqual({ page: 0, size: 100, total: expected.length });
    expect(resultsOf(answer).map(({ id }) => id)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  });

  it('contact filters: keep companies with at least one such person', async () => {
    const { post } = useSimulator();
    const filters = {
      companies: { include: { domains: ['northwind.example', 'contoso.example', 'trey.example'] } },
      contacts: { include: { jobTitles: ['vp sales', 'founder'] } },
    };
    const answer = await post(PROSPECT, { pagination: { page: 0, size: 10 }, filters });
    expect(resultsOf(answer).map(({ name }) => name)).toEqual(['Contoso Cloud', 'Trey Research']);
  });

  it('options: partial profiles come only when wanted', async () => {
    const { post, simulator } = useSimulator();
    const filters = { companies: { include: { locations: [{ country: 'United States' }] } } };
    const total = async (options?: object) =>
      (await post(PROSPECT, { pagination: { page: 0, size: 10 }, filters, ...(options && { options }) }))
        .body['pagination'];
    const american = simulator.companies.filter(({ record }) => record.location?.country === 'United States');
    expect(await total({ includePartialProfiles: true })).toMatchObject({ total: american.length });
    expect(await total()).toMatchObject({
      total: american.filter(({ partialProfile }) => !partialProfile).length,
    });
  });

  it('signals: including or excluding by them is refused on plans without', async () => {
    const signals = { types: ['riskNews'] };
    const bodies = [{ include: { signals } }, { include: { names: ['o'] }, exclude: { signals } }].map(
      (companies) => ({ pagination: { page: 0, size: 10 }, filters: { companies } }),
    );
    for (const body of bodies) {
      expect((await useSimulator({ plan: 'free' }).post(PROSPECT, body)).status).toBe(403);
      expect((await useSimulator().post(PROSPECT, body)).status).toBe(200);
    }
  });

  it('signals: sub filters narrow them', async () => {
    const { post, simulator } = useSimulator();
    const companies = simulator.companies.filter(
      ({ partialProfile, signals }) =>
        !partialProfile &&
        signals.some(({ type, event, signalDate }) => {
          return (
            type === 'surgeInHiringByDepartment' &&
            event['department'] === 'Sales' &&
            signalDate >= '2026-01-01'
          );
        }),
    );
    const signals = {
      types: ['surgeInHiringByDepartment'],
      startDate: '2026-01-01',
      filterByDepartment: [{ department: 'Sales' }],
    };
    const answer = await post(PROSPECT, {
      pagination: { page: 0, size: 100 },
      filters: { companies: { include: { signals } } },
    });
    expect(resultsOf(answer).map(({ id }) => id)).toEqual(companies.map(({ id }) => id));
    expect(billingOf(answer)).toEqual([
      Math.ceil(companies.length / 25) + companies.length,
      companies.length,
    ]);
  });
});
