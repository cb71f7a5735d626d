import type { KeyedMiss } from './archive-entries';
import type { KnownSignals } from './stored-signals';

/** One record of a list, by its id; the record itself lies in the reveal store. */
export interface FoundItem {
  readonly id: string;
  /** Names of what Lusha holds, such as `emails` or `phones`; none where the answer does not say. */
  readonly has: readonly string[];
  /** Credits by what can be revealed, as they were when the list came; undefined where the answer does not say. */
  readonly offers: Readonly<Record<string, number>> | undefined;
  /** The signals that a search by signals matched. */
  readonly signalTypes?: readonly string[] | undefined;
  /** What somebody plays in a purchase. */
  readonly roles?: readonly string[] | undefined;
  /** From 0 to 1. */
  readonly score?: number | undefined;
}

/** What one paid list brought: a page of a search, lookalikes, a page of buying groups, or signals of a record. */
export interface FoundList {
  readonly kind: KeyedMiss['kind'];
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** What Lusha charged for it. */
  readonly credits: number;
  /** The user id of who asked, or `formula`. */
  readonly by: string;
  /** In the order of the answer. */
  readonly items: readonly FoundItem[];
  /** Results on all pages. */
  readonly total?: number | undefined;
  readonly page?: number | undefined;
  readonly hasMore?: boolean | undefined;
  /** To go on with where the list ends. */
  readonly sessionId?: string | undefined;
  /** Signals of one record instead of a list of records; then there are no items. */
  readonly signals?: KnownSignals | undefined;
}

/** A list with the key that it is found again by. */
export interface KeyedList {
  readonly key: string;
  readonly list: FoundList;
}

/** Lists tell what Lusha would answer now, so they age; it keeps the sessions of lookalikes as long (contract 6.3). */
export const LIST_LIFETIME_MS = 30 * 24 * 3_600_000;
