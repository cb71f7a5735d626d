/** What `pricing` of the usage call lists: credits per started block of `perQuantity`. */
export interface Price {
  readonly credits: number;
  readonly perQuantity: number;
}

/** Recorded for a `professional` account on 14 September 2026 (CONTRACT section 7.3). Accounts differ. */
export const PRICES = {
  contactSearch: { credits: 1, perQuantity: 25 },
  companySearch: { credits: 1, perQuantity: 25 },
  revealEmail: { credits: 1, perQuantity: 1 },
  revealPhone: { credits: 5, perQuantity: 1 },
  revealCompany: { credits: 1, perQuantity: 1 },
  revealCompanyPremiumData: { credits: 1, perQuantity: 1 },
  lookalikeContact: { credits: 1, perQuantity: 5 },
  lookalikeCompany: { credits: 1, perQuantity: 5 },
  showSignalsContact: { credits: 1, perQuantity: 1 },
  showSignalsCompany: { credits: 1, perQuantity: 1 },
  signalScoreContact: { credits: 1, perQuantity: 1 },
  signalScoreCompany: { credits: 1, perQuantity: 1 },
  buyingGroupReveal: { credits: 1, perQuantity: 1 },
  contactRecommendationsReveal: { credits: 1, perQuantity: 1 },
  companyRecommendationsReveal: { credits: 1, perQuantity: 1 },
  tableRead: { credits: 1, perQuantity: 25 },
  conversationsSearch: { credits: 1, perQuantity: 25 },
  conversationsTranscript: { credits: 1, perQuantity: 1 },
} as const satisfies Readonly<Record<string, Price>>;

export type PricedAction = keyof typeof PRICES;
export type Prices = Readonly<Record<PricedAction, Price>>;

/** Points on which sources disagree, so that both readings can be played (CONTRACT section 12). */
export interface BillingRules {
  /** C4: a search part costs at least this much although nothing was found. Sections 8 and 13 say it is free. */
  readonly minimumOnePerRequest: boolean;
  /**
   * C5: what companies/search-and-enrich charges for a company whose record was bought before: the search part only,
   * nothing at all, or everything again. All three were seen or are documented.
   */
  readonly repeatedCompany: 'search' | 'nothing' | 'everything';
}

export const DEFAULT_BILLING: BillingRules = { minimumOnePerRequest: false, repeatedCompany: 'search' };

/** Credits for `quantity` things: every started block counts. */
export function priceOf(price: Price, quantity: number): number {
  return Math.ceil(quantity / price.perQuantity) * price.credits;
}
