import type { RealmExecution } from '../realm-execution';
import { NotEmulatedError } from './exception';

/** Runs something that may meet a gap of the emulator, and remembers the gap even if the script catches the error. */
export function faulting<T>(execution: Pick<RealmExecution, 'fault'>, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof NotEmulatedError) execution.fault(error);
    throw error;
  }
}
