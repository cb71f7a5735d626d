import type { Clock } from '../../clock';
import { DailyQuota } from '../daily-quota';
import { ServiceError, type Execution, type ServiceHost, type Wire } from '../service';
import { storeName, type StoreScope } from '../store-scope';
import { MAX_CALLS_PER_DAY, MAX_VALUE_BYTES } from './constants';
import { PropertyStore, type PropertyLimits } from './store';

export interface PropertiesHost extends ServiceHost {
  /** The store of that name (`script`, `document` or `user:<e-mail>`), for tests and the page. */
  store(name: string): PropertyStore;
  /** Reads and writes of a user in the running 24 hours. */
  callsToday(user: string): number;
}

/** PropertiesService: texts that stay. */
export function createPropertiesHost(
  clock: Clock,
  owner: string,
  limits: PropertyLimits = { maxValueBytes: MAX_VALUE_BYTES },
): PropertiesHost {
  const stores = new Map<string, PropertyStore>();
  const quota = new DailyQuota('properties', MAX_CALLS_PER_DAY, clock);

  function store(name: string): PropertyStore {
    const known = stores.get(name) ?? new PropertyStore(limits);
    stores.set(name, known);
    return known;
  }
  function read(execution: Execution, scope: unknown): PropertyStore {
    quota.use(execution.user);
    return store(storeName(scope as StoreScope, execution, owner));
  }
  function write(execution: Execution, scope: unknown, method: string): PropertyStore {
    const formula = execution.authMode === 'CUSTOM_FUNCTION';
    // In a formula the user's store is the owner's, which other editors may read but not write.
    if (scope === 'user' && formula && execution.user !== owner) {
      throw new ServiceError(`You do not have permission to call ${method}`);
    }
    return read(execution, scope);
  }

  return {
    store,
    callsToday: (user) => quota.used(user),
    methods: {
      getProperty: (execution, scope, key) => read(execution, scope).get(key as string),
      getProperties: (execution, scope) => read(execution, scope).all(),
      getKeys: (execution, scope) => Object.keys(read(execution, scope).all()),
      setProperty: (execution, scope, key, value) => {
        write(execution, scope, 'setProperty').set({ [key as string]: value as string });
        return undefined;
      },
      setProperties: (execution, scope, values: Wire, deleteAllOthers) => {
        write(execution, scope, 'setProperties').set(
          values as Record<string, string>,
          deleteAllOthers === true,
        );
        return undefined;
      },
      deleteProperty: (execution, scope, key) => {
        write(execution, scope, 'deleteProperty').delete(key as string);
        return undefined;
      },
      deleteAllProperties: (execution, scope) => {
        write(execution, scope, 'deleteAllProperties').clear();
        return undefined;
      },
    },
  };
}
