/** The endpoints for what was revealed and is kept in the file. All are free. */
export interface StoreEndpoints {
  readStore(): StoreView;
  /** Writes what waits, and moves the oldest answers to the hidden sheet when space is scarce. */
  tidyStore(): StoreView;
  /** Who would be forgotten: by e-mail address, LinkedIn profile or Lusha id. */
  findPerson(who: string): FoundPeople;
  /** Removes these people, and everything known under their keys, wherever the add-on keeps it. */
  forgetPerson(who: string): ForgetReceipt;
  /** Removes every answer of this file; settings, keys and the ledger stay. */
  clearStore(): StoreView;
  /** Writes everything that was revealed to new tabs; none when nothing was. */
  exportStore(): ExportReceipt;
}

/** What is kept in this file of what was revealed. */
export interface StoreView {
  readonly people: number;
  readonly companies: number;
  /** Searches that found nobody; remembered so that they are not asked again too soon. */
  readonly misses: number;
  /** How full the file's own storage is: whole percent of what answers may take. */
  readonly fullPercent: number;
  /** Whether some answers lie in the hidden sheet already. */
  readonly usesSheet: boolean;
  /** Entries that Google has not taken yet. */
  readonly waiting: number;
  /** Entries that this version cannot read. */
  readonly unreadable: number;
}

/** People who are stored under one identity. Usually one; none when only a miss or a wish is remembered. */
export interface FoundPeople {
  readonly people: readonly FoundPerson[];
  /** Whether at least a search that found nobody is remembered under this identity. */
  readonly miss: boolean;
  /** Whether a formula is noted that waits to reveal them. */
  readonly held: boolean;
  /** Whether a bulk run notes something about them: a row it is about, a remark, or what a cell held before. */
  readonly inRuns: boolean;
  /** Whether signals of them, a list of results or what a saved search has shown is stored. */
  readonly inLists: boolean;
  /** Entries that could not be searched. */
  readonly unreadable: number;
}

export interface FoundPerson {
  readonly name: string;
  /** Title and company, as far as they are known. */
  readonly position: string;
  readonly emails: number;
  readonly phones: number;
}

export interface ForgetReceipt {
  readonly store: StoreView;
  readonly people: number;
  /** Whether the hidden sheet held one of them: older versions of the file may still. */
  readonly fromSheet: boolean;
}

export interface ExportReceipt {
  readonly tabs: readonly ExportedTab[];
  /** People and companies that Lusha may no longer disclose, and that were left out. */
  readonly restricted: number;
  /** Entries that could not be read, and so were left out. */
  readonly unreadable: number;
}

export interface ExportedTab {
  readonly kind: 'person' | 'company' | 'signal';
  readonly name: string;
  /** Without the header. */
  readonly rows: number;
}
