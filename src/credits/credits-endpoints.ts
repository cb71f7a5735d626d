import { RATE_WINDOWS, windowEnd } from '../lusha/rate-windows';
import type { AccountView, CreditsEndpoints } from '../shared/credits-endpoints';
import type { DocumentState } from '../storage/document-state';
import { readLedger } from './ledger';
import { spendingView } from './spending-view';
import type { DatedUsage, UsageCache } from './usage-cache';

export interface CreditsParts {
  readonly state: DocumentState;
  readonly usageCache: UsageCache;
  /** This user's own key. @throws MissingKeyError */
  readonly key: () => string;
  readonly userId: () => string;
  /** The account behind a key, asked now. @throws LushaError */
  readonly fetchUsage: (key: string) => DatedUsage;
  /** Today in the spreadsheet's time zone, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** What the credits panel asks for. */
export function createCreditsEndpoints(parts: CreditsParts): CreditsEndpoints {
  const { state, usageCache, key, userId, fetchUsage, today } = parts;
  return {
    readAccount() {
      const own = key();
      return accountView(usageCache.recent(own) ?? fetchUsage(own));
    },
    readSpending: () => spendingView(readLedger(state), { today: today(), user: userId() }),
  };
}

function accountView({ at, usage }: DatedUsage): AccountView {
  return {
    plan: usage.plan ?? null,
    creditsRemaining: usage.credits.remaining,
    creditsUsed: usage.credits.used,
    creditsTotal: usage.credits.total,
    askedAt: at,
    windows: RATE_WINDOWS.flatMap((name) => {
      const window = usage.windows[name];
      if (window === undefined) return [];
      const { limit, remaining, resetsAt = '' } = window;
      return [{ name, limit, remaining, resetsAt: Date.parse(resetsAt) || windowEnd(name, at) }];
    }),
    prices: usage.pricing,
  };
}
