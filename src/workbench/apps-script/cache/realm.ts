import { emulated } from '../realm/emulated';
import { requireArguments, signatureMismatch } from '../realm/signature';
import { storeKey } from '../realm/store-key';
import { textOf } from '../realm/text-of';
import type { RealmExecution } from '../realm-execution';
import type { Call, Wire } from '../service';
import type { StoreScope } from '../store-scope';
import { DEFAULT_EXPIRATION_S } from './constants';

function secondsOf(method: string, args: readonly unknown[], index: number): number {
  const seconds = args.length > index ? args[index] : DEFAULT_EXPIRATION_S;
  if (typeof seconds !== 'number') throw signatureMismatch(method, args);
  return seconds;
}

function createCache(call: Call, execution: RealmExecution, scope: StoreScope): object {
  const method = (name: string) => `CacheService.Cache.${name}`;
  return emulated(
    'CacheService.Cache',
    {
      get(...args: unknown[]): string | null {
        requireArguments(method('get'), args, 1);
        return call('CacheService', 'get', scope, storeKey(args[0])) as string | null;
      },
      getAll(...args: unknown[]): Wire | undefined {
        if (args.length !== 1 || !Array.isArray(args[0])) throw signatureMismatch(method('getAll'), args);
        return call('CacheService', 'getAll', scope, args[0].map(storeKey));
      },
      put(...args: unknown[]): void {
        requireArguments(method('put'), args, 2, 3);
        const seconds = secondsOf(method('put'), args, 2);
        call('CacheService', 'put', scope, storeKey(args[0]), textOf(args[1]), seconds);
      },
      putAll(...args: unknown[]): void {
        requireArguments(method('putAll'), args, 1, 2);
        const values = args[0];
        if (typeof values !== 'object' || values === null) throw signatureMismatch(method('putAll'), args);
        const texts = Object.entries(values).map(([key, value]): [string, string] => [key, textOf(value)]);
        const seconds = secondsOf(method('putAll'), args, 1);
        call('CacheService', 'putAll', scope, Object.fromEntries(texts), seconds);
      },
      remove(...args: unknown[]): void {
        requireArguments(method('remove'), args, 1);
        call('CacheService', 'remove', scope, storeKey(args[0]));
      },
      removeAll(...args: unknown[]): void {
        if (args.length !== 1 || !Array.isArray(args[0])) throw signatureMismatch(method('removeAll'), args);
        call('CacheService', 'removeAll', scope, args[0].map(storeKey));
      },
    },
    execution,
  );
}

export function createCacheService(call: Call, execution: RealmExecution): object {
  function cache(getter: string, scope: StoreScope): object {
    execution.authorize(`CacheService.${getter}`);
    return createCache(call, execution, scope);
  }
  return emulated(
    'CacheService',
    {
      getDocumentCache: () => cache('getDocumentCache', 'document'),
      getScriptCache: () => cache('getScriptCache', 'script'),
      getUserCache: () => cache('getUserCache', 'user'),
    },
    execution,
  );
}
