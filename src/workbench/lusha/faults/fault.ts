import type { WindowName } from '../account/rate-windows';
import type { HttpRequest } from '../http';
import type { WaterfallMode } from '../operation';

/** Faults that decide what the caller gets; one request meets at most one of them. */
export type DecidingFault =
  /** 401, as if the key had been replaced. */
  | { readonly kind: 'unauthorized' }
  /** 402. */
  | { readonly kind: 'out-of-credits' }
  /** 403. */
  | { readonly kind: 'forbidden'; readonly reason: 'inactive' | 'v3-disabled' | 'plan' }
  /** 402 or 403 whose text speaks of the limit of the key; 403 if not said. */
  | { readonly kind: 'key-limit'; readonly status?: 402 | 403 }
  /** 429; the window (the minute if not said) is really used up then. Null: 429 with untouched windows. */
  | { readonly kind: 'rate-limit'; readonly window?: WindowName | null }
  /** 451. */
  | { readonly kind: 'legal-reasons' }
  /** 500 if not said otherwise. */
  | { readonly kind: 'server-error'; readonly status?: 500 | 502 | 503 }
  /** A page of a proxy in place of the answer, without Lusha's headers. `processed`: the call was carried out and charged. */
  | { readonly kind: 'html'; readonly status?: 200 | 502; readonly processed?: boolean }
  /** The first half of the answer; the call was carried out and charged. */
  | { readonly kind: 'truncated' }
  /** No body; the call was carried out and charged. */
  | { readonly kind: 'empty' }
  /** No answer within `afterMs` on the clock. `processed`: the call was carried out and charged all the same. */
  | { readonly kind: 'timeout'; readonly processed: boolean; readonly afterMs?: number }
  | { readonly kind: 'dns' }
  | { readonly kind: 'unreachable' };

/** Faults that change a good answer; several can meet in one request. */
export type AlteringFault =
  | { readonly kind: 'latency'; readonly ms: number }
  /** The Data Waterfall takes part, whatever the account's setting. */
  | { readonly kind: 'waterfall'; readonly mode: WaterfallMode }
  /** Results in another order. */
  | { readonly kind: 'shuffle' }
  /** Items with an error are left out, as Lusha's own mock does. */
  | { readonly kind: 'drop-unmatched' }
  /** The first result comes twice. */
  | { readonly kind: 'duplicate' }
  /** The first result lacks its `clientReferenceId`. */
  | { readonly kind: 'no-reference' };

export type Fault = DecidingFault | AlteringFault;

/** Which requests a fault meets; all of them if nothing is said. */
export interface FaultScope {
  /** How many requests; 1 if not said, `Infinity` until cleared. */
  readonly count?: number;
  /** Whole path, `/v3/contacts/enrich`. */
  readonly path?: string;
  readonly when?: (request: HttpRequest) => boolean;
}

const ALTERING: ReadonlySet<string> = new Set<AlteringFault['kind']>([
  'latency',
  'waterfall',
  'shuffle',
  'drop-unmatched',
  'duplicate',
  'no-reference',
]);

export function isAltering(fault: Fault): fault is AlteringFault {
  return ALTERING.has(fault.kind);
}
