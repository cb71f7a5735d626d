import type { WorkbenchClock } from '../../clock';
import { ServiceError, type Execution, type ServiceHost } from '../service';
import { MAX_SLEEP_MS } from './constants';

/** The part of Utilities that needs the world outside an execution: sleeping on the workbench's clock. */
export function createUtilitiesHost(clock: WorkbenchClock): ServiceHost {
  const sleepers = new Map<number, () => void>();

  function wakeUp(execution: Execution): void {
    sleepers.get(execution.id)?.();
    sleepers.delete(execution.id);
  }

  return {
    waiting: ['sleep'],
    // An execution that was killed in its sleep must not make virtual time pass.
    endExecution: wakeUp,
    methods: {
      sleep: async (execution, milliseconds) => {
        if ((milliseconds as number) > MAX_SLEEP_MS) {
          throw new ServiceError(`Sleep time exceeds the maximum allowed value of ${MAX_SLEEP_MS}.`);
        }
        await new Promise<void>((resolve) => {
          const cancel = clock.wait(milliseconds as number, resolve);
          sleepers.set(execution.id, () => {
            cancel();
            resolve();
          });
        });
        sleepers.delete(execution.id);
        return undefined;
      },
    },
  };
}
