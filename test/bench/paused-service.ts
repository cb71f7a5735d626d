import type { Stopwatch } from './stopwatch';

/**
 * A service object during whose calls the stopwatch stands still. Objects with methods that it gives out, such as
 * a cache or a lock, do the same; data and answers to requests are handed through.
 */
export function pausedService<T extends object>(service: T, stopwatch: Stopwatch): T {
  return new Proxy(service, {
    get(target, key, receiver) {
      const member: unknown = Reflect.get(target, key, receiver);
      if (typeof member !== 'function' || typeof key !== 'string') return member;
      return (...args: unknown[]): unknown => {
        const result: unknown = stopwatch.pause((): unknown => Reflect.apply(member, target, args));
        return isService(result) ? pausedService(result, stopwatch) : result;
      };
    },
  });
}

function isService(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).some((member) => typeof member === 'function');
}
