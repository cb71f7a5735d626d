import { billingOf, resultsOf, useSimulator } from '../use-simulator';

const CONTACTS = '/v3/contacts/signals';
const COMPANIES = '/v3/companies/signals';
const DANA = 'v1.Qm9ndXNDb250YWN0SWQwMDAxAAAA';
const NORTHWIND = 'v1.Qm9ndXNDb21wYW55SWQwMDAx';

describe('signals', () => {
  it('contacts: a list for every type, one credit for every list with something in it', async () => {
    const { post } = useSimulator();
    const answer = await post(CONTACTS, {
      ids: [DANA],
      signalTypes: ['allSignals'],
      startDate: '2026-05-01',
    });
    expect(answer.body).toMatchObject({ startDate: '2026-05-01', endDate: '2026-11-22' });
    expect(answer.body).not.toHaveProperty('requestId');
    expect(resultsOf(answer)).toEqual([
      {
        id: DANA,
        promotion: [],
        companyChange: [
          {
            id: DANA,
            signalDate: '2026-06-02',
            previousCompany: 'Contoso Cloud',
            newCompany: 'Northwind Traders',
            personId: DANA,
            currentCompanyId: NORTHWIND,
            currentCompanyName: 'Northwind Traders',
            currentDomain: 'www.northwind.example',
            currentDepartments: ['Business Development'],
            currentSeniorityLabel: 'Director',
            currentTitle: 'Head of Partnerships',
          },
        ],
      },
    ]);
    expect(billingOf(answer)).toEqual([1, 1]);
  });

  it('contacts: nothing since the start date costs nothing', async () => {
    const { post } = useSimulator();
    const answer = await post(CONTACTS, {
      ids: [DANA],
      signalTypes: ['companyChange'],
      startDate: '2026-06-03',
    });
    expect(resultsOf(answer)).toEqual([{ id: DANA, companyChange: [] }]);
    expect(billingOf(answer)).toEqual([0, 1]);
  });

  it('start date: is six months ago if none is given', async () => {
    const { post, clock } = useSimulator();
    const ask = async () => (await post(CONTACTS, { ids: [DANA], signalTypes: ['companyChange'] })).body;
    expect(await ask()).toMatchObject({ startDate: '2026-05-22', billing: { creditsCharged: 1 } });
    clock.moveTo(Date.UTC(2027, 0, 15));
    expect(await ask()).toMatchObject({ startDate: '2026-07-15', billing: { creditsCharged: 0 } });
  });

  it('companies: events of the asked types', async () => {
    const { post } = useSimulator();
    const answer = await post(COMPANIES, { ids: [NORTHWIND], signalTypes: ['surgeInHiring', 'riskNews'] });
    expect(resultsOf(answer)).toEqual([
      {
        id: NORTHWIND,
        companyName: 'Northwind Traders',
        domain: 'northwind.example',
        surgeInHiring: [
          {
            signalId: 'sig-1',
            signalDate: '2026-08-03',
            newJobsPostedLastWeek: 14,
            historicalAvg: 4.2,
            changeRatePercent: 233,
            companyId: NORTHWIND,
            companyName: 'Northwind Traders',
            domain: 'northwind.example',
          },
        ],
      },
    ]);
    expect(billingOf(answer)).toEqual([1, 1]);
  });

  it('companies: every list is one charge, and the limit holds for each', async () => {
    const { post, simulator } = useSimulator();
    const ids = simulator.companies.slice(12, 112).map(({ id }) => id);
    const answer = await post(COMPANIES, {
      ids,
      signalTypes: ['allSignals'],
      startDate: '2025-01-01',
      maxResultsPerSignal: 1,
    });
    const lists = resultsOf(answer).flatMap((result) => Object.values(result).filter(Array.isArray));
    expect(lists.length).toBeGreaterThan(100);
    expect(lists.every((list) => list.length === 1)).toBe(true);
    expect(billingOf(answer)).toEqual([lists.length, 100]);
  });

  it('companies: LinkedIn activity goes back 90 days at most', async () => {
    const { post, simulator } = useSimulator();
    const active = simulator.companies.filter(({ signals }) =>
      signals.some(({ type }) => type === 'linkedinActivityIntent'),
    );
    const ids = active.slice(0, 100).map(({ id }) => id);
    const answer = await post(COMPANIES, {
      ids,
      signalTypes: ['linkedinActivityIntent'],
      startDate: '2025-01-01',
    });
    const dates = resultsOf(answer).flatMap(({ linkedinActivityIntent = [] }) =>
      (linkedinActivityIntent as { activityPublicationDate: string }[]).map(
        ({ activityPublicationDate }) => activityPublicationDate,
      ),
    );
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.filter((date) => date < '2026-08-24')).toEqual([]);
  });

  it('unknown ids: are errors of their own', async () => {
    const { post } = useSimulator();
    expect(resultsOf(await post(COMPANIES, { ids: ['v1.x'], signalTypes: ['riskNews'] }))).toEqual([
      { id: 'v1.x', error: { code: 'NOT_FOUND', message: 'Company not found' } },
    ]);
    expect(resultsOf(await post(CONTACTS, { ids: ['v1.x'], signalTypes: ['promotion'] }))).toEqual([
      { id: 'v1.x', error: { code: 'NOT_FOUND', message: 'Contact not found' } },
    ]);
  });

  it('types: are listed for free', async () => {
    const { get } = useSimulator();
    expect((await get('/v3/contacts/signals/types')).body).toEqual({
      signalTypes: ['allSignals', 'promotion', 'companyChange'],
    });
    expect((await get('/v3/companies/signals/types')).body['signalTypes']).toHaveLength(24);
  });
});

describe('signal scores', () => {
  it('contacts: one credit for every score, none for rows without', async () => {
    const { post } = useSimulator();
    const answer = await post('/v3/contacts/signal-score', {
      contacts: [
        { clientReferenceId: 'a', email: 'priya.anand@contoso.example' },
        { clientReferenceId: 'b', email: 'tom@inbox.example' },
        { clientReferenceId: 'c', email: 'nobody@nowhere.example' },
      ],
    });
    expect(resultsOf(answer)).toMatchObject([
      {
        clientReferenceId: 'a',
        fullName: 'Priya Anand',
        signalScore: 0.71,
        signalTypes: ['promotion'],
        noActiveSignals: false,
      },
      { clientReferenceId: 'b', error: { code: 'NO_SCORE', message: 'Contact has no score' } },
      { clientReferenceId: 'c', error: { code: 'NOT_FOUND', message: 'Contact not found' } },
    ]);
    expect(billingOf(answer)).toEqual([1, 1]);
  });

  it('companies: of an address only the domain counts', async () => {
    const { post } = useSimulator();
    const answer = await post('/v3/companies/signal-score', {
      companies: [{ email: 'whoever@northwind.example' }],
    });
    expect(resultsOf(answer)).toEqual([
      {
        id: NORTHWIND,
        name: 'Northwind Traders',
        domain: 'www.northwind.example',
        signalScore: 0.42,
        signalTypes: ['surgeInHiring'],
        noActiveSignals: false,
      },
    ]);
  });
});
