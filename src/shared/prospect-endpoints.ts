import type { CatalogueName, FilterChoice, FilterView, SearchForm, SearchKind } from './prospecting';
import type { ResultView } from './results';

/** The endpoints behind the Prospect panel. */
export interface ProspectEndpoints {
  /** What the form needs; asks Lusha nothing but, once an hour, the account's prices, which is free. */
  readProspecting(kind: SearchKind): ProspectingView;
  /** Every value of a catalogue, or those that fit a query; free, and kept for some hours. */
  readCatalogue(name: CatalogueName, query: string | null): readonly FilterChoice[];
  /** One page of a search. What this file has paid for before is shown again for free, unless it is asked anew. */
  findProspects(request: SearchRequest): SearchPageView;
  /**
   * Keeps a search under its name for everyone in this file; one of the same name and kind is replaced. Results that
   * it has shown already are remembered with it.
   */
  saveSearch(name: string, search: SavedForm, shownIds: readonly string[]): readonly SavedSearch[];
  deleteSearch(id: string): readonly SavedSearch[];
}

export interface ProspectingView {
  readonly filters: readonly FilterView[];
  readonly prices: SearchPrices;
  readonly savedSearches: readonly SavedSearch[];
  /** The sheet in sight, where results can go and whose rows can be left out. */
  readonly sheet: SheetView;
}

/** A sheet with the columns that say who a row is about. */
export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly columns: readonly LeaveOutColumn[];
}

/** A column whose people or companies can be left out of a search. */
export interface LeaveOutColumn {
  readonly column: number;
  /** `Email (column C)`. */
  readonly label: string;
  /** Filled cells. */
  readonly count: number;
  /** The filter that excludes what it holds. */
  readonly key: string;
}

export interface SearchPrices {
  /** Credits for each started block of so many results. */
  readonly credits: number;
  readonly perResults: number;
  /** Credits for each signal of each result, in a search by signals. */
  readonly signal: number;
  readonly source: 'account' | 'usual';
  readonly creditsLeft: number | null;
}

/** What is kept of a search: the form, how its values read, and the column that is left out. */
export interface SavedForm {
  readonly form: SearchForm;
  /** Words for values that are codes, by `valueLabelKey`; so that nobody has to load the catalogues again. */
  readonly labels: Readonly<Record<string, string>>;
  readonly leaveOut: ColumnChoice | null;
}

export interface ColumnChoice {
  readonly sheetId: number;
  readonly column: number;
}

/** Under which a value of a filter has its words. */
export function valueLabelKey(filter: string, value: unknown): string {
  return `${filter} ${JSON.stringify(value)}`;
}

export interface SavedSearch extends SavedForm {
  readonly id: string;
  readonly name: string;
  /** When somebody last ran it, milliseconds since the epoch; null if never. */
  readonly lastRunAt: number | null;
  /** How many results it has shown so far; "only new" leaves them out. */
  readonly seen: number;
}

export interface SearchRequest extends SavedForm {
  /** The saved search that this is, whose results are remembered; null for none. */
  readonly savedSearch: string | null;
  /** Leaves out what the saved search has shown before. */
  readonly onlyNew: boolean;
  /** Asks Lusha where this file's answer is not newer than this, milliseconds since the epoch; null to take any. */
  readonly newerThan: number | null;
  /** The price that the person has seen; nothing is asked for more. */
  readonly costAtMost: number;
}

export interface SearchPageView {
  readonly results: readonly ResultView[];
  /** Results of the whole search, as Lusha counts them; null when it did not say. */
  readonly total: number | null;
  readonly creditsCharged: number;
  readonly creditsLeft: number | null;
  /** When it was asked, milliseconds since the epoch. */
  readonly askedAt: number;
  /** Whether it was paid for before and cost nothing now. */
  readonly wasStored: boolean;
  /** The request for the next page, which leaves out the same; null when there is none. */
  readonly next: SearchRequest | null;
}
