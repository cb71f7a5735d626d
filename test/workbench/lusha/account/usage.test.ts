import { useSimulator } from '../use-simulator';

const USAGE = '/v3/account/usage';

describe('account usage', () => {
  it('usage: tells balance, windows, plan and prices', async () => {
    const { get, post, simulator } = useSimulator({ plan: 'pro', credits: 500 });
    await post('/v3/contacts/enrich', { ids: [simulator.people[0]?.id] });
    const { body } = await get(USAGE);
    expect(body).toMatchObject({
      credits: { total: 500, used: 6, remaining: 494 },
      rateLimits: {
        daily: { limit: 1_500, used: 1, remaining: 1_499, resetsAt: '2026-11-23T00:00:00.000Z' },
        hourly: { limit: 150, used: 1, remaining: 149, resetsAt: '2026-11-22T13:00:00.000Z' },
        minute: { limit: 50, used: 1, remaining: 49, resetsAt: '2026-11-22T12:01:00.000Z' },
      },
      plan: {
        category: 'professional',
        renewalType: 'annual',
        startDate: '2026-01-01T00:00:00.000Z',
        endDate: '2027-01-01T00:00:00.000Z',
      },
      pricing: {
        contactSearch: { credits: 1, perQuantity: 25 },
        revealPhone: { credits: 5, perQuantity: 1 },
      },
    });
    expect(body).not.toHaveProperty('billing');
  });

  it('usage: a window that the plan lacks is null', async () => {
    const { get } = useSimulator({ plan: 'free' });
    expect((await get(USAGE)).body['rateLimits']).toMatchObject({ hourly: null, minute: { limit: 40 } });
  });

  it('usage: does not count as a request but is limited to five a minute', async () => {
    const { get, clock, simulator } = useSimulator();
    for (let count = 0; count < 5; count += 1) expect((await get(USAGE)).status).toBe(200);
    const refused = await get(USAGE);
    expect([refused.status, refused.body]).toEqual([
      429,
      { statusCode: 429, message: 'Too many requests. Wait before the next request.' },
    ]);
    expect(refused.headers['x-minute-requests-left']).toBe('300');
    expect(simulator.books.requests).toBe(6);
    clock.moveTo(Date.UTC(2026, 10, 22, 12, 1));
    expect((await get(USAGE)).status).toBe(200);
  });

  it('usage: the balance lags when told to, the books do not', async () => {
    const { get, post, simulator, clock } = useSimulator({ balanceLagMs: 5_000 });
    await post('/v3/contacts/enrich', { ids: [simulator.people[0]?.id] });
    expect((await get(USAGE)).body['credits']).toEqual({ total: 1_000, used: 0, remaining: 1_000 });
    expect(simulator.books.balance.remaining).toBe(994);
    await clock.sleep(5_000);
    expect((await get(USAGE)).body['credits']).toEqual({ total: 1_000, used: 6, remaining: 994 });
  });

  it('usage: prices are those of the account', async () => {
    const { get } = useSimulator({ prices: { revealPhone: { credits: 10, perQuantity: 1 } } });
    expect((await get(USAGE)).body['pricing']).toMatchObject({
      revealPhone: { credits: 10, perQuantity: 1 },
    });
  });
});
