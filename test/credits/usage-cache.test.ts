import { createUsageCache, noteSpent, type UsageCache } from '../../src/credits/usage-cache';
import { useState, type StateSetting } from '../storage/use-state';

const KEY = 'key';
const USAGE = {
  credits: { total: 10, used: 3, remaining: 7 },
  plan: 'professional',
  windows: { minute: { limit: 5, remaining: 4, resetsAt: '2026-11-23T12:31:00.000Z' } },
  pricing: { revealEmail: { credits: 1, perQuantity: 1 } },
};

function useUsage(): StateSetting & {
  readonly usage: UsageCache;
  readonly at: (time: number) => UsageCache;
} {
  const setting = useState();
  const at = (time: number): UsageCache => createUsageCache(setting.another(), () => time);
  return { ...setting, usage: at(0), at };
}

test('usage cache: nothing before the first answer', () => {
  const { usage } = useUsage();
  expect([usage.recent(KEY), usage.latest()]).toEqual([undefined, undefined]);
});

test('usage cache: the balance is worth something for a minute, the prices for longer', () => {
  const { usage, at } = useUsage();
  usage.put(USAGE, KEY);
  expect([at(59_999).recent(KEY)?.usage, at(59_999).latest()]).toEqual([USAGE, USAGE]);
  expect([at(60_000).recent(KEY), at(60_000).latest()]).toEqual([undefined, USAGE]);
});

test('usage cache: forgets when the key has changed', () => {
  const { usage, at } = useUsage();
  usage.put(USAGE, KEY);
  usage.forget();
  expect([usage.latest(), at(1).latest()]).toEqual([undefined, undefined]);
});

test('usage cache: what was charged since is off the balance', () => {
  const { usage, at, another } = useUsage();
  usage.put(USAGE, KEY);
  const state = another();
  noteSpent(state, 5);
  state.commit();
  expect(at(1).latest()?.credits).toEqual({ total: 10, used: 8, remaining: 2 });
  const later = another();
  noteSpent(later, 5);
  later.commit();
  expect(at(1).latest()?.credits).toEqual({ total: 10, used: 13, remaining: 0 });
});
