import type { AccountUsage } from '../lusha/account';

/** The usage call has a limit of its own, 5 a minute; a sheet may ask in many cells at once. */
const USAGE_SECONDS = 60;
const CACHE_KEY = 'lusha.usage';

/** The last answer of the usage call, kept for a minute. */
export interface UsageCache {
  get(): AccountUsage | undefined;
  put(usage: AccountUsage): void;
  /** After the key has changed, the answer belongs to another account. */
  forget(): void;
}

export function createUsageCache(cache: () => GoogleAppsScript.Cache.Cache | null): UsageCache {
  return {
    get() {
      const text = cache()?.get(CACHE_KEY);
      return text === null || text === undefined ? undefined : (JSON.parse(text) as AccountUsage);
    },
    put: (usage) => cache()?.put(CACHE_KEY, JSON.stringify(usage), USAGE_SECONDS),
    forget: () => cache()?.remove(CACHE_KEY),
  };
}
