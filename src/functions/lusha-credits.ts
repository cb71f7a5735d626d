import { nearestName } from '../fields/field-list';
import type { AccountUsage } from '../lusha/account';
import { UnknownNameError } from '../fields/input-errors';
import { cellText } from '../sheet/cell-text';

const READERS: Readonly<Record<string, (usage: AccountUsage) => number | string | undefined>> = {
  remaining: (usage) => usage.credits.remaining,
  used: (usage) => usage.credits.used,
  total: (usage) => usage.credits.total,
  plan: (usage) => usage.plan,
  minute: (usage) => usage.windows.minute?.remaining,
  hour: (usage) => usage.windows.hour?.remaining,
  day: (usage) => usage.windows.day?.remaining,
};

/**
 * What `LUSHA_CREDITS` shows: credits `remaining` (also for a blank argument), `used` or `total`, the `plan`, or
 * the requests left this `minute`, `hour` or `day`. A plan without that window gives a blank.
 *
 * @throws UnknownNameError for anything else
 */
export function readCredits(what: unknown): (usage: AccountUsage) => number | string {
  const name = cellText(what).toLowerCase() || 'remaining';
  const reader = READERS[name];
  if (reader === undefined)
    throw new UnknownNameError(name, nearestName(name, Object.keys(READERS)), 'field');
  return (usage) => reader(usage) ?? '';
}
