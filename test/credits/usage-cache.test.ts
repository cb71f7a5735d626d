import { createUsageCache } from '../../src/credits/usage-cache';
import { MemoryCache } from '../storage/google-stores';

const USAGE = {
  credits: { total: 10, used: 3, remaining: 7 },
  plan: 'professional',
  windows: { minute: { limit: 5, remaining: 4, resetsAt: '2026-11-23T12:31:00.000Z' } },
  pricing: { revealEmail: { credits: 1, perQuantity: 1 } },
};

test('usage cache: keeps the last answer for a minute, as text', () => {
  const google = new MemoryCache();
  const cache = createUsageCache(() => google);
  expect(cache.get()).toBeUndefined();
  cache.put(USAGE);
  expect(cache.get()).toEqual(USAGE);
  expect([...google.lifetimes.values()]).toEqual([60]);
});

test('usage cache: forgets when the key has changed', () => {
  const google = new MemoryCache();
  const cache = createUsageCache(() => google);
  cache.put(USAGE);
  cache.forget();
  expect([cache.get(), google.values.size]).toEqual([undefined, 0]);
});

test('usage cache: outside a document it keeps nothing', () => {
  const cache = createUsageCache(() => null);
  cache.put(USAGE);
  cache.forget();
  expect(cache.get()).toBeUndefined();
});
