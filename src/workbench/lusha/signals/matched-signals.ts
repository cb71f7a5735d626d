/** Which signals a request is about (CONTRACT sections 4.3, 5 and 7.1). */
export interface SignalFilter {
  readonly types: readonly string[];
  readonly startDate?: string;
}

/** Anything that happened on a day, YYYY-MM-DD. */
interface Dated {
  readonly type: string;
  readonly signalDate: string;
}

/** Without a start date signals are looked for this far back (CONTRACT section 7.1). */
const DEFAULT_LOOKBACK_MONTHS = 6;

/** `linkedinActivityIntent` never goes further back than this (CONTRACT section 7.1). */
const ACTIVITY_LOOKBACK_DAYS = 90;
const DAY_MS = 86_400_000;

/** Types of which at least one event matches; each is one charge. */
export function matchedSignalTypes(events: readonly Dated[], filter: SignalFilter, now: number): string[] {
  return [...new Set(matchedSignals(events, filter, now).map(({ type }) => type))];
}

/** Events of the asked types since the start date, newest first. */
export function matchedSignals<T extends Dated>(
  events: readonly T[],
  filter: SignalFilter,
  now: number,
): T[] {
  const start = filter.startDate ?? defaultStartDate(now);
  const activityStart = new Date(now - ACTIVITY_LOOKBACK_DAYS * DAY_MS).toISOString().slice(0, 10);
  const all = filter.types.includes('allSignals');
  return events
    .filter(({ type, signalDate }) => {
      const from = type === 'linkedinActivityIntent' && activityStart > start ? activityStart : start;
      return (all || filter.types.includes(type)) && signalDate >= from;
    })
    .sort((one, other) => other.signalDate.localeCompare(one.signalDate));
}

/** The day six months before `now` (milliseconds since the epoch), YYYY-MM-DD. */
export function defaultStartDate(now: number): string {
  const date = new Date(now);
  date.setUTCMonth(date.getUTCMonth() - DEFAULT_LOOKBACK_MONTHS);
  return date.toISOString().slice(0, 10);
}
