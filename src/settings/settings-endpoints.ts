import type { UsageCache } from '../credits/usage-cache';
import type { AccountUsage } from '../lusha/account';
import { RATE_WINDOWS } from '../lusha/rate-windows';
import type { AccountView, Endpoints, SettingsView } from '../shared/endpoints';
import { keyEnding, ownKey, readApiKey, type ApiKeys } from './api-key';

export interface SettingsParts {
  readonly keys: ApiKeys;
  readonly usageCache: UsageCache;
  /** The account behind a key, asked now. @throws LushaError */
  readonly fetchUsage: (key: string) => AccountUsage;
}

/** What the settings panel can do. A key enters here and never leaves again but for its last four characters. */
export function createSettingsEndpoints({ keys, usageCache, fetchUsage }: SettingsParts): Endpoints {
  const lentByMe = (): boolean => keys.shared()?.by === keys.userId();

  function view(): SettingsView {
    const own = keys.own();
    const shared = keys.shared();
    return {
      keyEnding: own === undefined ? null : keyEnding(own),
      formulas:
        shared === undefined ? { payer: 'owner' } : { payer: 'shared', byMe: shared.by === keys.userId() },
    };
  }

  return {
    readSettings: view,

    saveApiKey(text, shareWithFormulas) {
      const key = readApiKey(text);
      const usage = fetchUsage(key);
      keys.saveOwn(key);
      if (shareWithFormulas) keys.share({ key, by: keys.userId() });
      else if (lentByMe()) keys.unshare();
      usageCache.put(usage);
      return view();
    },

    removeApiKey() {
      if (lentByMe()) keys.unshare();
      keys.removeOwn();
      usageCache.forget();
      return view();
    },

    shareKeyWithFormulas(share) {
      if (share) keys.share({ key: ownKey(keys), by: keys.userId() });
      else keys.unshare();
      usageCache.forget();
      return view();
    },

    readAccount() {
      const usage = fetchUsage(ownKey(keys));
      usageCache.put(usage);
      return accountView(usage);
    },
  };
}

function accountView(usage: AccountUsage): AccountView {
  return {
    plan: usage.plan ?? null,
    creditsRemaining: usage.credits.remaining,
    creditsUsed: usage.credits.used,
    creditsTotal: usage.credits.total,
    windows: RATE_WINDOWS.flatMap((name) => {
      const window = usage.windows[name];
      return window === undefined ? [] : [{ name, limit: window.limit, remaining: window.remaining }];
    }),
  };
}
