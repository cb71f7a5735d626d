import { createLushaClient } from '../../src/lusha/client';
import { readRateWindows, type RateWindows } from '../../src/lusha/rate-windows';
import { rateHeaders } from './contract-json';
import { fakeClock, scripted, START } from './scripted-lusha';
import { call, calls, MINUTE_ENDS, ok, send, sizes } from './send-calls';

describe('rate windows of the client', () => {
  test('a used-up minute is slept through', () => {
    const sent = send(calls(6), (request, round) =>
      ok(request, rateHeaders({ minute: round === 1 ? 0 : 4, hour: 5, day: 20 })),
    );
    expect(sizes(sent)).toEqual([5, 1]);
    expect(sent.clock.slept).toEqual([45_000]);
    expect(sent.clock.now()).toBe(MINUTE_ENDS);
  });

  test.each([
    ['minute', { minute: 0, hour: 5, day: 20 }, 25_000, MINUTE_ENDS],
    ['hour', { minute: 0, hour: 0, day: 20 }, 300_000, Date.UTC(2026, 10, 23, 13)],
    ['day', { minute: 4, hour: 4, day: 0 }, 300_000, Date.UTC(2026, 10, 24)],
  ] as const)(
    'a %s that ends after the deadline stops the rest at once',
    (window, left, within, resetsAt) => {
      const sent = send(calls(7), (request) => ok(request, rateHeaders(left)), within);
      expect(sizes(sent)).toEqual([5]);
      expect(sent.clock.slept).toEqual([]);
      expect(sent.settled[1]).toMatchObject([
        { index: 5, outcome: { ok: false, error: { code: 'RATE_LIMIT', window, resetsAt } } },
        { index: 6, outcome: { ok: false, error: { code: 'RATE_LIMIT', window, resetsAt } } },
      ]);
    },
  );

  test('a minute that has begun anew allows its limit until an answer tells more', () => {
    const windows = readRateWindows(rateHeaders({ minute: 0, hour: 10, day: 25 }), START - 60_000);
    const known = { read: () => windows, write: () => undefined };
    const answering = send(
      calls(8),
      (request) => ok(request, rateHeaders({ minute: 2, hour: 5, day: 20 })),
      300_000,
      known,
    );
    expect([sizes(answering), answering.clock.slept]).toEqual([[5, 2, 1], []]);
    const silent = send(calls(8), (request) => ok(request), 300_000, known);
    expect([sizes(silent), silent.clock.slept]).toEqual([[5, 3], [45_000]]);
  });

  test('calls that told nothing are not told to others, for they may not have arrived', () => {
    const windows = readRateWindows(rateHeaders({ minute: 5, hour: 9, day: 20 }), START);
    const told: RateWindows[] = [];
    send(calls(3), () => ({ lost: 'DNS error' }), 300_000, {
      read: () => windows,
      write: (shared) => void told.push(shared),
    });
    expect(told).toEqual([]);
  });

  test('what one execution has learnt is told to the others', () => {
    const told: RateWindows[] = [];
    const { transport } = scripted((request) => ok(request, rateHeaders({ minute: 0, hour: 5, day: 20 })));
    const shared = { read: () => told.at(-1), write: (windows: RateWindows) => void told.push(windows) };
    const codes: string[] = [];
    for (const index of [0, 1]) {
      createLushaClient(transport, fakeClock(), shared).send([call(index)], START + 25_000, ([settled]) => {
        codes.push(settled?.outcome.ok === false ? settled.outcome.error.code : 'sent');
      });
    }
    expect(codes).toEqual(['sent', 'RATE_LIMIT']);
    expect(told).toMatchObject([{ seenAt: START, windows: { minute: { limit: 5, left: 0 } } }]);
  });
});
