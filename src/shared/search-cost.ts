import type { SearchPrices } from './prospect-endpoints';
import type { SearchForm } from './prospecting';

const SIGNAL_KEYS = ['contacts.signals.types', 'companies.signals.types'];

/**
 * What a page costs at most: a price for each started block of results, and one for each signal that the search is
 * by and that each result may match.
 */
export function searchCost({ pageSize, include }: SearchForm, prices: SearchPrices): number {
  const signals = SIGNAL_KEYS.reduce((sum, key) => {
    const value = include[key];
    return sum + (Array.isArray(value) ? value.length : 0);
  }, 0);
  return Math.ceil(pageSize / prices.perResults) * prices.credits + signals * pageSize * prices.signal;
}
