import type { AccountUsage, Price } from '../lusha/account';

/** What is sold by the started block, or by the piece. */
export type ListAction =
  | 'contactSearch'
  | 'companySearch'
  | 'lookalikeContact'
  | 'lookalikeCompany'
  | 'buyingGroupReveal'
  | 'showSignalsContact'
  | 'showSignalsCompany'
  | 'signalScoreContact'
  | 'signalScoreCompany';

export const SIGNAL_ACTIONS: Readonly<Record<'person' | 'company', ListAction>> = {
  person: 'showSignalsContact',
  company: 'showSignalsCompany',
};

export const SCORE_ACTIONS: Readonly<Record<'person' | 'company', ListAction>> = {
  person: 'signalScoreContact',
  company: 'signalScoreCompany',
};

/** The prices recorded for a professional plan in September 2026 (contract 7.3); other accounts may differ. */
const USUAL_PRICES: Readonly<Record<ListAction, Price>> = {
  contactSearch: { credits: 1, perQuantity: 25 },
  companySearch: { credits: 1, perQuantity: 25 },
  lookalikeContact: { credits: 1, perQuantity: 5 },
  lookalikeCompany: { credits: 1, perQuantity: 5 },
  buyingGroupReveal: { credits: 1, perQuantity: 1 },
  showSignalsContact: { credits: 1, perQuantity: 1 },
  showSignalsCompany: { credits: 1, perQuantity: 1 },
  signalScoreContact: { credits: 1, perQuantity: 1 },
  signalScoreCompany: { credits: 1, perQuantity: 1 },
};

/** The price of an action, by the account, else the usual one. */
export function listPrice(action: ListAction, usage: AccountUsage | undefined): Price {
  return usage?.pricing[action] ?? USUAL_PRICES[action];
}

/** Credits that so many results cost at most, by the account's prices, else by the usual ones. */
export function listCost(action: ListAction, results: number, usage: AccountUsage | undefined): number {
  const { credits, perQuantity } = listPrice(action, usage);
  return Math.ceil(results / perQuantity) * credits;
}
