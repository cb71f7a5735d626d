import type { RealmExecution } from '../realm-execution';

/** Puts Google's permission check before every method of a service object. */
export function guarded<T extends object>(service: string, members: T, execution: RealmExecution): T {
  return new Proxy(members, {
    get(target, key, receiver) {
      const member = Reflect.get(target, key, receiver) as unknown;
      if (typeof member !== 'function' || typeof key !== 'string') return member;
      return (...args: unknown[]): unknown => {
        execution.authorize(`${service}.${key}`);
        return Reflect.apply(member, target, args);
      };
    },
  });
}
