import type { RunKind, RunRequest } from './bulk-endpoints';
import type { Problem } from './problem';
import type { ResultView } from './results';

/** The endpoints behind the Lookalikes panel: who is like the selected rows, and whom to reach at selected companies. */
export interface LookalikeEndpoints {
  /** How the selection is understood; asks Lusha nothing but, once an hour, the account's prices, which is free. */
  readSeeds(kind: RunKind): SeedsView;
  /** People or companies like those that are selected; what this file has paid for is free. */
  findLookalikes(request: LookalikesRequest): LookalikesView;
  /** The people most worth reaching at the companies that are selected. */
  findBuyingGroups(request: GroupsRequest): GroupsView;
}

/** Rows of a sheet, and which column says what about them. */
export type SeedRows = Pick<RunRequest, 'kind' | 'sheetId' | 'areas' | 'headerRow' | 'columns'>;

export interface SeedsView {
  readonly rows: SeedRows;
  readonly sheetName: string;
  /** As people write it: `A2:D50`. */
  readonly selection: string;
  /** Different people or companies among them that Lusha can start from. */
  readonly usable: number;
  /** Filled rows that name nobody whom Lusha could start from. */
  readonly unusable: number;
  readonly prices: SeedPrices;
  /** Why nothing can be found from this selection; null when it can. */
  readonly problem: Problem | null;
  /** Why there are not enough for lookalikes; null when there are. */
  readonly tooFew: Problem | null;
}

export interface SeedPrices {
  /** Credits for each started so many lookalikes. */
  readonly credits: number;
  readonly perResults: number;
  /** Credits for each person of a buying group. */
  readonly member: number;
  readonly source: 'account' | 'usual';
  readonly creditsLeft: number | null;
}

export interface LookalikesRequest {
  readonly rows: SeedRows;
  /** Results wanted, those that were shown included. */
  readonly count: number;
  /** Whether what the sheet has must not come. */
  readonly leaveOutSheet: boolean;
  readonly costAtMost: number;
}

export interface LookalikesView {
  /** The most alike first. */
  readonly results: readonly ResultView[];
  readonly hasMore: boolean;
  readonly creditsCharged: number;
  readonly creditsLeft: number | null;
  /** Whether Lusha had forgotten what it has shown before, so that the list was begun anew. */
  readonly isRestarted: boolean;
}

export type GroupRole = 'decision_maker' | 'potential_champion' | 'end_user';

export interface GroupsRequest {
  readonly rows: SeedRows;
  /** None are all. */
  readonly roles: readonly GroupRole[];
  /** People of each company, 1 to 50. */
  readonly people: number;
  readonly costAtMost: number;
}

export interface GroupsView {
  readonly groups: readonly GroupView[];
  readonly creditsCharged: number;
  readonly creditsLeft: number | null;
  /** Why some companies have no answer yet; the others have theirs. */
  readonly problem: Problem | null;
}

export interface GroupView {
  /** As the sheet names it. */
  readonly company: string;
  /** Null when it has not been asked about yet. */
  readonly members: readonly ResultView[] | null;
}
