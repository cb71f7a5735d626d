import {
  InvalidKeyError,
  KeyLimitError,
  LegalBlockError,
  NetworkError,
  NoCreditsError,
  OutOfTimeError,
  PlanError,
  RateLimitError,
  RefusedRequestError,
  ServerError,
  UnreadableAnswerError,
  type LushaError,
} from '../../src/lusha/errors';
import { MAX_TRIES, waitBeforeRetry } from '../../src/lusha/retry-policy';

const NOW = Date.UTC(2026, 10, 23, 12, 30, 15);
const DAY = 86_400_000;

function wait(
  error: LushaError,
  tries = 1,
  { paid = true, deadline = NOW + DAY, random = 1 } = {},
): number | undefined {
  return waitBeforeRetry({ error, tries, paid }, { now: NOW, deadline, random });
}

test.each([
  new InvalidKeyError('x'),
  new NoCreditsError('x'),
  new KeyLimitError('x'),
  new PlanError('x'),
  new RefusedRequestError('x', []),
  new LegalBlockError('x'),
  new UnreadableAnswerError('x'),
  new OutOfTimeError('x'),
])('retry: never after $name', (error) => {
  expect([wait(error), wait(error, 1, { paid: false })]).toEqual([undefined, undefined]);
});

test('retry: a lost call is repeated when it is free and never when it costs', () => {
  expect(wait(new NetworkError('x'), 1, { paid: false })).toBe(1_000);
  expect(wait(new NetworkError('x'), 1, { paid: true })).toBeUndefined();
});

test.each([
  [1, 0, 500],
  [1, 1, 1_000],
  [2, 0, 1_000],
  [2, 1, 2_000],
  [3, 0.5, 3_000],
])('retry: after %i failures of the server and with chance %d it waits %i ms', (tries, random, ms) => {
  expect(wait(new ServerError(500), tries, { random })).toBe(ms);
});

test('retry: four tries are enough', () => {
  expect(MAX_TRIES).toBe(4);
  expect(wait(new ServerError(500), MAX_TRIES)).toBeUndefined();
  expect(wait(new RateLimitError('minute', NOW), MAX_TRIES)).toBeUndefined();
});

test('retry: a full window is waited for, and half a second more', () => {
  expect(wait(new RateLimitError('minute', NOW + 45_000))).toBe(45_500);
  expect(wait(new RateLimitError('minute', NOW - 2_000))).toBe(0);
});

test.each([
  [new RateLimitError('minute', NOW + 9_500), 10_001, 10_000],
  [new RateLimitError('minute', NOW + 9_500), 10_000, undefined],
  [new ServerError(503), 1_001, 1_000],
  [new ServerError(503), 1_000, undefined],
])('retry: a wait that would not end before the deadline is not begun (%#)', (error, left, ms) => {
  expect(wait(error, 1, { deadline: NOW + left })).toBe(ms);
});
