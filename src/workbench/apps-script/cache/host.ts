import type { Clock } from '../../clock';
import { ServiceError, type Execution, type ServiceHost } from '../service';
import { storeName, type StoreScope } from '../store-scope';
import { MAX_EXPIRATION_S, MAX_KEY_CHARACTERS, MAX_VALUE_BYTES } from './constants';
import { CacheStore } from './store';

export interface CacheHost extends ServiceHost {
  /** The cache of that name (`script`, `document` or `user:<e-mail>`), for tests and the page. */
  store(name: string): CacheStore;
}

function checkedKey(key: string): string {
  if (key === '') throw new ServiceError('Invalid argument: key');
  if (key.length > MAX_KEY_CHARACTERS) throw new ServiceError('Argument too large: key');
  return key;
}

function checkedItem(key: string, value: string): void {
  checkedKey(key);
  if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw new ServiceError('Argument too large: value');
}

function checkedSeconds(seconds: number): number {
  // What Google does above the maximum is not known; a value that would live shorter than asked for is a lie.
  if (seconds > MAX_EXPIRATION_S) throw new ServiceError('Argument too large: expirationInSeconds');
  return seconds;
}

/** CacheService: values that are gone after a while, or sooner when a cache is full. */
export function createCacheHost(clock: Clock, owner: string): CacheHost {
  const stores = new Map<string, CacheStore>();

  function store(name: string): CacheStore {
    const known = stores.get(name) ?? new CacheStore(clock);
    stores.set(name, known);
    return known;
  }
  function cacheOf(execution: Execution, scope: unknown): CacheStore {
    return store(storeName(scope as StoreScope, execution, owner));
  }

  return {
    store,
    methods: {
      get: (execution, scope, key) => cacheOf(execution, scope).get(checkedKey(key as string)),
      getAll: (execution, scope, keys) => {
        const cache = cacheOf(execution, scope);
        const found = (keys as string[]).map((key): [string, string | null] => [
          key,
          cache.get(checkedKey(key)),
        ]);
        return Object.fromEntries(found.filter(([, value]) => value !== null));
      },
      put: (execution, scope, key, value, seconds) => {
        checkedItem(key as string, value as string);
        cacheOf(execution, scope).put(key as string, value as string, checkedSeconds(seconds as number));
        return undefined;
      },
      putAll: (execution, scope, values, seconds) => {
        const items = Object.entries(values as Record<string, string>);
        for (const [key, value] of items) checkedItem(key, value);
        const cache = cacheOf(execution, scope);
        for (const [key, value] of items) cache.put(key, value, checkedSeconds(seconds as number));
        return undefined;
      },
      remove: (execution, scope, key) => {
        cacheOf(execution, scope).remove(checkedKey(key as string));
        return undefined;
      },
      removeAll: (execution, scope, keys) => {
        const cache = cacheOf(execution, scope);
        for (const key of keys as string[]) cache.remove(checkedKey(key));
        return undefined;
      },
    },
  };
}
