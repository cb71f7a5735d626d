import type { RunKind } from './bulk-endpoints';
import type { SeedRows } from './lookalikes-endpoints';
import type { Problem } from './problem';

/** The endpoints behind the Signals panel: what happened lately to the people or companies that are selected. */
export interface SignalEndpoints {
  /** How the selection is understood; asks Lusha nothing but, once an hour, the account's prices, which is free. */
  readSignals(kind: RunKind): SignalsView;
  /** What asking would do and cost at most; free. */
  planSignals(request: SignalsRequest): SignalsPlan;
  /**
   * Asks about the next 100 that the file does not know, for no more than this. Columns are written each time with
   * all that is known, a tab once, when nothing is left to ask or something went wrong.
   */
  addSignals(request: SignalsRequest, costAtMost: number): SignalsReceipt;
}

export interface SignalsView {
  readonly rows: SeedRows;
  readonly sheetName: string;
  /** As people write it: `A2:D50`. */
  readonly selection: string;
  readonly usable: number;
  readonly unusable: number;
  readonly types: readonly { readonly value: string; readonly label: string }[];
  /** Six months ago, `YYYY-MM-DD`, in the time zone of the spreadsheet. */
  readonly since: string;
  /** Why nothing can be asked for this selection; null when it can. */
  readonly problem: Problem | null;
}

export interface SignalsRequest {
  readonly rows: SeedRows;
  readonly types: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly since: string;
  /** The newest of each type, 1 to 100. */
  readonly most: number;
  /** Whether to ask also how much happens around each of them. */
  readonly score: boolean;
  /** `columns`: the newest signal beside its row. `tab`: all of them as a list on a new tab. */
  readonly output: 'columns' | 'tab';
}

export interface SignalsPlan {
  /** Different people or companies. */
  readonly records: number;
  /** Those of whom this file knows all that is wanted. */
  readonly known: number;
  /** Those that have to be searched for first. */
  readonly toSearch: number;
  readonly costAtMost: number;
  readonly creditsLeft: number | null;
}

export interface SignalsReceipt {
  readonly withSignals: number;
  readonly without: number;
  readonly notFound: number;
  readonly signals: number;
  /** Those that have a score. */
  readonly scores: number;
  /** Those that were not asked about yet. */
  readonly left: number;
  readonly creditsCharged: number;
  readonly creditsLeft: number | null;
  /** Where they were written; null when there was nothing to write. */
  readonly sheetName: string | null;
  /** Why some could not be asked about; what came is written. */
  readonly problem: Problem | null;
}
