/**
 * The request windows of an account, read from the six headers that every answer carries (contract section 9).
 * The numbers differ per plan and are never assumed.
 */
export const RATE_WINDOWS = ['minute', 'hour', 'day'] as const;
export type RateWindowName = (typeof RATE_WINDOWS)[number];

export interface RateWindow {
  readonly limit: number;
  readonly left: number;
}

export interface RateWindows {
  /** Milliseconds since the epoch when the answer arrived. */
  readonly seenAt: number;
  /** A plan without a window of some length sends no header for it. */
  readonly windows: { readonly [name in RateWindowName]?: RateWindow };
}

/** Windows end on the boundaries of UTC, as `resetsAt` of the usage call shows (contract 7.3). */
const WINDOW_MS: Readonly<Record<RateWindowName, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

const HEADERS: Readonly<Record<RateWindowName, { readonly limit: string; readonly left: string }>> = {
  minute: { limit: 'x-rate-limit-minute', left: 'x-minute-requests-left' },
  hour: { limit: 'x-rate-limit-hourly', left: 'x-hourly-requests-left' },
  day: { limit: 'x-rate-limit-daily', left: 'x-daily-requests-left' },
};

/** Reads the windows from headers whose names are in lower case. */
export function readRateWindows(headers: Readonly<Record<string, string>>, now: number): RateWindows {
  const windows: { [name in RateWindowName]?: RateWindow } = {};
  for (const name of RATE_WINDOWS) {
    const limit = Number(headers[HEADERS[name].limit] ?? NaN);
    const left = Number(headers[HEADERS[name].left] ?? NaN);
    // A limit of nothing is none: no plan sells an hour without requests.
    if (limit > 0 && Number.isFinite(limit) && Number.isFinite(left)) windows[name] = { limit, left };
  }
  return { seenAt: now, windows };
}

/** When the window that `time` lies in ends. */
export function windowEnd(name: RateWindowName, time: number): number {
  return (Math.floor(time / WINDOW_MS[name]) + 1) * WINDOW_MS[name];
}

/** The longest window that has nothing left at `now`, or undefined when a call may go out. */
export function exhaustedWindow(seen: RateWindows | undefined, now: number): RateWindowName | undefined {
  if (seen === undefined) return undefined;
  return [...RATE_WINDOWS]
    .reverse()
    .find((name) => (seen.windows[name]?.left ?? 1) <= 0 && now < windowEnd(name, seen.seenAt));
}

/**
 * How many calls the windows allow at `now`; unknown windows allow any number. A window that has ended since is
 * known to begin anew with its limit, and no more.
 */
export function callsAllowed(
  seen: RateWindows | undefined,
  now: number,
  names: readonly RateWindowName[] = RATE_WINDOWS,
): number {
  if (seen === undefined) return Infinity;
  return Math.min(...names.map((name) => leftIn(seen, name, now) ?? Infinity));
}

/** The windows as they must be assumed to be after calls whose answers said nothing about them. */
export function afterUnseenCalls(seen: RateWindows, calls: number, now: number): RateWindows {
  const windows: { [name in RateWindowName]?: RateWindow } = {};
  for (const name of RATE_WINDOWS) {
    const left = leftIn(seen, name, now);
    const limit = seen.windows[name]?.limit;
    if (left !== undefined && limit !== undefined) windows[name] = { limit, left: left - calls };
  }
  return { seenAt: now, windows };
}

function leftIn({ seenAt, windows }: RateWindows, name: RateWindowName, now: number): number | undefined {
  const window = windows[name];
  return window === undefined || now < windowEnd(name, seenAt) ? window?.left : window.limit;
}
