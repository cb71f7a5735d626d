import {
  afterUnseenCalls,
  callsAllowed,
  exhaustedWindow,
  readRateWindows,
  windowEnd,
} from '../../src/lusha/rate-windows';
import { rateHeaders } from './contract-json';

const NOW = Date.UTC(2026, 10, 23, 12, 30, 15);

describe('reading', () => {
  test('all six headers', () => {
    expect(readRateWindows(rateHeaders({ minute: 4, hour: 9, day: 24 }), NOW)).toEqual({
      seenAt: NOW,
      windows: { minute: { limit: 5, left: 4 }, hour: { limit: 10, left: 9 }, day: { limit: 25, left: 24 } },
    });
  });

  test.each([
    ['no headers', {}],
    ['half a pair', { 'x-rate-limit-minute': '5', 'x-daily-requests-left': '3' }],
    ['words', { 'x-rate-limit-minute': 'five', 'x-minute-requests-left': 'none' }],
    ['a plan without an hour that says so', { 'x-rate-limit-hourly': '0', 'x-hourly-requests-left': '0' }],
    ['a plan without a limit', { 'x-rate-limit-daily': '-1', 'x-daily-requests-left': '-1' }],
    ['blanks', { 'x-rate-limit-minute': '', 'x-minute-requests-left': '' }],
    ['names of older texts', { 'x-ratelimit-limit-day': '5', 'x-ratelimit-remaining-day': '1' }],
  ])('%s: no window is known', (_, headers) => {
    expect(readRateWindows(headers, NOW)).toEqual({ seenAt: NOW, windows: {} });
  });

  test('a plan without an hour window', () => {
    const headers = Object.entries(rateHeaders({ minute: 4, hour: 9, day: 24 }));
    const { windows } = readRateWindows(
      Object.fromEntries(headers.filter(([name]) => !name.includes('hourly'))),
      NOW,
    );
    expect(Object.keys(windows)).toEqual(['minute', 'day']);
  });
});

describe('ends of windows', () => {
  test.each([
    ['minute', NOW, Date.UTC(2026, 10, 23, 12, 31)],
    ['hour', NOW, Date.UTC(2026, 10, 23, 13)],
    ['day', NOW, Date.UTC(2026, 10, 24)],
    ['minute', Date.UTC(2026, 10, 23, 12, 31), Date.UTC(2026, 10, 23, 12, 32)],
    ['day', Date.UTC(2026, 11, 31, 23, 59, 59, 999), Date.UTC(2027, 0, 1)],
  ] as const)('a %s of UTC', (name, time, end) => {
    expect(windowEnd(name, time)).toBe(end);
  });
});

describe('used-up windows', () => {
  const seen = (minute: number, hour: number, day: number): ReturnType<typeof readRateWindows> =>
    readRateWindows(rateHeaders({ minute, hour, day }), NOW);

  test.each([
    [seen(1, 1, 1), undefined],
    [seen(0, 1, 1), 'minute'],
    [seen(0, 0, 1), 'hour'],
    [seen(0, 0, 0), 'day'],
    [seen(3, 3, 0), 'day'],
    [seen(-1, 3, 3), 'minute'],
    [undefined, undefined],
  ] as const)('the longest one is named (%#)', (windows, name) => {
    expect(exhaustedWindow(windows, NOW)).toBe(name);
  });

  test('a window that has ended since is open again', () => {
    expect(exhaustedWindow(seen(0, 1, 1), windowEnd('minute', NOW) - 1)).toBe('minute');
    expect(exhaustedWindow(seen(0, 1, 1), windowEnd('minute', NOW))).toBeUndefined();
    expect(exhaustedWindow(seen(0, 0, 1), windowEnd('minute', NOW))).toBe('hour');
  });

  test('the calls allowed are those of the tightest window that is still open', () => {
    expect(callsAllowed(undefined, NOW)).toBe(Infinity);
    expect(callsAllowed(seen(4, 7, 20), NOW)).toBe(4);
    expect(callsAllowed(seen(4, 2, 20), NOW)).toBe(2);
    expect(callsAllowed(seen(0, 2, 1), NOW)).toBe(0);
    expect(callsAllowed({ seenAt: NOW, windows: {} }, NOW)).toBe(Infinity);
  });

  test('of a window that has ended since no more than its limit is allowed', () => {
    const next = windowEnd('minute', NOW);
    expect(callsAllowed(seen(0, 9, 20), next)).toBe(5);
    expect(callsAllowed(seen(0, 3, 20), next)).toBe(3);
    expect(callsAllowed(seen(0, 0, 20), windowEnd('hour', NOW))).toBe(5);
    expect(callsAllowed(seen(4, 0, 0), windowEnd('day', NOW))).toBe(5);
  });

  test('calls that told nothing count in every window, from its limit where it has begun anew', () => {
    const next = windowEnd('minute', NOW);
    const after = afterUnseenCalls(seen(0, 9, 20), 4, next);
    expect(after).toEqual({
      seenAt: next,
      windows: { minute: { limit: 5, left: 1 }, hour: { limit: 10, left: 5 }, day: { limit: 25, left: 16 } },
    });
    expect(afterUnseenCalls({ seenAt: NOW, windows: {} }, 4, next)).toEqual({ seenAt: next, windows: {} });
  });
});
