import type { JsonObject } from '../../../src/lusha/read-json';
import { DedupeSessionError } from '../../../src/lusha/errors';
import { companyLookalikes, contactLookalikes } from '../../../src/lusha/lookalikes/lookalikes';
import { countSeeds } from '../../../src/lusha/lookalikes/seeds';
import { askSimulator } from '../ask-simulator';

const DOMAINS = ['northwind', 'tailspin', 'contoso', 'fabrikam', 'adatum'].map((stem) => `${stem}.example`);
const EMAILS = [
  'dana.reyes@northwind.example',
  'priya.anand@contoso.example',
  'lena.ortiz@mail.example',
  'grace@tailspin.example',
  'noa@trey.example',
];
const GONE = '0b7cbb5e-91cf-4f31-9dc5-9b1f2f3c0006';
const DAY_MS = 86_400_000;

describe('requests', () => {
  test('hold every kind of seed, each seed once', () => {
    const call = contactLookalikes({
      seeds: {
        ids: ['v1.a', 'v1.A', ' v1.a '],
        contactIds: [7, 7],
        linkedinUrls: ['https://www.linkedin.com/in/dana', 'https://www.linkedin.com/in/DANA'],
        emails: ['Dana@x.example', 'dana@x.example', ''],
        contacts: [
          { firstName: 'Sam', lastName: 'Lee', companyName: 'X' },
          { firstName: 'sam', lastName: 'lee', companyName: 'x' },
        ],
      },
      exclude: { emails: ['sam@x.example'], ids: [] },
      limit: 25,
      sessionId: GONE,
    });
    expect(call.request).toEqual({
      method: 'post',
      path: '/v3/contacts/lookalike',
      body: {
        seeds: {
          ids: ['v1.a', 'v1.A'],
          contactIds: [7],
          linkedinUrls: ['https://www.linkedin.com/in/DANA'],
          emails: ['dana@x.example'],
          contacts: [{ firstName: 'sam', lastName: 'lee', companyName: 'x' }],
        },
        exclude: { emails: ['sam@x.example'] },
        limit: 25,
        dedupeSessionId: GONE,
      },
    });
    expect(call.paid).toBe(true);
  });

  test('say nothing of what is not there', () => {
    const call = companyLookalikes({ seeds: { domains: DOMAINS }, exclude: { domains: [' '] }, limit: 1 });
    expect(call.request.body).toEqual({ seeds: { domains: DOMAINS }, limit: 1 });
  });

  test('count seeds over all lists', () => {
    expect([countSeeds({}), countSeeds({ ids: ['a'], emails: ['b', 'c'] })]).toEqual([0, 3]);
  });
});

describe('lookalikes through the simulator', () => {
  test('companies: the example of the contract, and the next ones without a repetition', async () => {
    const { answer } = askSimulator();
    const seeds = { domains: DOMAINS };
    const exclude = { domains: ['customer.example'], linkedinUrls: ['https://www.linkedin.com/company/x'] };
    const first = await answer(companyLookalikes({ seeds, exclude, limit: 12 }));
    expect([first.value.records.length, first.value.hasMore, first.credits]).toEqual([12, true, 3]);
    const { sessionId = '' } = first.value;
    const second = await answer(companyLookalikes({ seeds, limit: 12, sessionId }));
    const ids = [...first.value.records, ...second.value.records].map(({ id }) => id);
    expect([new Set(ids).size, second.value.sessionId]).toEqual([24, sessionId]);
  });

  test('contacts: seeds of every form are taken', async () => {
    const { answer } = askSimulator();
    const seeds = {
      ids: ['v1.Qm9ndXNDb250YWN0SWQwMDAxAAAA'],
      contactIds: [7],
      linkedinUrls: ['https://www.linkedin.com/in/priya-anand-example'],
      emails: EMAILS.slice(2),
      contacts: [
        { firstName: 'Sam', lastName: 'Nobody', companyDomain: 'nowhere.example' },
        { firstName: 'Sam', lastName: 'Nobody', companyName: 'Nowhere' },
      ],
    };
    const { value, credits } = await answer(contactLookalikes({ seeds, exclude: seeds, limit: 5 }));
    expect(value.records).toHaveLength(5);
    expect(value.records.every(({ firstName, emails }) => firstName !== undefined && !emails)).toBe(true);
    expect(credits).toBe(1);
  });

  test('end when there are no more', async () => {
    const { answer } = askSimulator();
    const seeds = { domains: DOMAINS };
    let more = true;
    let sessionId: string | undefined;
    const ids: string[] = [];
    while (more) {
      const { value } = await answer(
        companyLookalikes({ seeds, limit: 100, ...(sessionId !== undefined && { sessionId }) }),
      );
      ids.push(...value.records.map(({ id }) => id));
      ({ hasMore: more, sessionId } = value);
    }
    expect(ids.length).toBeGreaterThan(100);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    ['contacts', contactLookalikes({ seeds: { emails: EMAILS }, limit: 5, sessionId: GONE })],
    ['companies', companyLookalikes({ seeds: { domains: DOMAINS }, limit: 5, sessionId: GONE })],
  ])('%s: a session that is not known is an error of its own', async (_, call) => {
    const { ask, simulator } = askSimulator();
    const outcome = await ask<unknown>(call);
    if (outcome.ok) throw new Error('the session was known');
    expect(outcome.error).toBeInstanceOf(DedupeSessionError);
    expect([outcome.error.code, outcome.error.mayBeCharged]).toEqual(['SESSION', false]);
    expect(simulator.books.creditsCharged).toBe(0);
  });

  test('a session ends 30 days after its last use', async () => {
    const { ask, answer, clock } = askSimulator();
    const search = { seeds: { emails: EMAILS }, limit: 5 };
    const { sessionId = '' } = (await answer(contactLookalikes(search))).value;
    await clock.sleep(30 * DAY_MS + 1);
    const outcome = await ask(contactLookalikes({ ...search, sessionId }));
    expect(outcome.ok ? 'known' : outcome.error.name).toBe('DedupeSessionError');
  });
});

describe('answers', () => {
  const answering = companyLookalikes({ seeds: { domains: DOMAINS }, limit: 25 });
  const decode = (json: JsonObject) => answering.decode(json);

  test('of the contract', () => {
    expect(
      decode({
        dedupeSessionId: GONE,
        results: [
          {
            id: 'v1.Qm9ndXNDbzA2',
            name: 'Litware',
            domain: 'litware.example',
            employeeCount: { exact: 900 },
            industry: 'Hospitality',
            location: { country: 'United States', state: 'Maryland', city: 'Bethesda' },
            socialLinks: { linkedin: 'https://www.linkedin.com/company/litware-example' },
          },
        ],
        meta: { returned: 1, hasMore: true },
        billing: { creditsCharged: 1, resultsReturned: 1 },
      }),
    ).toEqual({
      records: [
        {
          id: 'v1.Qm9ndXNDbzA2',
          name: 'Litware',
          domain: 'litware.example',
          employees: { exact: 900 },
          industry: 'Hospitality',
          location: { country: 'United States', state: 'Maryland', city: 'Bethesda' },
          linkedin: 'https://www.linkedin.com/company/litware-example',
        },
      ],
      sessionId: GONE,
      hasMore: true,
    });
  });

  test('without a session or a word of more', () => {
    const end = { records: [], sessionId: undefined, hasMore: false };
    expect([
      decode({ results: [] }),
      decode({ results: [null, {}], dedupeSessionId: null, meta: null }),
      decode({ results: [], meta: { hasMore: 'true' } }),
    ]).toEqual([end, end, end]);
  });

  test.each([{}, { results: null }, { results: {} }])('%j is none', (json) => {
    expect(decode(json)).toBeUndefined();
  });
});
