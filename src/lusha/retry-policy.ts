import { NetworkError, RateLimitError, ServerError, type LushaError } from './errors';

/** Lusha advises exponential backoff with jitter from one second, capped at sixty (contract section 9). */
const FIRST_BACKOFF_MS = 1_000;
const LONGEST_BACKOFF_MS = 60_000;
/** After this many tries of the same call the failure is not passing. */
export const MAX_TRIES = 4;
/** Windows are aligned to Lusha's clock, which is not ours: come a little after the boundary. */
const WINDOW_MARGIN_MS = 500;

export interface Failure {
  readonly error: LushaError;
  /** Tries made so far, at least 1. */
  readonly tries: number;
  /** Whether a success of this call costs credits. */
  readonly paid: boolean;
}

export interface Patience {
  readonly now: number;
  /** Milliseconds since the epoch after which no new try may start. */
  readonly deadline: number;
  /** From 0 to 1, for the jitter. */
  readonly random: number;
}

/**
 * How many milliseconds to wait before the same call is sent again, or undefined when it must not be.
 *
 * A paid call without an answer is never repeated: it may have been charged, and only the reveal part of a
 * repeat is free (contract section 8).
 */
export function waitBeforeRetry(failure: Failure, patience: Patience): number | undefined {
  const { error, tries, paid } = failure;
  const { now, deadline, random } = patience;
  if (tries >= MAX_TRIES) return undefined;
  let wait: number | undefined;
  if (error instanceof RateLimitError) wait = error.resetsAt - now + WINDOW_MARGIN_MS;
  else if (error instanceof ServerError || (error instanceof NetworkError && !paid))
    wait = backoff(tries, random);
  if (wait === undefined || now + wait >= deadline) return undefined;
  return Math.max(0, wait);
}

function backoff(tries: number, random: number): number {
  const longest = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (tries - 1));
  return Math.round(longest * (0.5 + random / 2));
}
