import type { WorkbenchClock } from '../../clock';
import { ServiceError, type Execution, type ServiceHost } from '../service';
import type { StoreScope } from '../store-scope';
import { CONTENTION_TEXT, TIMEOUT_TEXT } from './constants';
import { Lock } from './lock';

export interface LockHost extends ServiceHost {
  /** Every lock of an execution falls: at its end, and when `Ui.alert` or `Ui.prompt` suspends it. */
  releaseAll(execution: Execution): void;
  endExecution(execution: Execution): void;
}

/** Decides by the number of the operation (from 1) whether LockService refuses it as it does under heavy load. */
export type LockContention = (operation: number) => boolean;

/** LockService: mutual exclusion among the executions of one add-on. */
export function createLockHost(clock: WorkbenchClock, contention: LockContention = () => false): LockHost {
  const locks = new Map<string, Lock>();
  let operations = 0;

  function lockOf(execution: Execution, scope: unknown): Lock {
    operations += 1;
    if (contention(operations)) throw new ServiceError(CONTENTION_TEXT);
    const name = (scope as StoreScope) === 'user' ? `user:${execution.user}` : (scope as string);
    const lock = locks.get(name) ?? new Lock(clock);
    locks.set(name, lock);
    return lock;
  }
  function releaseAll(execution: Execution): void {
    for (const lock of locks.values()) lock.forget(execution.id);
  }

  return {
    releaseAll,
    endExecution: releaseAll,
    waiting: ['tryLock', 'waitLock'],
    methods: {
      tryLock: (execution, scope, timeoutMs) =>
        lockOf(execution, scope).acquire(execution.id, timeoutMs as number),
      waitLock: async (execution, scope, timeoutMs) => {
        const acquired = await lockOf(execution, scope).acquire(execution.id, timeoutMs as number);
        if (!acquired) throw new ServiceError(TIMEOUT_TEXT);
        return undefined;
      },
      hasLock: (execution, scope) => lockOf(execution, scope).isHeldBy(execution.id),
      releaseLock: (execution, scope) => {
        lockOf(execution, scope).release(execution.id);
        return undefined;
      },
    },
  };
}
