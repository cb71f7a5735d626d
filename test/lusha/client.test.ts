import { createLushaClient, type SettledCall } from '../../src/lusha/client';
import { rateHeaders } from './contract-json';
import { answered, fakeClock, scripted, START } from './scripted-lusha';
import { call, calls, MINUTE_ENDS, ok, send, sizes, UNKNOWN } from './send-calls';

describe('answers', () => {
  test('a good one brings its value and what it cost', () => {
    expect(send([call(0)], (request) => ok(request)).settled).toEqual([
      [{ index: 0, outcome: { ok: true, value: 'got /v3/0', creditsCharged: 7 } }],
    ]);
  });

  test.each([
    [{ creditsCharged: 1.5 }, 1.5],
    [{ creditsCharged: '7' }, 7],
    [{ creditsCharged: 0 }, 0],
    [{ creditsCharged: -7 }, 0],
    [{ creditsCharged: 'n/a' }, undefined],
    [{ creditsCharged: null }, undefined],
    [null, undefined],
    [undefined, undefined],
  ])('one that is billed with %j says that it cost %p', (billing, creditsCharged) => {
    const { settled } = send([call(0)], () => answered(200, { value: 'x', billing }));
    expect(settled[0]?.[0]?.outcome).toEqual({ ok: true, value: 'x', creditsCharged });
  });

  test('one that cannot be read may say all the same what it cost', () => {
    const { settled } = send([call(0)], () => answered(200, { value: null, billing: { creditsCharged: 7 } }));
    expect(settled[0]?.[0]?.outcome).toMatchObject({ ok: false, creditsCharged: 7 });
  });

  test.each(['<html>sign in</html>', '{"value":"cut', '[]', 'null', { other: 1 }])(
    'a 200 with %j is unreadable, may be charged and is not asked for again',
    (body) => {
      const { settled, rounds } = send([call(0)], () => answered(200, body));
      expect(settled[0]?.[0]?.outcome).toMatchObject({
        ok: false,
        error: {
          name: 'UnreadableAnswerError',
          message: 'Status 200 without a readable body',
          mayBeCharged: true,
        },
      });
      expect(rounds).toHaveLength(1);
    },
  );

  test('no calls are no round', () => {
    const { rounds, settled } = send([], (request) => ok(request));
    expect([rounds, settled]).toEqual([[], []]);
  });
});

describe('side by side', () => {
  test('the first round is as small as the smallest plan; the next as large as the windows allow', () => {
    const wide = rateHeaders({ minute: 200, hour: 400, day: 2000 });
    const sent = send(calls(30), (request) => ok(request, wide));
    expect(sizes(sent)).toEqual([5, 20, 5]);
    expect(sent.clock.slept).toEqual([]);
    expect(sent.outcomes).toEqual(Array.from({ length: 30 }, (_, index) => `got /v3/${String(index)}`));
  });

  test('an API that tells no windows is asked as the smallest plan allows', () => {
    expect(sizes(send(calls(12), (request) => ok(request)))).toEqual([5, 5, 2]);
  });

  test('the smallest remainder of a round counts, in whatever order the answers came', () => {
    const left = [3, 1, 2, 4, 0];
    const sent = send(calls(7), (request, round, place) =>
      ok(request, rateHeaders({ minute: round === 1 ? (left[place] ?? 0) + 1 : 3, hour: 9, day: 20 })),
    );
    expect(sizes(sent)).toEqual([5, 1, 1]);
    expect(sent.clock.slept).toEqual([]);
  });

  test('each round is settled before the next is sent', () => {
    const order: string[] = [];
    const { transport } = scripted((request) => {
      order.push('sent');
      return ok(request, rateHeaders({ minute: 1, hour: 9, day: 20 }));
    });
    createLushaClient(transport, fakeClock(), UNKNOWN).send(calls(6), START + 300_000, (round) => {
      order.push(`settled ${String(round.length)}`);
    });
    expect(order).toEqual([...Array.from({ length: 5 }, () => 'sent'), 'settled 5', 'sent', 'settled 1']);
  });
});

describe('failures', () => {
  test('a 429 is repeated after its window, the others of the round are not', () => {
    const sent = send(calls(3), (request, round) =>
      round === 1 && request.path === '/v3/1' ? answered(429, 'slow down') : ok(request),
    );
    expect(sent.rounds.map((round) => round.map(({ path }) => path))).toEqual([
      ['/v3/0', '/v3/1', '/v3/2'],
      ['/v3/1'],
    ]);
    expect(sent.settled.map((round) => round.map(({ index }) => index))).toEqual([[0, 2], [1]]);
    expect(sent.clock.slept).toEqual([45_500]);
  });

  test('a 429 that cannot be waited for says until when', () => {
    const sent = send([call(0)], () => answered(429, 'slow down'), 25_000);
    expect(sent.settled).toMatchObject([
      [{ index: 0, outcome: { ok: false, error: { window: 'minute', resetsAt: MINUTE_ENDS } } }],
    ]);
  });

  test('a failing server is asked four times, ever later', () => {
    const sent = send([call(0)], () => answered(503, '<html>'));
    expect([sizes(sent), sent.clock.slept, sent.outcomes]).toEqual([
      [1, 1, 1, 1],
      [1_000, 2_000, 4_000],
      ['SERVER'],
    ]);
  });

  test('a server that recovers is not noticed', () => {
    const sent = send([call(0)], (request, round) => (round < 3 ? answered(500, '') : ok(request)));
    expect([sent.outcomes, sent.clock.slept]).toEqual([['got /v3/0'], [1_000, 2_000]]);
  });

  test('a paid call that got lost is never repeated', () => {
    const sent = send(calls(3), (request) => (request.path === '/v3/1' ? { lost: 'Timeout' } : ok(request)));
    expect(sizes(sent)).toEqual([3]);
    expect(sent.outcomes).toEqual(['got /v3/0', 'NETWORK', 'got /v3/2']);
    expect(sent.settled[0]?.[1]?.outcome).toMatchObject({
      error: { message: 'Timeout', mayBeCharged: true },
    });
  });

  test('a free call that got lost is repeated', () => {
    const sent = send([call(0, false)], (request, round) =>
      round === 1 ? { lost: 'Timeout' } : ok(request),
    );
    expect([sizes(sent), sent.clock.slept, sent.outcomes]).toEqual([[1, 1], [1_000], ['got /v3/0']]);
  });

  test.each([
    [400, 'BAD_INPUT'],
    [401, 'BAD_KEY'],
    [402, 'NO_CREDITS'],
    [403, 'PLAN'],
    [451, 'RESTRICTED'],
  ])('a %i is final', (status, code) => {
    const sent = send([call(0)], () => answered(status, { message: 'no' }));
    expect([sizes(sent), sent.outcomes]).toEqual([[1], [code]]);
  });

  test('a transport that forgets a delivery counts as lost', () => {
    const settled: SettledCall<string>[] = [];
    createLushaClient(() => [], fakeClock(), UNKNOWN).send([call(0)], START + 25_000, (round) =>
      settled.push(...round),
    );
    expect(settled).toMatchObject([{ index: 0, outcome: { ok: false, error: { message: 'No answer.' } } }]);
  });
});

describe('deadline', () => {
  test('nothing is sent when it has passed', () => {
    const sent = send(calls(2), (request) => ok(request), 0);
    expect([sent.rounds, sent.outcomes]).toEqual([[], ['BUSY', 'BUSY']]);
  });

  test('a retry that would come too late is not waited for', () => {
    const sent = send([call(0)], () => answered(500, ''), 2_500);
    expect([sizes(sent), sent.clock.slept, sent.outcomes]).toEqual([[1, 1], [1_000], ['SERVER']]);
  });

  test('calls that could not be sent in time are told from those that were', () => {
    const clock = fakeClock();
    const { transport } = scripted((request) => {
      clock.sleep(6_000);
      return ok(request, rateHeaders({ minute: 5, hour: 9, day: 20 }));
    });
    const codes: string[] = [];
    createLushaClient(transport, clock, UNKNOWN).send(calls(7), START + 25_000, (round) => {
      codes.push(...round.map(({ outcome }) => (outcome.ok ? 'ok' : outcome.error.code)));
    });
    expect(codes).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'BUSY', 'BUSY']);
  });
});
