import { SIMULATOR_API_KEY } from '../../../../src/workbench/lusha/simulator';
import { answered, useSimulator } from '../use-simulator';

const OTHER_KEY = '00000000-0000-4000-8000-000000000002';
const USAGE = '/v3/account/usage';

describe('keys', () => {
  it.each([
    [
      'none at all',
      '',
      401,
      { statusCode: 401, error: 'invalid_request', error_description: 'missing Authorization header' },
    ],
    [
      'not shaped like a UUID',
      'secret',
      400,
      {
        statusCode: 400,
        timestamp: '2026-11-22T12:00:10.000Z',
        message: 'Invalid API key format',
        error: 'Bad Request',
      },
    ],
    [
      'unknown',
      OTHER_KEY,
      401,
      {
        statusCode: 401,
        timestamp: '2026-11-22T12:00:10.000Z',
        message: 'Invalid API key',
        error: 'Unauthorized',
      },
    ],
  ])('key: %s is refused in its own shape', async (_title, key, status, body) => {
    const { send } = useSimulator();
    const answer = answered(await send('GET', USAGE, undefined, { api_key: key }));
    expect({ status: answer.status, body: answer.body }).toEqual({ status, body });
  });

  it('key: an Authorization header is not looked at', async () => {
    const { send } = useSimulator();
    const headers = { api_key: '', authorization: `Bearer ${SIMULATOR_API_KEY}` };
    expect(answered(await send('GET', USAGE, undefined, headers)).status).toBe(401);
  });

  it('key: a new one makes the old one invalid at once', async () => {
    const { send, simulator } = useSimulator();
    simulator.account.replaceKey(OTHER_KEY);
    expect(answered(await send('GET', USAGE)).body['message']).toBe('Invalid API key');
    expect(answered(await send('GET', USAGE, undefined, { api_key: OTHER_KEY })).status).toBe(200);
  });

  it('key: an inactive account is refused', async () => {
    const { get, simulator } = useSimulator();
    simulator.account.active = false;
    expect((await get(USAGE)).body).toEqual({ statusCode: 403, message: 'Account is not active' });
  });

  it('key limit: what exceeds it is refused until the next month', async () => {
    const { post, simulator, clock } = useSimulator({ keyLimit: { credits: 8, status: 403 } });
    const [one, , three] = simulator.people;
    expect((await post('/v3/contacts/enrich', { ids: [one?.id] })).status).toBe(200);
    const refused = await post('/v3/contacts/enrich', { ids: [three?.id, simulator.people[3]?.id] });
    expect({ status: refused.status, body: refused.body }).toEqual({
      status: 403,
      body: { statusCode: 403, message: 'The monthly credit limit of this API key has been reached' },
    });
    expect(simulator.books.balance).toEqual({ total: 1_000, used: 6, remaining: 994 });
    clock.moveTo(Date.UTC(2026, 11, 1));
    expect((await post('/v3/contacts/enrich', { ids: [three?.id, simulator.people[3]?.id] })).status).toBe(
      200,
    );
  });

  it('key limit: a new key starts with nothing spent', async () => {
    const { send, post, simulator } = useSimulator({ keyLimit: { credits: 6, status: 402 } });
    const body = { ids: [simulator.people[0]?.id] };
    await post('/v3/contacts/enrich', body);
    expect((await post('/v3/contacts/enrich', body)).status).toBe(402);
    simulator.account.replaceKey(OTHER_KEY);
    expect(answered(await send('POST', '/v3/contacts/enrich', body, { api_key: OTHER_KEY })).status).toBe(
      200,
    );
  });
});
