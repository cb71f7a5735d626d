import { answered, NOON, useSimulator } from '../use-simulator';

const TYPES = '/v3/contacts/signals/types';
const MINUTE_MS = 60_000;

describe('rate windows', () => {
  it('headers: are on every answer, also on refusals', async () => {
    const { get, post, send } = useSimulator();
    const first = {
      'content-type': 'application/json; charset=utf-8',
      'x-rate-limit-minute': '300',
      'x-minute-requests-left': '299',
      'x-rate-limit-hourly': '1800',
      'x-hourly-requests-left': '1799',
      'x-rate-limit-daily': '18000',
      'x-daily-requests-left': '17999',
    };
    expect((await get(TYPES)).headers).toEqual(first);
    const second = await post('/v3/contacts/search', {});
    expect([second.status, second.headers['x-minute-requests-left']]).toEqual([400, '298']);
    const third = await get('/v3/nothing/here');
    expect([third.status, third.headers['x-minute-requests-left']]).toEqual([404, '297']);
    const stranger = answered(await send('GET', TYPES, undefined, { api_key: 'x' }));
    expect([stranger.status, stranger.headers['x-minute-requests-left']]).toEqual([400, '297']);
  });

  it('minute: the sixth request of a small plan waits for the full minute', async () => {
    const { get, clock } = useSimulator({ plan: 'free5' });
    for (let count = 0; count < 5; count += 1) expect((await get(TYPES)).status).toBe(200);
    const refused = await get(TYPES);
    expect([refused.status, refused.body]).toEqual([
      429,
      { statusCode: 429, message: 'Too many requests. Wait before the next request.' },
    ]);
    expect(refused.headers).toMatchObject({
      'x-minute-requests-left': '0',
      'x-hourly-requests-left': '5',
      'x-daily-requests-left': '20',
    });
    clock.moveTo(Date.UTC(2026, 10, 22, 12, 0, 59, 999));
    expect((await get(TYPES)).status).toBe(429);
    clock.moveTo(Date.UTC(2026, 10, 22, 12, 1));
    expect((await get(TYPES)).status).toBe(200);
  });

  it('hour and day: are counted apart from the minute', async () => {
    const { get, clock } = useSimulator({ plan: 'free5' });
    const statuses: number[] = [];
    for (let count = 0; count < 28; count += 1) {
      clock.moveTo(NOON + Math.floor(count / 10) * 60 * MINUTE_MS + (count % 10) * MINUTE_MS);
      statuses.push((await get(TYPES)).status);
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(25);
    expect(statuses.slice(25)).toEqual([429, 429, 429]);
    clock.moveTo(Date.UTC(2026, 10, 23));
    expect((await get(TYPES)).headers['x-daily-requests-left']).toBe('24');
  });

  it('hour: a plan without that window has no headers for it', async () => {
    const { get } = useSimulator({ plan: 'free' });
    expect(Object.keys((await get(TYPES)).headers).filter((name) => name.startsWith('x-'))).toEqual([
      'x-rate-limit-minute',
      'x-minute-requests-left',
      'x-rate-limit-daily',
      'x-daily-requests-left',
    ]);
  });

  it('plan: another one takes effect at once', async () => {
    const { get, simulator } = useSimulator({ plan: 'free5' });
    await get(TYPES);
    simulator.account.changePlan({
      category: 'scale',
      limits: { minute: 300, hour: 600, day: 6_000 },
      excludesDoNotCall: true,
      filtersSignals: true,
    });
    expect((await get(TYPES)).headers).toMatchObject({
      'x-rate-limit-minute': '300',
      'x-minute-requests-left': '299',
    });
  });
});
