import type { PlanLimits } from './plans';

export type WindowName = keyof PlanLimits;

/** One window as headers and the usage call show it. */
export interface RateWindow {
  readonly name: WindowName;
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** Milliseconds since the epoch. */
  readonly resetsAt: number;
}

const LENGTH_MS: Readonly<Record<WindowName, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };
const NAMES: readonly WindowName[] = ['minute', 'hour', 'day'];

/** What each window is called in the headers (CONTRACT section 9). */
const HEADERS: Readonly<Record<WindowName, readonly [limit: string, left: string]>> = {
  day: ['x-rate-limit-daily', 'x-daily-requests-left'],
  hour: ['x-rate-limit-hourly', 'x-hourly-requests-left'],
  minute: ['x-rate-limit-minute', 'x-minute-requests-left'],
};

/** Counts requests in windows that begin on the full UTC minute, hour and day. */
export class RateWindows {
  readonly #limits: PlanLimits;
  readonly #counts = new Map<WindowName, { start: number; used: number }>();

  constructor(limits: PlanLimits) {
    this.#limits = limits;
  }

  /** The windows that the plan has, shortest first; `now` in milliseconds since the epoch. */
  at(now: number): RateWindow[] {
    return NAMES.flatMap((name) => {
      const limit = this.#limits[name];
      if (limit === null) return [];
      const start = startOf(name, now);
      const counted = this.#counts.get(name);
      // A count of an earlier window is simply out of date; nothing has to run when a window resets.
      const used = counted?.start === start ? counted.used : 0;
      return [{ name, limit, used, remaining: Math.max(0, limit - used), resetsAt: start + LENGTH_MS[name] }];
    });
  }

  /** Takes one request from every window, also from those that a longer wait could not help. */
  count(now: number): void {
    for (const { name, used } of this.at(now))
      this.#counts.set(name, { start: startOf(name, now), used: used + 1 });
  }

  /** Leaves nothing in one window until it resets, as if others had used it up. */
  exhaust(name: WindowName, now: number): void {
    const limit = this.#limits[name];
    if (limit !== null) this.#counts.set(name, { start: startOf(name, now), used: limit });
  }
}

/** The window that allows no further request; the longest one if several do not. */
export function exhaustedWindow(windows: readonly RateWindow[]): RateWindow | undefined {
  return windows.findLast(({ remaining }) => remaining === 0);
}

/** The six headers, fewer on a plan that lacks a window. */
export function rateHeaders(windows: readonly RateWindow[]): Record<string, string> {
  return Object.fromEntries(
    windows.flatMap(({ name, limit, remaining }) => {
      const [limitHeader, leftHeader] = HEADERS[name];
      return [
        [limitHeader, String(limit)],
        [leftHeader, String(remaining)],
      ];
    }),
  );
}

function startOf(name: WindowName, now: number): number {
  return Math.floor(now / LENGTH_MS[name]) * LENGTH_MS[name];
}
