import type { AccountUsage } from '../lusha/account';
import { MAX_ITEMS_PER_CALL } from '../lusha/identifiers';

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
  /** Items that are alike in this travel together, up to a hundred in a call. */
  readonly way: string;
}

/** The most that Lusha can charge for these items in one go. */
export function costAtMost(items: readonly PricedItem[], prices: Prices): number {
  const costs = runningCosts(items, prices);
  return costs[costs.length - 1] ?? 0;
}

/** How many items, from the first, cost no more than `credits` together. */
export function affordable(items: readonly PricedItem[], prices: Prices, credits: number): number {
  const costs = runningCosts(items, prices);
  const count = costs.findIndex((cost) => cost > credits);
  return count === -1 ? items.length : count;
}

/** For each item, the cost at most of all up to it. Every call begins a block of search results of its own. */
function runningCosts(items: readonly PricedItem[], prices: Prices): readonly number[] {
  const counts = new Map<string, number>();
  let cost = 0;
  return items.map(({ searched, groups, way }) => {
    const count = counts.get(way) ?? 0;
    counts.set(way, count + 1);
    const beginsBlock = searched && (count % MAX_ITEMS_PER_CALL) % prices.searchBlock === 0;
    cost +=
      (beginsBlock ? prices.search : 0) + groups.reduce((sum, group) => sum + priceOf(group, prices), 0);
    return cost;
  });
}

function priceOf(group: string, prices: Prices): number {
  return prices.groups[group] ?? prices.premium;
}
