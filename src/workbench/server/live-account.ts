import type { Account } from './account';
import type { CountedEndpoint } from './counted-endpoint';

/** A real account: counted, never changed from here. */
export function createLiveAccount(endpoint: CountedEndpoint): Account {
  return {
    status: () => ({ ...endpoint.counts(), simulated: null }),
    act: () => Promise.reject(new Error('A real account has no simulator.')),
    onChange: (listener) => endpoint.onCount(listener),
  };
}
