import type { RealmExecution } from '../realm-execution';
import { NotEmulatedError } from './exception';

/** Names the language itself asks for: `await` looks for `then`, `JSON.stringify` for `toJSON`. */
const ASKED_BY_LANGUAGE: ReadonlySet<PropertyKey> = new Set(['then', 'toJSON']);

/**
 * Puts a service object on show: its members work, any other name throws `X.y is not emulated by the workbench.`
 *
 * @param name how Google names the object, such as `CacheService.Cache`
 */
export function emulated<T extends object>(
  name: string,
  members: T,
  execution: Pick<RealmExecution, 'fault'>,
): T {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || ASKED_BY_LANGUAGE.has(key)) {
        return Reflect.get(target, key, receiver) as unknown;
      }
      const error = new NotEmulatedError(`${name}.${key}`);
      execution.fault(error);
      throw error;
    },
    set(_target, key) {
      throw new TypeError(`Cannot assign to read only property '${String(key)}' of object '${name}'`);
    },
  });
}
