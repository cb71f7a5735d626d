import {
  RATE_WINDOWS,
  windowEnd,
  type RateWindow,
  type RateWindowName,
  type RateWindows,
} from '../lusha/rate-windows';

/** Calls that travel together, and how long such a round takes with everything around it; milliseconds, by the bench. */
const CALLS_A_ROUND = 20;
const ROUND_MS = 4_000;
/** Beyond this nobody plans ahead. */
const LONGEST_MS = 365 * 86_400_000;

/** About how many seconds so many requests take, waiting for the account's windows included. */
export function secondsFor(requests: number, seen: RateWindows | undefined, now: number): number {
  let left = requests;
  let time = now;
  let windows = seen === undefined ? undefined : renewed(seen, now);
  while (left > 0 && time - now < LONGEST_MS) {
    const open = windows === undefined ? left : smallestLeft(windows);
    if (open > 0) {
      const sent = Math.min(left, open, CALLS_A_ROUND);
      left -= sent;
      time += ROUND_MS;
      windows = windows && renewed(spend(windows, sent), time);
    } else if (windows !== undefined) {
      time = nextOpening(windows, time);
      windows = renewed(windows, time);
    }
  }
  return Math.ceil((time - now) / 1000);
}

/** Windows that have ended since they were seen are full again. */
function renewed({ seenAt, windows }: RateWindows, time: number): RateWindows {
  return {
    seenAt: time,
    windows: mapWindows(windows, (window, name) =>
      time >= windowEnd(name, seenAt) ? { ...window, left: window.limit } : window,
    ),
  };
}

function spend({ seenAt, windows }: RateWindows, requests: number): RateWindows {
  return { seenAt, windows: mapWindows(windows, (window) => ({ ...window, left: window.left - requests })) };
}

function smallestLeft({ windows }: RateWindows): number {
  return Math.min(...RATE_WINDOWS.map((name) => windows[name]?.left ?? Infinity));
}

/** When the longest window that is used up opens again. */
function nextOpening({ windows }: RateWindows, time: number): number {
  const used = RATE_WINDOWS.filter((name) => (windows[name]?.left ?? 1) <= 0);
  return Math.max(time + 1, ...used.map((name) => windowEnd(name, time)));
}

function mapWindows(
  windows: RateWindows['windows'],
  change: (window: RateWindow, name: RateWindowName) => RateWindow,
): RateWindows['windows'] {
  const changed: { [name in RateWindowName]?: RateWindow } = {};
  for (const name of RATE_WINDOWS) {
    const window = windows[name];
    if (window !== undefined) changed[name] = change(window, name);
  }
  return changed;
}
