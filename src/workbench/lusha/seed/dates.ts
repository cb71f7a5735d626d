const DAY_MS = 86_400_000;

/** The day `days` before `today`, as YYYY-MM-DD in UTC. `today` is in milliseconds since the epoch. */
export function daysBefore(today: number, days: number): string {
  return new Date(today - days * DAY_MS).toISOString().slice(0, 10);
}

/** The month before `today`, as website traffic names it: `2026-10`. */
export function lastMonth(today: number): string {
  const first = new Date(today);
  first.setUTCDate(1);
  return daysBefore(first.getTime(), 1).slice(0, 7);
}
