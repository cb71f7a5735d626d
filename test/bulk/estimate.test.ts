import { secondsFor } from '../../src/bulk/estimate';

const NOON = Date.parse('2026-11-24T12:00:00Z');
const windows = (minute: number, hour: number, day: number, left = minute) => ({
  seenAt: NOON,
  windows: {
    minute: { limit: minute, left },
    hour: { limit: hour, left: hour },
    day: { limit: day, left: day },
  },
});

test('nothing to ask takes no time', () => {
  expect(secondsFor(0, undefined, NOON)).toBe(0);
});

test('twenty requests travel together', () => {
  expect(secondsFor(20, windows(300, 1_800, 18_000), NOON)).toBe(4);
  expect(secondsFor(100, windows(300, 1_800, 18_000), NOON)).toBe(20);
});

test('a used-up minute is waited for', () => {
  expect(secondsFor(1, windows(5, 100, 1_000, 0), NOON)).toBe(64);
});

test('the smallest plan takes days for what is many requests', () => {
  // 25 today, in three hours of 10 each; the rest tomorrow from midnight on.
  const hours = secondsFor(30, windows(5, 10, 25), NOON) / 3_600;
  expect(Math.floor(hours)).toBe(12);
});

test('windows that have ended since they were seen are full again', () => {
  expect(secondsFor(1, windows(5, 100, 1_000, 0), NOON + 61_000)).toBe(4);
});
