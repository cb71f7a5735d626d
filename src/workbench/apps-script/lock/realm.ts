import { emulated } from '../realm/emulated';
import { signatureMismatch } from '../realm/signature';
import type { RealmExecution } from '../realm-execution';
import type { Call } from '../service';
import type { StoreScope } from '../store-scope';

function milliseconds(method: string, args: readonly unknown[]): number {
  const [timeout] = args;
  if (args.length !== 1 || typeof timeout !== 'number')
    throw signatureMismatch(`LockService.Lock.${method}`, args);
  return timeout;
}

function createLock(call: Call, execution: RealmExecution, scope: StoreScope): object {
  return emulated(
    'LockService.Lock',
    {
      tryLock: (...args: unknown[]) => call('LockService', 'tryLock', scope, milliseconds('tryLock', args)),
      waitLock(...args: unknown[]): void {
        call('LockService', 'waitLock', scope, milliseconds('waitLock', args));
      },
      hasLock: () => call('LockService', 'hasLock', scope),
      releaseLock(): void {
        call('LockService', 'releaseLock', scope);
      },
    },
    execution,
  );
}

export function createLockService(call: Call, execution: RealmExecution): object {
  function lock(getter: string, scope: StoreScope): object {
    execution.authorize(`LockService.${getter}`);
    return createLock(call, execution, scope);
  }
  return emulated(
    'LockService',
    {
      getDocumentLock: () => lock('getDocumentLock', 'document'),
      getScriptLock: () => lock('getScriptLock', 'script'),
      getUserLock: () => lock('getUserLock', 'user'),
    },
    execution,
  );
}
