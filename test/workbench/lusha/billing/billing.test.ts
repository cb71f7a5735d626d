import { billingOf, resultsOf, useSimulator } from '../use-simulator';

const SEARCH = '/v3/contacts/search';
const ENRICH = '/v3/contacts/enrich';
const COMBINED = '/v3/contacts/search-and-enrich';
const COMPANY_COMBINED = '/v3/companies/search-and-enrich';
const DANA = { email: 'dana.reyes@northwind.example' };
const NOBODY = { email: 'nobody@nowhere.example' };

describe('billing of contacts', () => {
  it('search: one credit for every started block of 25 found', async () => {
    const { post, simulator } = useSimulator();
    const found = simulator.people.filter(({ fate }) => fate === 'available').map(({ id }) => ({ id }));
    expect(billingOf(await post(SEARCH, { contacts: found.slice(0, 25) }))).toEqual([1, 25]);
    expect(billingOf(await post(SEARCH, { contacts: found.slice(0, 26) }))).toEqual([2, 26]);
    expect(billingOf(await post(SEARCH, { contacts: [...found.slice(0, 25), NOBODY] }))).toEqual([1, 25]);
  });

  it('search: nothing found is free, or one credit in the other reading', async () => {
    expect(billingOf(await useSimulator().post(SEARCH, { contacts: [NOBODY] }))).toEqual([0, 0]);
    const other = useSimulator({ billing: { minimumOnePerRequest: true } });
    expect(billingOf(await other.post(SEARCH, { contacts: [NOBODY] }))).toEqual([1, 0]);
  });

  it('combined: e-mail and phone of one person cost 7, and 1 when asked again', async () => {
    const { post, simulator } = useSimulator();
    expect(billingOf(await post(COMBINED, { contacts: [DANA] }))).toEqual([7, 1]);
    expect(billingOf(await post(COMBINED, { contacts: [DANA] }))).toEqual([1, 1]);
    expect(simulator.books.paidTwice()).toEqual([]);
    expect(simulator.books.balance).toEqual({ total: 1_000, used: 8, remaining: 992 });
  });

  it('enrich: only groups that were asked for and exist are charged, each once', async () => {
    const { post, simulator } = useSimulator();
    const [dana, ido] = simulator.people;
    expect(billingOf(await post(ENRICH, { ids: [dana?.id], reveal: ['emails'] }))).toEqual([1, 1]);
    expect(billingOf(await post(ENRICH, { ids: [dana?.id] }))).toEqual([5, 1]);
    expect(billingOf(await post(ENRICH, { ids: [dana?.id] }))).toEqual([0, 1]);
    expect(billingOf(await post(ENRICH, { ids: [ido?.id], reveal: ['emails'] }))).toEqual([0, 1]);
    expect(simulator.books.timesCharged(dana?.id ?? '', 'phones')).toBe(1);
  });

  it('enrich: somebody asked for twice in one call is paid once', async () => {
    const { post, simulator } = useSimulator();
    const id = simulator.people[0]?.id;
    expect(billingOf(await post(ENRICH, { ids: [id, simulator.people[0]?.legacyId, id] }))).toEqual([6, 3]);
    expect(simulator.books.paidTwice()).toEqual([]);
  });

  it('enrich: several addresses are one group', async () => {
    const { post } = useSimulator();
    const answer = await post(COMBINED, { contacts: [{ email: 'tom@inbox.example' }], reveal: ['emails'] });
    expect(resultsOf(answer)[0]?.['emails']).toHaveLength(3);
    expect(billingOf(answer)).toEqual([2, 1]);
  });

  it('canReveal: costs nothing once the group belongs to the account', async () => {
    const { post, simulator } = useSimulator();
    const canReveal = async () => resultsOf(await post(SEARCH, { contacts: [DANA] }))[0]?.['canReveal'];
    expect(await canReveal()).toEqual([
      { field: 'emails', credits: 1 },
      { field: 'phones', credits: 5 },
    ]);
    await post(ENRICH, { ids: [simulator.people[0]?.id], reveal: ['phones'] });
    expect(await canReveal()).toEqual([
      { field: 'emails', credits: 1 },
      { field: 'phones', credits: 0 },
    ]);
  });

  it('errors of items: are free', async () => {
    const { post } = useSimulator();
    const contacts = [
      { email: 'petra.novak@woodgrove.example' },
      { email: 'eloise@proseware.example' },
      NOBODY,
    ];
    expect(billingOf(await post(COMBINED, { contacts }))).toEqual([0, 0]);
  });

  it('balance: a call that it cannot cover is refused before any of it is carried out', async () => {
    const { post, simulator } = useSimulator({ credits: 6 });
    const refused = await post(COMBINED, { contacts: [DANA] });
    expect([refused.status, refused.body]).toEqual([
      402,
      { statusCode: 402, message: 'Insufficient credits for this operation' },
    ]);
    expect(simulator.books.balance.used).toBe(0);
    expect(billingOf(await post(COMBINED, { contacts: [DANA], reveal: ['phones'] }))).toEqual([6, 1]);
    expect(simulator.books.balance.remaining).toBe(0);
  });

  it('prices: other prices are charged and shown', async () => {
    const { post } = useSimulator({
      prices: { revealEmail: { credits: 0, perQuantity: 1 }, revealPhone: { credits: 10, perQuantity: 1 } },
    });
    expect(billingOf(await post(COMBINED, { contacts: [DANA] }))).toEqual([11, 1]);
  });
});

describe('billing of companies', () => {
  const northwind = { companies: [{ domain: 'northwind.example' }] };

  it.each([
    ['search', 1],
    ['nothing', 0],
    ['everything', 2],
  ] as const)(
    'combined: a repeat on an account that charges "%s" costs %i',
    async (repeatedCompany, credits) => {
      const { post } = useSimulator({ billing: { repeatedCompany } });
      expect(billingOf(await post(COMPANY_COMBINED, northwind))).toEqual([2, 1]);
      expect(billingOf(await post(COMPANY_COMBINED, northwind))).toEqual([credits, 1]);
    },
  );

  it('enrich: one credit for the record and one for each premium block, each once', async () => {
    const { post, simulator } = useSimulator();
    const ids = [simulator.companies[0]?.id];
    expect(billingOf(await post('/v3/companies/enrich', { ids }))).toEqual([1, 1]);
    const reveal = ['competitors', 'openJobsTotal', 'intent', 'directParent'];
    // Intent is shown as free, and a parent that Lusha knows to be none is free too.
    expect(billingOf(await post('/v3/companies/enrich', { ids, reveal }))).toEqual([2, 1]);
    expect(billingOf(await post('/v3/companies/enrich', { ids, reveal }))).toEqual([0, 1]);
    expect(simulator.books.paidTwice()).toEqual([]);
  });

  it('enrich: blocks that a company lacks are free', async () => {
    const { post, simulator } = useSimulator();
    const answer = await post('/v3/companies/enrich', {
      ids: [simulator.companies[5]?.id],
      reveal: ['competitors'],
    });
    expect(billingOf(answer)).toEqual([1, 1]);
    expect(resultsOf(answer)[0]).not.toHaveProperty('competitors');
  });
});
