import type { Call } from './client';
import { RATE_WINDOWS, type RateWindowName } from './rate-windows';
import { readNumber, readObject, readText, type JsonObject } from './read-json';

/** Credits, limits, plan and prices of the account (contract 7.3). The balance lags real spend by seconds. */
export interface AccountUsage {
  readonly credits: { readonly total: number; readonly used: number; readonly remaining: number };
  readonly plan: string | undefined;
  readonly windows: { readonly [name in RateWindowName]?: UsageWindow };
  /** Credits per started block of `perQuantity`, by the action's name. */
  readonly pricing: Readonly<Record<string, Price>>;
}

export interface UsageWindow {
  readonly limit: number;
  readonly remaining: number;
  /** ISO 8601. */
  readonly resetsAt: string | undefined;
}

export interface Price {
  readonly credits: number;
  readonly perQuantity: number;
}

const WINDOW_KEYS: Readonly<Record<RateWindowName, string>> = {
  minute: 'minute',
  hour: 'hourly',
  day: 'daily',
};

/** The usage call: free, and limited to 5 a minute of its own. */
export function accountUsage(): Call<AccountUsage> {
  return { request: { method: 'get', path: '/v3/account/usage' }, paid: false, decode: decodeUsage };
}

function decodeUsage(json: JsonObject): AccountUsage | undefined {
  const credits = readObject(json['credits']);
  if (credits === undefined) return undefined;
  const total = readNumber(credits['total']) ?? 0;
  const used = readNumber(credits['used']) ?? 0;
  const pricing: Record<string, Price> = {};
  for (const [action, value] of Object.entries(readObject(json['pricing']) ?? {})) {
    const price = readObject(value);
    const amount = readNumber(price?.['credits']);
    const perQuantity = readNumber(price?.['perQuantity']) ?? 1;
    // What makes no sense as a price must not make things look free.
    if (amount !== undefined && amount >= 0 && perQuantity >= 1)
      pricing[action] = { credits: amount, perQuantity };
  }
  return {
    credits: { total, used, remaining: readNumber(credits['remaining']) ?? total - used },
    plan: readText(readObject(json['plan'])?.['category']),
    windows: decodeWindows(readObject(json['rateLimits'])),
    pricing,
  };
}

function decodeWindows(limits: JsonObject | undefined): AccountUsage['windows'] {
  const windows: { [name in RateWindowName]?: UsageWindow } = {};
  for (const name of RATE_WINDOWS) {
    const tier = readObject(limits?.[WINDOW_KEYS[name]]);
    const limit = readNumber(tier?.['limit']);
    if (tier === undefined || limit === undefined) continue;
    windows[name] = {
      limit,
      remaining: readNumber(tier['remaining']) ?? limit - (readNumber(tier['used']) ?? 0),
      resetsAt: readText(tier['resetsAt']),
    };
  }
  return windows;
}
