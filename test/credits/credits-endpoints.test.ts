import { createCreditsEndpoints } from '../../src/credits/credits-endpoints';
import { noteCharge } from '../../src/credits/ledger';
import { createUsageCache } from '../../src/credits/usage-cache';
import type { AccountUsage } from '../../src/lusha/account';
import type { CreditsEndpoints } from '../../src/shared/credits-endpoints';
import { useState, type StateSetting } from '../storage/use-state';

const NOW = Date.parse('2026-11-23T12:30:20Z');
const USAGE: AccountUsage = {
  credits: { total: 1000, used: 100, remaining: 900 },
  plan: undefined,
  windows: {
    day: { limit: 25, remaining: 20, resetsAt: undefined },
    minute: { limit: 5, remaining: 4, resetsAt: '2026-11-23T12:31:00.000Z' },
  },
  pricing: { revealPhone: { credits: 5, perQuantity: 1 } },
};

interface Used extends StateSetting {
  /** Keys that the account was asked with. */
  readonly asked: readonly string[];
  readonly open: (key: string, user?: string, now?: number) => CreditsEndpoints;
}

function useCredits(): Used {
  const setting = useState();
  const asked: string[] = [];
  const open = (key: string, user = 'user-1', now = NOW): CreditsEndpoints => {
    const usageCache = createUsageCache(setting.state, () => now);
    return createCreditsEndpoints({
      state: setting.state,
      usageCache,
      key: () => key,
      userId: () => user,
      fetchUsage(own) {
        asked.push(own);
        return usageCache.put(USAGE, own);
      },
      today: () => '2026-11-23',
    });
  };
  return { ...setting, asked, open };
}

test('account: its windows from short to long, each with its end', () => {
  const { open } = useCredits();
  expect(open('key').readAccount()).toEqual({
    plan: null,
    creditsRemaining: 900,
    creditsUsed: 100,
    creditsTotal: 1000,
    askedAt: NOW,
    windows: [
      { name: 'minute', limit: 5, remaining: 4, resetsAt: Date.parse('2026-11-23T12:31:00Z') },
      { name: 'day', limit: 25, remaining: 20, resetsAt: Date.parse('2026-11-24T00:00:00Z') },
    ],
    prices: { revealPhone: { credits: 5, perQuantity: 1 } },
  });
});

test('account: is asked once a minute, and never answered with that of another key', () => {
  const { open, asked } = useCredits();
  const times = [0, 59_999, 60_000].map((ms) => open('key', 'user-1', NOW + ms).readAccount().askedAt - NOW);
  expect([times, asked]).toEqual([
    [0, 0, 60_000],
    ['key', 'key'],
  ]);
  open('other', 'user-2', NOW + 60_001).readAccount();
  expect(asked).toEqual(['key', 'key', 'other']);
});

test('spending: what the file spent, told apart by who looks', () => {
  const { state, open } = useCredits();
  for (const user of ['user-1', 'formula'])
    noteCharge(state, { day: '2026-11-23', source: 'LUSHA_PERSON', user, credits: 3 });
  const one = { today: 3, month: 3 };
  const none = { today: 0, month: 0 };
  const payers = ['user-1', 'user-2'].map((user) => open('key', user).readSpending().byPayer);
  expect(payers).toEqual([
    { formulas: one, me: one, others: none, untold: none },
    { formulas: one, me: none, others: one, untold: none },
  ]);
});
