import type { WorkbenchClock } from '../../clock';
import { ServiceError, type Execution, type ServiceHost, type Wire } from '../service';
import {
  MAX_CLOCK_TRIGGERS,
  MAX_TRIGGERS,
  MIN_RECURRENCE_MS,
  RECURRENCE_TEXT,
  TOO_MANY_IN_SCRIPT_TEXT,
  TOO_MANY_TRIGGERS_TEXT,
} from './constants';

export interface ClockTrigger {
  readonly id: string;
  readonly functionName: string;
  readonly user: string;
  /** Next time it fires, milliseconds since the epoch; null once a one-off has fired. */
  readonly firesAt: number | null;
}

export interface ScriptHost extends ServiceHost {
  /** Those that exist, fired one-offs included, oldest first. */
  readonly triggers: readonly ClockTrigger[];
  dispose(): void;
}

interface Scheduled {
  readonly id: string;
  readonly functionName: string;
  readonly user: string;
  readonly everyMs: number | null;
  firesAt: number | null;
  cancel: () => void;
}

/**
 * ScriptApp's triggers. `fire` runs the function with all rights; what it does with a failure is its affair.
 *
 * @param elsewhere how many triggers of the add-on every user has in other files
 */
export function createScriptHost(
  clock: WorkbenchClock,
  fire: (trigger: ClockTrigger) => void,
  elsewhere = 0,
): ScriptHost {
  const triggers: Scheduled[] = [];
  let created = 0;

  function schedule(trigger: Scheduled, delayMs: number): void {
    trigger.firesAt = clock.now() + delayMs;
    trigger.cancel = clock.alarm(delayMs, () => {
      const { id, functionName, user } = trigger;
      if (trigger.everyMs === null) trigger.firesAt = null;
      else schedule(trigger, trigger.everyMs);
      fire({ id, functionName, user, firesAt: trigger.firesAt });
    });
  }
  function create(execution: Execution, functionName: string, delayMs: number, everyMs: number | null): Wire {
    if (everyMs !== null && everyMs < MIN_RECURRENCE_MS) throw new ServiceError(RECURRENCE_TEXT);
    if (own(execution).length + elsewhere >= MAX_TRIGGERS) throw new ServiceError(TOO_MANY_IN_SCRIPT_TEXT);
    if (own(execution).length >= MAX_CLOCK_TRIGGERS) throw new ServiceError(TOO_MANY_TRIGGERS_TEXT);
    created += 1;
    const id = String(created);
    const trigger: Scheduled = {
      id,
      functionName,
      user: execution.user,
      everyMs,
      firesAt: null,
      cancel: Boolean,
    };
    triggers.push(trigger);
    schedule(trigger, Math.max(0, delayMs));
    return described(trigger);
  }
  /** A user sees and deletes own triggers only. */
  function own(execution: Execution): Scheduled[] {
    return triggers.filter((trigger) => trigger.user === execution.user);
  }

  return {
    triggers,
    dispose() {
      for (const trigger of triggers) trigger.cancel();
    },
    methods: {
      createAfter: (execution, functionName, delayMs) =>
        create(execution, functionName as string, delayMs as number, null),
      createAt: (execution, functionName, time) =>
        create(execution, functionName as string, (time as number) - clock.now(), null),
      createEvery: (execution, functionName, everyMs) =>
        create(execution, functionName as string, everyMs as number, everyMs as number),
      getProjectTriggers: (execution) => own(execution).map(described),
      deleteTrigger: (execution, id) => {
        const trigger = own(execution).find((candidate) => candidate.id === id);
        if (!trigger) return undefined;
        trigger.cancel();
        triggers.splice(triggers.indexOf(trigger), 1);
        return undefined;
      },
    },
  };
}

function described({ id, functionName }: Scheduled): Wire {
  return { id, functionName };
}
