import { pricesOf } from '../credits/prices';
import { listCost, SIGNAL_ACTIONS } from '../lists/list-prices';
import type { AccountUsage } from '../lusha/account';
import type { SearchPrices } from '../shared/prospect-endpoints';
import type { SearchKind } from '../shared/prospecting';

/** What searching costs on an account; usual prices, said to be those, where it has not been asked yet. */
export function searchPrices(usage: AccountUsage | undefined, kind: SearchKind): SearchPrices {
  const record = kind === 'contacts' ? 'person' : 'company';
  const { search, searchBlock, source } = pricesOf(usage, record);
  return {
    credits: search,
    perResults: searchBlock,
    signal: listCost(SIGNAL_ACTIONS[record], 1, usage),
    source,
    creditsLeft: usage?.credits.remaining ?? null,
  };
}
