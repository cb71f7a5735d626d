import { billingOf, resultsOf, useSimulator } from '../use-simulator';

const CONTACTS = '/v3/contacts/lookalike';
const COMPANIES = '/v3/companies/lookalike';
const DAY_MS = 86_400_000;

const DOMAINS = ['northwind', 'tailspin', 'contoso', 'fabrikam', 'adatum'].map((stem) => `${stem}.example`);
const EMAILS = [
  'dana.reyes@northwind.example',
  'priya.anand@contoso.example',
  'lena.ortiz@mail.example',
  'grace@tailspin.example',
  'noa@trey.example',
];

describe('lookalikes', () => {
  it('companies: never repeat within a session', async () => {
    const { post } = useSimulator();
    const first = await post(COMPANIES, { seeds: { domains: DOMAINS }, limit: 12 });
    const { dedupeSessionId } = first.body;
    expect(Object.keys(first.body)).toEqual(['dedupeSessionId', 'results', 'meta', 'billing']);
    expect(first.body['meta']).toEqual({ returned: 12, hasMore: true });
    expect(billingOf(first)).toEqual([3, 12]);
    const second = await post(COMPANIES, { seeds: { domains: DOMAINS }, limit: 12, dedupeSessionId });
    expect(second.body['dedupeSessionId']).toBe(dedupeSessionId);
    const ids = [...resultsOf(first), ...resultsOf(second)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(24);
  });

  it('companies: seeds and excluded ones do not come back', async () => {
    const { post, simulator } = useSimulator();
    const ask = async (exclude?: object) =>
      resultsOf(
        await post(COMPANIES, { seeds: { domains: DOMAINS }, limit: 100, ...(exclude && { exclude }) }),
      );
    const seeds = simulator.companies.slice(0, 5).map(({ id }) => id);
    const [best] = await ask();
    const without = await ask({ ids: [best?.['id']] });
    expect(without.filter(({ id }) => id === best?.['id'] || seeds.includes(String(id)))).toEqual([]);
  });

  it('companies: are lighter than previews', async () => {
    const { post } = useSimulator();
    const results = resultsOf(await post(COMPANIES, { seeds: { domains: DOMAINS }, limit: 100 }));
    expect(results.filter((result) => 'has' in result || 'canReveal' in result)).toEqual([]);
    expect(new Set(results.flatMap(({ employeeCount }) => Object.keys(employeeCount ?? {})))).toEqual(
      new Set(['exact']),
    );
  });

  it('contacts: have the same department as one of the seeds, the best first', async () => {
    const { post } = useSimulator();
    const answer = await post(CONTACTS, { seeds: { emails: EMAILS }, limit: 5 });
    const departments = resultsOf(answer).map(
      ({ jobTitle }) => (jobTitle as { departments: string[] }).departments,
    );
    const wanted = ['Business Development', 'Sales', 'General Management'];
    expect(departments.every((names) => names.some((name) => wanted.includes(name)))).toBe(true);
    expect(billingOf(answer)).toEqual([1, 5]);
  });

  it.each([
    ['four seeds', { emails: EMAILS.slice(0, 4) }, 4],
    ['five of which two are the same', { emails: [...EMAILS.slice(0, 4), EMAILS[0]] }, 4],
    ['none at all', {}, 0],
    [
      'more than a hundred',
      {
        ids: Array.from({ length: 60 }, (_unused, index) => `v1.${index}`),
        contactIds: Array.from({ length: 41 }, (_unused, index) => index),
      },
      101,
    ],
  ])('contacts: %s are refused', async (_title, seeds, count) => {
    const { post } = useSimulator();
    const { status, body } = await post(CONTACTS, { seeds });
    expect({ status, body }).toEqual({
      status: 400,
      body: {
        statusCode: 400,
        message: 'Validation failed',
        errors: [`seeds must contain between 5 and 100 unique identifiers, got ${count}`],
      },
    });
  });

  it.each([
    [CONTACTS, { emails: EMAILS }],
    [COMPANIES, { domains: DOMAINS }],
  ])('%s: more than a hundred excluded are refused', async (address, seeds) => {
    const { post } = useSimulator();
    const exclude = {
      ids: Array.from({ length: 60 }, (_unused, index) => `v1.${index}`),
      linkedinUrls: Array.from({ length: 41 }, (_unused, index) => `https://www.linkedin.com/in/p-${index}`),
    };
    const { status, body } = await post(address, { seeds, exclude });
    expect({ status, body }).toEqual({
      status: 400,
      body: {
        statusCode: 400,
        message: 'Validation failed',
        errors: ['exclude must contain no more than 100 unique identifiers, got 101'],
      },
    });
  });

  it('sessions: are gone 30 days after their last use, each kind in its own words', async () => {
    const { post, clock } = useSimulator();
    const contactSession = (await post(CONTACTS, { seeds: { emails: EMAILS } })).body['dedupeSessionId'];
    const companySession = (await post(COMPANIES, { seeds: { domains: DOMAINS } })).body['dedupeSessionId'];
    const contacts = () => post(CONTACTS, { seeds: { emails: EMAILS }, dedupeSessionId: contactSession });
    const companies = (dedupeSessionId: unknown) =>
      post(COMPANIES, { seeds: { domains: DOMAINS }, dedupeSessionId });
    await clock.sleep(30 * DAY_MS);
    expect((await contacts()).status).toBe(200);
    await clock.sleep(30 * DAY_MS + 1);
    const gone = await contacts();
    expect([gone.status, gone.body]).toEqual([
      410,
      {
        code: 'DEDUPE_SESSION_INVALID',
        message: 'dedupeSessionId is invalid or expired; start again without it',
      },
    ]);
    expect((await companies(companySession)).body).toEqual({
      statusCode: 410,
      message: 'dedupeSessionId is invalid or expired',
      errors: ['DEDUPE_SESSION_INVALID'],
    });
  });

  it('sessions: one of the other kind is unknown', async () => {
    const { post } = useSimulator();
    const session = (await post(CONTACTS, { seeds: { emails: EMAILS } })).body['dedupeSessionId'];
    expect((await post(COMPANIES, { seeds: { domains: DOMAINS }, dedupeSessionId: session })).status).toBe(
      410,
    );
  });

  it('sessions: a refused call shows nothing, so nothing is remembered', async () => {
    const { post, simulator } = useSimulator({ credits: 1 });
    const session = (await post(COMPANIES, { seeds: { domains: DOMAINS }, limit: 5 })).body[
      'dedupeSessionId'
    ];
    const ask = () => post(COMPANIES, { seeds: { domains: DOMAINS }, limit: 5, dedupeSessionId: session });
    expect((await ask()).status).toBe(402);
    simulator.account.setRemaining(10);
    const expected = resultsOf(
      await useSimulator().post(COMPANIES, { seeds: { domains: DOMAINS }, limit: 10 }),
    );
    expect(resultsOf(await ask()).map(({ id }) => id)).toEqual(expected.slice(5).map(({ id }) => id));
  });
});
