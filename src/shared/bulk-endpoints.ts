import type { Problem } from './problem';

/** The endpoints of bulk enrichment: people or companies, row by row, in the rows that are selected. */
export interface BulkEndpoints {
  /** How the selection is understood, with the settings that this user chose last; free. */
  readSelection(kind: RunKind): SelectionView;
  /** What a run would do and cost at most; asks Lusha nothing but, once an hour, the account's prices, which is free. */
  planRun(request: RunRequest): PlanView;
  /** Starts nothing that would cost more than `costAtMost`, the credits that the person has seen in its plan. */
  startRun(request: RunRequest, costAtMost: number): RunView;
  /** Works for some seconds. To be called again while the state is `running`, or at `waiting.until`. */
  stepRun(id: string): RunView;
  /** Takes effect before the next request. */
  stopRun(id: string): RunView;
  /** Goes on with a run that was stopped, or waits. */
  resumeRun(id: string): RunView;
  /** Ends a run that was stopped, with what it has. */
  endRun(id: string): RunView;
  /** The run of this file that is not over yet; null for none. */
  readRun(): RunView | null;
  /** The last runs of this file, newest first, without the one under way. */
  readRuns(): readonly RunView[];
  /** Puts back what a run has written over, where nobody has changed it since. What was revealed stays revealed. */
  undoRun(id: string): UndoView;
  /** Selects a cell in the sheet and shows it. */
  showCell(sheetId: number, row: number, column: number): null;
}

export type RunKind = 'person' | 'company';
export type RunMode = 'enrich' | 'quote';

/** What a column can hold that identifies a row. */
export type IdentityRole =
  'lushaId' | 'linkedin' | 'email' | 'firstName' | 'lastName' | 'fullName' | 'companyName' | 'companyDomain';

/** A rectangle of cells; the first row and column of a sheet are 1. */
export interface AreaView {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Everything that decides what a run does. */
export interface RunRequest {
  readonly kind: RunKind;
  /** `quote` pays for the search alone and adds up what revealing would cost; it writes nothing to the sheet. */
  readonly mode: RunMode;
  readonly sheetId: number;
  readonly areas: readonly AreaView[];
  /** The row with the headers; null when there is none. */
  readonly headerRow: number | null;
  /** Columns by what they hold, counted from 1; of several for one role, the first usable cell counts. */
  readonly columns: { readonly [role in IdentityRole]?: readonly number[] };
  /** Names of the fields wanted, in the order of their columns. */
  readonly fields: readonly string[];
  readonly write: WritePolicy;
  /** For `older`. */
  readonly olderThanDays: number;
  /** Whether rows that are hidden, by hand or by a filter, take part. */
  readonly includeHidden: boolean;
  /** Only the first so many rows that have to be asked about; null for all. */
  readonly limit: number | null;
}

/**
 * `blanks`: fills empty cells and asks only for what they lack. `all`: writes over what is there.
 * `older`: asks again for what was revealed longer ago than `olderThanDays`, and writes over it.
 * Cells with formulas and cells that identify a row are never written over.
 */
export type WritePolicy = 'blanks' | 'all' | 'older';

export interface SelectionView {
  /** A request as it would be made now; to be changed by the person. */
  readonly request: RunRequest;
  readonly sheetName: string;
  /** As people write it: `A2:D50, F3:F9`. */
  readonly selection: string;
  /** Filled rows of the selection, without headers and what stands above them. */
  readonly rows: number;
  readonly hiddenRows: number;
  readonly columns: readonly ColumnView[];
  readonly fields: readonly FieldView[];
  /** Why this selection cannot be enriched as it is, and what to select; null when it can. */
  readonly problem: Problem | null;
}

export interface ColumnView {
  readonly column: number;
  /** `A`, `AB`. */
  readonly letter: string;
  /** Blank when there is none. */
  readonly header: string;
  /** The first filled cells. */
  readonly samples: readonly string[];
}

/**
 * A field that can be asked for. `cost` says what must be paid for: a search alone, a record, a group, a block;
 * `revealed` comes with a revealed e-mail or phone and with nothing else.
 */
export interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly cost: 'search' | 'revealed' | 'emails' | 'phones' | 'record' | 'premium';
}

export interface PlanView {
  readonly rows: number;
  /** Rows that will be left alone, by why. */
  readonly blank: number;
  readonly hidden: number;
  /** Every cell wanted is filled already. */
  readonly filled: number;
  readonly unusable: RowNotes;
  /** Rows about somebody who stands further up as well; asked and paid for once, written to all. */
  readonly duplicates: number;
  /** Rows that the file can answer for free: revealed before, or known not to be found. */
  readonly known: number;
  /** People or companies that Lusha has to be asked about. */
  readonly toAsk: number;
  readonly requests: number;
  readonly costAtMost: number;
  /** Whether the prices are the account's own, or the usual ones because it has not been asked yet. */
  readonly prices: 'account' | 'usual';
  /** Credits for what is revealed of each person or company. */
  readonly priceList: { readonly [cost in 'emails' | 'phones' | 'record' | 'premium']: number };
  /** Headers of fields that stay blank, because they only come with an e-mail or phone and none is asked for. */
  readonly blankFields: readonly string[];
  readonly creditsLeft: number | null;
  /** What caps still allow for this run; null without caps. */
  readonly capLeft: number | null;
  /** About how long it takes, waiting for request limits included. */
  readonly seconds: number;
  /** Where each field goes. */
  readonly targets: readonly TargetView[];
}

export interface TargetView {
  readonly field: string;
  readonly label: string;
  readonly letter: string;
  /** Whether the column is made by the run. */
  readonly isNew: boolean;
}

/** Rows with a remark, the first of them listed. */
export interface RowNotes {
  readonly count: number;
  readonly rows: readonly RowNote[];
}

export interface RowNote {
  readonly row: number;
  /** A cell to jump to. */
  readonly column: number;
  /** Who it is about, as the sheet has it. */
  readonly who: string;
  readonly reason: string;
}

/** `waiting` goes on by itself at `until`, or needs the person; `done` and `stopped` are over for now. */
export type RunState = 'running' | 'waiting' | 'stopped' | 'done';

export interface RunView {
  readonly id: string;
  readonly kind: RunKind;
  readonly mode: RunMode;
  readonly state: RunState;
  /** Why it waits or was stopped by itself; `until` in milliseconds since the epoch, null when a person has to act. */
  readonly waiting: { readonly problem: Problem; readonly until: number | null } | null;
  /** Of the sheet it works in, for `showCell`. */
  readonly sheetId: number;
  readonly sheetName: string;
  /** What it was started with, so that it can be planned again; null once only the counts are kept. */
  readonly request: RunRequest | null;
  /** Whether this user started it. Nobody else can go on with it: it spends on their key. */
  readonly isMine: boolean;
  /** Whether it goes on without the sidebar. */
  readonly unattended: boolean;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly rows: number;
  readonly done: number;
  readonly counts: RunCounts;
  readonly creditsCharged: number;
  /** Whether an execution died before it saw an answer: Lusha may have charged for it, and nobody was told. */
  readonly mayMissCredits: boolean;
  readonly creditsLeft: number | null;
  readonly requests: number;
  /** About how long it still takes; null when nobody can say. */
  readonly secondsLeft: number | null;
  readonly failed: RowNotes;
  /** Answers that wait in the file because their row was changed, moved out of sight or deleted. */
  readonly parked: RowNotes;
  readonly canUndo: boolean;
  /** For a quote: what revealing the rows so far would cost, by Lusha's own word; null for a run that enriches. */
  readonly quoted: number | null;
}

/** Rows by what became of them; they add up to `done`. The rest are remarks about rows counted already. */
export interface RunCounts {
  readonly found: number;
  readonly notFound: number;
  readonly restricted: number;
  readonly failed: number;
  readonly parked: number;
  /** Of those found, rows for which Lusha has no e-mail, or no phone, that was wanted. */
  readonly noEmail: number;
  readonly noPhone: number;
  /** Rows that cost nothing, because they were known before the run began. */
  readonly free: number;
  /** Cells written, and cells left because they were filled. */
  readonly written: number;
  readonly kept: number;
}

export interface UndoView {
  readonly restored: number;
  /** Cells that somebody has changed since; they were left. */
  readonly changed: number;
  /** Rows that are not there any more as they were. */
  readonly missing: number;
}
