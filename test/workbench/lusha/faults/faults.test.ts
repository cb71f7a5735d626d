import type { Fault } from '../../../../src/workbench/lusha/faults/fault';
import { answered, NOON, resultsOf, useSimulator } from '../use-simulator';

const COMBINED = '/v3/contacts/search-and-enrich';
const THREE = {
  contacts: [
    { clientReferenceId: 'a', email: 'dana.reyes@northwind.example' },
    { clientReferenceId: 'b', email: 'nobody@nowhere.example' },
    { clientReferenceId: 'c', email: 'priya.anand@contoso.example' },
  ],
};
/** Search 1, Dana 6, Priya 1. */
const PRICE = 8;

const REFUSALS: readonly (readonly [fault: Fault, status: number, body: object])[] = [
  [
    { kind: 'unauthorized' },
    401,
    {
      statusCode: 401,
      timestamp: '2026-11-22T12:00:10.000Z',
      message: 'Invalid API key',
      error: 'Unauthorized',
    },
  ],
  [{ kind: 'out-of-credits' }, 402, { statusCode: 402, message: 'Insufficient credits for this operation' }],
  [{ kind: 'forbidden', reason: 'inactive' }, 403, { statusCode: 403, message: 'Account is not active' }],
  [
    { kind: 'forbidden', reason: 'v3-disabled' },
    403,
    { statusCode: 403, message: 'V3 API access is not enabled for your account' },
  ],
  [
    { kind: 'forbidden', reason: 'plan' },
    403,
    { statusCode: 403, message: 'Forbidden', errors: ['This feature is not available on your current plan'] },
  ],
  [
    { kind: 'key-limit' },
    403,
    { statusCode: 403, message: 'The monthly credit limit of this API key has been reached' },
  ],
  [
    { kind: 'key-limit', status: 402 },
    402,
    { statusCode: 402, message: 'The monthly credit limit of this API key has been reached' },
  ],
  [
    { kind: 'rate-limit' },
    429,
    { statusCode: 429, message: 'Too many requests. Wait before the next request.' },
  ],
  [{ kind: 'legal-reasons' }, 451, { statusCode: 451, message: 'Blocked because of GDPR rules' }],
  [{ kind: 'server-error' }, 500, { statusCode: 500, message: 'Internal server error' }],
  [
    { kind: 'server-error', status: 502 },
    502,
    { statusCode: 502, message: 'Identity resolution provider is temporarily unavailable' },
  ],
  [{ kind: 'server-error', status: 503 }, 503, { statusCode: 503, message: 'Service unavailable' }],
];

describe('faults that refuse', () => {
  it.each(REFUSALS)('%j: answers %i once, for nothing', async (fault, status, body) => {
    const { send, simulator, clock } = useSimulator();
    simulator.faults.next(fault);
    const answer = answered(await send('POST', COMBINED, THREE));
    expect({ status: answer.status, body: answer.body }).toEqual({ status, body });
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('x-'))).toHaveLength(6);
    expect(simulator.books.creditsCharged).toBe(0);
    clock.moveTo(NOON + 60_000);
    expect(answered(await send('POST', COMBINED, THREE)).status).toBe(200);
  });

  it.each([
    ['minute', 'x-minute-requests-left', Date.UTC(2026, 10, 22, 12, 1)],
    ['hour', 'x-hourly-requests-left', Date.UTC(2026, 10, 22, 13)],
    ['day', 'x-daily-requests-left', Date.UTC(2026, 10, 23)],
  ] as const)('rate-limit: the %s is really used up until it resets', async (window, header, resetsAt) => {
    const { send, simulator, clock } = useSimulator();
    simulator.faults.next({ kind: 'rate-limit', window });
    for (let count = 0; count < 2; count += 1) {
      const refused = answered(await send('POST', COMBINED, THREE));
      expect([refused.status, refused.headers[header]]).toEqual([429, '0']);
    }
    clock.moveTo(resetsAt - 1);
    expect(answered(await send('POST', COMBINED, THREE)).status).toBe(429);
    clock.moveTo(resetsAt);
    expect(answered(await send('POST', COMBINED, THREE)).status).toBe(200);
  });
});

describe('faults of the connection', () => {
  it.each([
    [{ kind: 'dns' }, 'dns', 0],
    [{ kind: 'unreachable' }, 'unreachable', 0],
    [{ kind: 'timeout', processed: false }, 'timeout', 0],
    [{ kind: 'timeout', processed: true }, 'timeout', PRICE],
  ] as const)('%j: fails as %s and charges %i', async (fault, failure, charged) => {
    const { send, simulator } = useSimulator();
    simulator.faults.next(fault);
    expect(await send('POST', COMBINED, THREE)).toEqual({ failure });
    expect(simulator.books.entries).toMatchObject([{ status: null, creditsCharged: charged }]);
    expect(simulator.books.balance.used).toBe(charged);
  });

  it('timeout: takes its time, and what was paid for is free when asked again', async () => {
    const { send, post, simulator, clock } = useSimulator();
    simulator.faults.next({ kind: 'timeout', processed: true, afterMs: 60_000 });
    await send('POST', COMBINED, THREE);
    expect(clock.now()).toBe(NOON + 60_000);
    expect((await post(COMBINED, THREE)).body['billing']).toEqual({ creditsCharged: 1, resultsReturned: 2 });
    expect(simulator.books.paidTwice()).toEqual([]);
  });
});

describe('faults of the body', () => {
  it.each([
    [{ kind: 'html' }, 502, '502 Bad Gateway', 0],
    [{ kind: 'html', status: 200 }, 200, 'Just a moment...', 0],
    [{ kind: 'html', processed: true }, 502, '502 Bad Gateway', PRICE],
  ] as const)('%j: is a page with status %i', async (fault, status, title, charged) => {
    const { send, simulator } = useSimulator();
    simulator.faults.next(fault);
    expect(await send('POST', COMBINED, THREE)).toEqual({
      status,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`,
    });
    expect(simulator.books.creditsCharged).toBe(charged);
  });

  it('truncated: is half of the answer, all of it charged', async () => {
    const { send, simulator } = useSimulator();
    simulator.faults.next({ kind: 'truncated' });
    const response = await send('POST', COMBINED, THREE);
    expect('body' in response && response.body.startsWith('{"requestId":"')).toBe(true);
    expect('body' in response && response.body.endsWith('}')).toBe(false);
    expect(() => answered(response)).toThrow(SyntaxError);
    expect(simulator.books.creditsCharged).toBe(PRICE);
  });

  it('empty: has status and headers only', async () => {
    const { send, simulator } = useSimulator();
    simulator.faults.next({ kind: 'empty' });
    expect(await send('POST', COMBINED, THREE)).toMatchObject({
      status: 200,
      body: '',
      headers: { 'x-minute-requests-left': '299' },
    });
    expect(simulator.books.creditsCharged).toBe(PRICE);
  });
});

describe('faults that alter a good answer', () => {
  const references = async (fault: Fault) => {
    const { post, simulator } = useSimulator();
    simulator.faults.next(fault);
    return resultsOf(await post(COMBINED, THREE)).map(({ clientReferenceId }) => clientReferenceId);
  };

  it('shuffle: never keeps the order', async () => {
    const order = await references({ kind: 'shuffle' });
    expect([...order].sort()).toEqual(['a', 'b', 'c']);
    expect(order).not.toEqual(['a', 'b', 'c']);
  });

  it('drop-unmatched, duplicate and no-reference: do what they say', async () => {
    expect(await references({ kind: 'drop-unmatched' })).toEqual(['a', 'c']);
    expect(await references({ kind: 'duplicate' })).toEqual(['a', 'a', 'b', 'c']);
    expect(await references({ kind: 'no-reference' })).toEqual([undefined, 'b', 'c']);
  });

  it('waterfall: takes part in the next call only', async () => {
    const { post, simulator } = useSimulator();
    simulator.faults.next({ kind: 'waterfall', mode: 'out-of-credits' });
    expect((await post(COMBINED, THREE)).body['status']).toBe('OUT_OF_CREDITS');
    expect((await post(COMBINED, THREE)).body['status']).toBeUndefined();
  });

  it('latency: adds to the usual time', async () => {
    const { post, simulator, clock } = useSimulator({ latencyMs: 200 });
    simulator.faults.next({ kind: 'latency', ms: 1_300 });
    await post(COMBINED, THREE);
    expect(clock.now()).toBe(NOON + 1_500);
    await post(COMBINED, THREE);
    expect(clock.now()).toBe(NOON + 1_700);
  });
});

describe('switchboard', () => {
  it('next: meets so many requests in its scope', async () => {
    const { get, post, simulator } = useSimulator();
    simulator.faults.next({ kind: 'server-error', count: 2, path: COMBINED });
    expect((await get('/v3/contacts/signals/types')).status).toBe(200);
    expect([(await post(COMBINED, THREE)).status, (await post(COMBINED, THREE)).status]).toEqual([500, 500]);
    expect((await post(COMBINED, THREE)).status).toBe(200);
  });

  it('next: can look at the request', async () => {
    const { post, simulator } = useSimulator();
    simulator.faults.next({ kind: 'server-error', when: ({ body }) => body?.includes('dana') ?? false });
    expect((await post(COMBINED, { contacts: [{ email: 'tom@inbox.example' }] })).status).toBe(200);
    expect((await post(COMBINED, THREE)).status).toBe(500);
  });

  it('next: deciding faults wait in line, altering ones meet together', async () => {
    const { post, simulator } = useSimulator();
    simulator.faults.next({ kind: 'server-error' });
    simulator.faults.next({ kind: 'legal-reasons' });
    expect([(await post(COMBINED, THREE)).status, (await post(COMBINED, THREE)).status]).toEqual([500, 451]);
    simulator.faults.next({ kind: 'drop-unmatched' });
    simulator.faults.next({ kind: 'duplicate' });
    expect(resultsOf(await post(COMBINED, THREE)).map(({ clientReferenceId }) => clientReferenceId)).toEqual([
      'a',
      'a',
      'c',
    ]);
    expect(simulator.faults.pending).toEqual([]);
  });

  it('clear: switches off one kind or all', () => {
    const { faults } = useSimulator().simulator;
    faults.next({ kind: 'empty', count: Infinity });
    faults.next({ kind: 'shuffle', count: 3 });
    faults.clear('empty');
    expect(faults.pending).toEqual([{ fault: { kind: 'shuffle' }, left: 3 }]);
    faults.clear();
    expect(faults.pending).toEqual([]);
  });
});
