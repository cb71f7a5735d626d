import type { AccountUsage } from '../lusha/account';

/** Credits by what is asked for. `search` is the price of each started block of `searchBlock` results. */
export interface Prices {
  readonly search: number;
  readonly searchBlock: number;
  /** Credits by group: `emails`, `phones`, `company`, or a premium block. */
  readonly groups: Readonly<Record<string, number>>;
  readonly premium: number;
  /** Whether they come from the account, or are the usual ones because the account has not been asked yet. */
  readonly source: 'account' | 'usual';
}

/** The prices recorded for a professional plan in September 2026 (contract 7.3); other accounts may differ. */
export const USUAL_PRICES: Prices = {
  search: 1,
  searchBlock: 25,
  groups: { emails: 1, phones: 5, company: 1 },
  premium: 1,
  source: 'usual',
};

/** The prices of an account, as its usage call lists them; what it does not list keeps the usual price. */
export function pricesOf(usage: AccountUsage | undefined, kind: 'person' | 'company'): Prices {
  if (usage === undefined || Object.keys(usage.pricing).length === 0) return USUAL_PRICES;
  const price = (action: string): number | undefined => usage.pricing[action]?.credits;
  const search = usage.pricing[kind === 'person' ? 'contactSearch' : 'companySearch'];
  return {
    search: search?.credits ?? USUAL_PRICES.search,
    searchBlock: search?.perQuantity ?? USUAL_PRICES.searchBlock,
    groups: {
      emails: price('revealEmail') ?? 1,
      phones: price('revealPhone') ?? 5,
      company: price('revealCompany') ?? 1,
    },
    premium: price('revealCompanyPremiumData') ?? USUAL_PRICES.premium,
    source: 'account',
  };
}

/** What is asked for one item. */
export interface PricedItem {
  /** Whether it has to be searched for; an id has not. */
  readonly searched: boolean;
  /** Everything that is charged for when there is data. */
  readonly groups: readonly string[];
}

/** The most that Lusha can charge for these items in one go. */
export function costAtMost(items: readonly PricedItem[], prices: Prices): number {
  const searched = items.filter((item) => item.searched).length;
  const reveals = items.reduce(
    (sum, { groups }) => sum + groups.reduce((part, group) => part + priceOf(group, prices), 0),
    0,
  );
  return reveals + Math.ceil(searched / prices.searchBlock) * prices.search;
}

/** How many items, from the first, cost no more than `credits` together. */
export function affordable(items: readonly PricedItem[], prices: Prices, credits: number): number {
  if (costAtMost(items, prices) <= credits) return items.length;
  let count = 0;
  while (count < items.length && costAtMost(items.slice(0, count + 1), prices) <= credits) count += 1;
  return count;
}

function priceOf(group: string, prices: Prices): number {
  return prices.groups[group] ?? prices.premium;
}
