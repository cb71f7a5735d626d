import { credits } from '../../ui/numbers';

/** Steps of an axis that people can read off, times a power of ten. */
const STEPS = [1, 2, 5, 10];

/** The top of an axis that begins at 0: a round number, not below the largest value. */
export function axisTop(largest: number): number {
  if (largest <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  return (STEPS.find((step) => step * power >= largest) ?? 10) * power;
}

/** Short, for there is no room: `500`, `2K`, `1.5M`. */
export function tickText(credits: number): string {
  return credits.toLocaleString('en-US', { notation: 'compact' });
}

/** `2026-11-23` as `23 Nov`. */
export function dayText(day: string): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
}

/** `23 Nov: 7 credits`. */
export function dayCredits(day: { readonly day: string; readonly credits: number }): string {
  return `${dayText(day.day)}: ${credits(day.credits)}`;
}
