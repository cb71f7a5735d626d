import type { EventFacts } from '../realm/event';

const WEEK_DAYS = 7;

/**
 * What a clock trigger passes to its function, in UTC as Google does. Without the number of the week, whose
 * counting is not documented. Reference: developers.google.com/apps-script/guides/triggers/events.
 */
export function clockEvent(triggerUid: string, now: number): EventFacts {
  const date = new Date(now);
  return {
    triggerUid,
    timezone: 'UTC',
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    // Monday is 1 and Sunday 7.
    'day-of-week': date.getUTCDay() || WEEK_DAYS,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}
