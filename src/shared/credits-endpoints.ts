/** The endpoints of the credits panel: what the account has, and what this file spent. Both are free. */
export interface CreditsEndpoints {
  /** The account behind this user's key; an answer of the last minute is not asked for again. */
  readAccount(): AccountView;
  /** What this file spent, by its own ledger. */
  readSpending(): SpendingView;
}

export interface AccountView {
  readonly plan: string | null;
  readonly creditsRemaining: number;
  readonly creditsUsed: number;
  readonly creditsTotal: number;
  /** When Lusha said so, milliseconds since the epoch. */
  readonly askedAt: number;
  /** From short to long; a plan may lack some. */
  readonly windows: readonly WindowView[];
  /** What Lusha lists, by its own names of the actions. */
  readonly prices: Readonly<Record<string, PriceView>>;
}

export interface WindowView {
  readonly name: 'minute' | 'hour' | 'day';
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds since the epoch. */
  readonly resetsAt: number;
}

/** Credits for each started `perQuantity`. */
export interface PriceView {
  readonly credits: number;
  readonly perQuantity: number;
}

/** Credits that a file spent, by its own ledger, in days of the spreadsheet's time zone. */
export interface SpendingView {
  readonly total: SpentCredits;
  /** The last thirty days with today, oldest first; `day` is `YYYY-MM-DD`. */
  readonly days: readonly { readonly day: string; readonly credits: number }[];
  /** By what asked in this month, most first: the name of a function, or of a menu action. */
  readonly bySource: readonly (SpentCredits & { readonly source: string })[];
  readonly byPayer: {
    /** On the key that formulas use, whoever edited the cell. */
    readonly formulas: SpentCredits;
    /** This user's menu actions. */
    readonly me: SpentCredits;
    readonly others: SpentCredits;
    /** Days of which only the sum was kept, because the ledger is full; they are the source `earlier`. */
    readonly untold: SpentCredits;
  };
}

export interface SpentCredits {
  readonly today: number;
  /** In the month of the calendar that today is in. */
  readonly month: number;
}
