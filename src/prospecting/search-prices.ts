import { pricesOf } from '../credits/prices';
import type { AccountUsage } from '../lusha/account';
import type { SearchPrices } from '../shared/prospect-endpoints';
import type { SearchKind } from '../shared/prospecting';

/** The usual price of a signal (contract section 8). */
const USUAL_SIGNAL_PRICE = 1;

/** What searching costs on an account; usual prices, said to be those, where it has not been asked yet. */
export function searchPrices(usage: AccountUsage | undefined, kind: SearchKind): SearchPrices {
  const { search, searchBlock, source } = pricesOf(usage, kind === 'contacts' ? 'person' : 'company');
  const action = kind === 'contacts' ? 'showSignalsContact' : 'showSignalsCompany';
  return {
    credits: search,
    perResults: searchBlock,
    signal: usage?.pricing[action]?.credits ?? USUAL_SIGNAL_PRICE,
    source,
    creditsLeft: usage?.credits.remaining ?? null,
  };
}
