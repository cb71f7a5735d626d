import { refusal } from '../errors';
import type { Operation } from '../operation';
import { USAGE_CALLS_PER_MINUTE } from './plans';
import type { RateWindow, WindowName } from './rate-windows';

/** What 429 says for any limit (CONTRACT section 10). */
export const TOO_MANY_REQUESTS = 'Too many requests. Wait before the next request.';

const MINUTE_MS = 60_000;

/** `GET /v3/account/usage`: free, outside the plan's windows, but five times a minute at most. */
export const getAccountUsage: Operation = (_call, { account, now, usageCalls }) => {
  // Counted by the full minute, like the plan's own windows.
  const minute = Math.floor(now / MINUTE_MS);
  while (usageCalls[0] !== undefined && usageCalls[0] < minute) usageCalls.shift();
  if (usageCalls.length >= USAGE_CALLS_PER_MINUTE) throw refusal(429, TOO_MANY_REQUESTS);
  usageCalls.push(minute);

  const windows = account.windows.at(now);
  const year = new Date(now).getUTCFullYear();
  return {
    body: {
      credits: account.shownBalance(now),
      rateLimits: {
        daily: tier(windows, 'day'),
        hourly: tier(windows, 'hour'),
        minute: tier(windows, 'minute'),
      },
      plan: {
        category: account.plan.category,
        renewalType: account.plan.category === 'free' ? 'monthly' : 'annual',
        startDate: new Date(Date.UTC(year, 0, 1)).toISOString(),
        endDate: account.plan.category === 'free' ? null : new Date(Date.UTC(year + 1, 0, 1)).toISOString(),
      },
      pricing: account.prices,
    },
  };
};

function tier(windows: readonly RateWindow[], name: WindowName): Record<string, unknown> | null {
  const window = windows.find((candidate) => candidate.name === name);
  if (window === undefined) return null;
  const { limit, used, remaining, resetsAt } = window;
  return { limit, used, remaining, resetsAt: new Date(resetsAt).toISOString() };
}
