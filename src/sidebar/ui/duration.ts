import { count } from './numbers';

const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3_600;
const DAY_SECONDS = 86_400;
/** Below this, the number would change faster than anybody reads it. */
const MOMENT_SECONDS = 10;
/** Up to this many minutes, hours are not easier to read. */
const LONGEST_IN_MINUTES = 90;
/** Up to this many hours, days would say too little. */
const LONGEST_IN_HOURS = 36;
/** Beside hours, minutes are guessed to this many. */
const MINUTES_STEP = 10;

/** A guessed length of time: `a few seconds`, `about 5 minutes`, `about 2 hours 10 minutes`, `about 3 days`. */
export function durationWords(seconds: number): string {
  if (seconds < MOMENT_SECONDS) return 'a few seconds';
  if (seconds < MINUTE_SECONDS) return 'less than a minute';
  const minutes = Math.round(seconds / MINUTE_SECONDS);
  if (minutes === 1) return 'about a minute';
  if (minutes <= LONGEST_IN_MINUTES) return `about ${String(minutes)} minutes`;
  if (seconds > LONGEST_IN_HOURS * HOUR_SECONDS)
    return `about ${count(Math.round(seconds / DAY_SECONDS), 'day', 'days')}`;
  const rounded = Math.round(minutes / MINUTES_STEP) * MINUTES_STEP;
  const hours = count(Math.floor(rounded / MINUTE_SECONDS), 'hour', 'hours');
  const rest = rounded % MINUTE_SECONDS;
  return rest === 0 ? `about ${hours}` : `about ${hours} ${String(rest)} minutes`;
}

/** What is left until a moment: `4:05`, to the second, within the hour; in words beyond it. */
export function countdownWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1_000));
  if (seconds >= HOUR_SECONDS) return durationWords(seconds);
  const rest = String(seconds % MINUTE_SECONDS).padStart(2, '0');
  return `${String(Math.floor(seconds / MINUTE_SECONDS))}:${rest}`;
}
