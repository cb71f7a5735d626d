import { LegalBlockError, RefusedRequestError, type LushaError } from '../lusha/errors';

/**
 * How a batch that Lusha refused as a whole can go on. Refusals cost no credits, but every request counts against
 * windows that may be as small as 10 an hour, so the search for the items to blame is bounded.
 */

/** What has been seen since the first refusal, in all parts of the batch. */
export interface Hunt {
  /** Requests for parts, also those that are yet to be sent. */
  readonly requests: number;
  /** Requests that came to their end. */
  readonly ended: number;
  /** Parts that Lusha took. */
  readonly accepted: number;
}

/** A part that is halved costs two requests. */
const HALVING_REQUESTS = 2;
/** One item in a hundred is found by halving seven times. Two items are as many as a batch may be searched for. */
export const MOST_HUNT_REQUESTS = 2 * HALVING_REQUESTS * 7;
/** When both halves and all quarters are refused, the items are hardly to blame. */
const FUTILE_REQUESTS = 2 + 4;
/** Halving may take no more than this share of the calls that hour and day still allow. */
const HUNT_SHARE = 1 / 4;

export interface Parted<T> {
  /** Items that are to blame. */
  readonly refused: readonly T[];
  /** Those that are to be asked for again, in parts that must not travel together. */
  readonly again: readonly (readonly T[])[];
}

/**
 * Without the items that Lusha named, or in halves when one unnamed item blocks the rest. Undefined when the batch
 * is given up: the error holds for all of it, or the search would take more requests than it is worth.
 *
 * @param callsLeft calls that hour and day still allow
 */
export function splitRefused<T>(
  batch: readonly T[],
  error: LushaError,
  hunt: Hunt,
  callsLeft: number,
): Parted<T> | undefined {
  if (!(error instanceof RefusedRequestError || error instanceof LegalBlockError)) return undefined;
  const named = error instanceof RefusedRequestError ? error.items : [];
  if (named.some((position) => position < batch.length)) {
    const refused = batch.filter((_, position) => named.includes(position));
    const others = batch.filter((_, position) => !named.includes(position));
    if (others.length > 0 && hunt.requests >= MOST_HUNT_REQUESTS) return undefined;
    return { refused, again: others.length === 0 ? [] : [others] };
  }
  if (error instanceof RefusedRequestError && error.isAboutRequest) return undefined;
  if (batch.length === 1) return { refused: batch, again: [] };
  if (!mayHalve(hunt, callsLeft)) return undefined;
  const middle = Math.ceil(batch.length / 2);
  return { refused: [], again: [batch.slice(0, middle), batch.slice(middle)] };
}

function mayHalve({ requests, ended, accepted }: Hunt, callsLeft: number): boolean {
  if (accepted === 0 && ended >= FUTILE_REQUESTS) return false;
  if (requests + HALVING_REQUESTS > MOST_HUNT_REQUESTS) return false;
  return callsLeft * HUNT_SHARE >= HALVING_REQUESTS;
}
