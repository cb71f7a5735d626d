import type { AccountUsage } from '../lusha/account';
import { parseJson, readNumber, readObject } from '../lusha/read-json';
import type { DocumentState } from '../storage/document-state';
import { fnv } from '../storage/fnv';
import { SHARED_PREFIX } from '../storage/shared-prefix';

/** The cache item that holds the last answer of the usage call. */
export const USAGE_NAME = `${SHARED_PREFIX}usage`;
/** The usage call has a limit of its own, 5 a minute; a sheet may ask in many cells at once. */
const RECENT_MS = 60_000;

/** The last answer of the usage call. Its balance is worth something for a minute, its prices for much longer. */
export interface UsageCache {
  /** An answer of the last minute to this key. */
  recent(apiKey: string): DatedUsage | undefined;
  /** The last answer that the cache still has. */
  latest(): AccountUsage | undefined;
  put(usage: AccountUsage, apiKey: string): DatedUsage;
  /** After the key has changed, the answer belongs to another account. */
  forget(): void;
}

export interface DatedUsage {
  /** When it was answered, milliseconds since the epoch. */
  readonly at: number;
  readonly usage: AccountUsage;
}

interface CachedUsage extends DatedUsage {
  /** Tells accounts apart; 32 bits say nothing about the key. */
  readonly key: number;
}

export function createUsageCache(state: DocumentState, now: () => number): UsageCache {
  return {
    recent(apiKey) {
      const cached = readUsage(state);
      const isRecent = cached?.key === fnv(apiKey) && now() - cached.at < RECENT_MS;
      return isRecent ? cached : undefined;
    },
    latest: () => readUsage(state)?.usage,
    put(usage, apiKey) {
      const cached: CachedUsage = { at: now(), usage, key: fnv(apiKey) };
      state.stageCached(USAGE_NAME, JSON.stringify(cached));
      state.commit();
      return cached;
    },
    forget: () => {
      state.uncache([USAGE_NAME]);
    },
  };
}

/** Takes what was charged since off the balance that was answered last, so that nobody is shown an older one. */
export function noteSpent(state: DocumentState, charged: number): void {
  const dated = readUsage(state);
  if (dated === undefined || charged === 0) return;
  const { credits } = dated.usage;
  const [used, remaining] = [credits.used + charged, Math.max(0, credits.remaining - charged)];
  const usage: AccountUsage = { ...dated.usage, credits: { ...credits, used, remaining } };
  state.stageCached(USAGE_NAME, JSON.stringify({ ...dated, usage }));
}

function readUsage(state: DocumentState): CachedUsage | undefined {
  const { at, usage, key } = readObject(parseJson(state.cached([USAGE_NAME]).get(USAGE_NAME) ?? '')) ?? {};
  const { credits, windows, pricing } = readObject(usage) ?? {};
  const isWhole = [credits, windows, pricing].every((part) => readObject(part) !== undefined);
  return readNumber(at) === undefined || !isWhole ? undefined : ({ at, usage, key } as CachedUsage);
}
