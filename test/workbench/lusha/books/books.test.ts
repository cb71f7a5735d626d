import { SIMULATOR_API_KEY } from '../../../../src/workbench/lusha/simulator';
import { NOON, useSimulator } from '../use-simulator';

const COMBINED = '/v3/contacts/search-and-enrich';
const TWO = { contacts: [{ email: 'nobody@nowhere.example' }, { email: 'dana.reyes@northwind.example' }] };
const DANA = 'v1.Qm9ndXNDb250YWN0SWQwMDAxAAAA';

describe('books', () => {
  it('entries: say what was asked and what was charged for which item', async () => {
    const { post, simulator } = useSimulator();
    await post(COMBINED, TWO);
    expect(simulator.books.entries).toEqual([
      {
        at: NOON,
        method: 'POST',
        path: COMBINED,
        status: 200,
        items: 2,
        resultsReturned: 1,
        creditsCharged: 7,
        charges: [
          { action: 'revealEmail', credits: 1, recordId: DANA, group: 'emails', item: 1 },
          { action: 'revealPhone', credits: 5, recordId: DANA, group: 'phones', item: 1 },
          { action: 'contactSearch', credits: 1, recordId: null, group: null, item: null },
        ],
      },
    ]);
  });

  it('totals: count requests, credits and balance', async () => {
    const { post, get, simulator } = useSimulator();
    await post(COMBINED, TWO);
    await post(COMBINED, TWO);
    await get('/v3/account/usage');
    await post(COMBINED, {});
    const { requests, creditsCharged, balance } = simulator.books;
    expect({ requests, creditsCharged, balance }).toEqual({
      requests: 4,
      creditsCharged: 8,
      balance: { total: 1_000, used: 8, remaining: 992 },
    });
    expect(simulator.books.timesCharged(DANA, 'emails')).toBe(1);
    expect(simulator.books.paidTwice()).toEqual([]);
  });

  it('paidTwice: sees what an account that charges repeats was charged twice', async () => {
    const { post, simulator } = useSimulator({ billing: { repeatedCompany: 'everything' } });
    const body = { companies: [{ domain: 'northwind.example' }] };
    await post('/v3/companies/search-and-enrich', body);
    await post('/v3/companies/search-and-enrich', body);
    expect(simulator.books.paidTwice()).toEqual([
      { recordId: 'v1.Qm9ndXNDb21wYW55SWQwMDAx', group: 'company', times: 2 },
    ]);
  });

  it('the key: appears nowhere, not even when it was sent in the wrong place', async () => {
    const { send, simulator } = useSimulator();
    await send('POST', COMBINED, { api_key: SIMULATOR_API_KEY });
    await send('GET', `/v3/account/usage?api_key=${SIMULATOR_API_KEY}`);
    expect(simulator.books.requests).toBe(2);
    expect(JSON.stringify(simulator.books.entries)).not.toContain(SIMULATOR_API_KEY);
  });

  it('onChange: calls after every request until ended', async () => {
    const { post, simulator } = useSimulator();
    const seen: number[] = [];
    const end = simulator.books.onChange(({ creditsCharged }) =>
      seen.push(creditsCharged, simulator.books.balance.remaining),
    );
    await post(COMBINED, TWO);
    end();
    await post(COMBINED, TWO);
    expect(seen).toEqual([7, 993]);
  });

  it('calls at once: cannot spend the same credit', async () => {
    const { send, simulator } = useSimulator({ credits: 7 });
    const statuses = await Promise.all(
      ['dana.reyes@northwind.example', 'tom@inbox.example', 'noa@trey.example'].map(async (email) => {
        const response = await send('POST', COMBINED, { contacts: [{ email }] });
        return 'status' in response ? response.status : null;
      }),
    );
    expect(statuses).toEqual([200, 402, 402]);
    expect(simulator.books.balance.remaining).toBe(0);
  });
});
