/** What a file spent: credits by its own ledger, of today and of the last seven days with today. */
export interface SpendingView {
  readonly total: SpentCredits;
  /** By what asked, most first: the name of a function, or of a menu action. */
  readonly bySource: readonly (SpentCredits & { readonly source: string })[];
  readonly byPayer: {
    /** On the key that formulas use, whoever edited the cell. */
    readonly formulas: SpentCredits;
    /** This user's menu actions. */
    readonly me: SpentCredits;
    readonly others: SpentCredits;
  };
}

export interface SpentCredits {
  readonly today: number;
  readonly week: number;
}
