import { emulated } from '../realm/emulated';
import { createEnumeration, type Enumeration } from '../realm/enumeration';
import { Exception } from '../realm/exception';
import { signatureMismatch } from '../realm/signature';
import type { RealmExecution } from '../realm-execution';
import type { AuthMode, Call } from '../service';

const MINUTE_MS = 60 * 1000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Intervals that `everyMinutes` knows. Reference: .../reference/script/clock-trigger-builder. */
const MINUTES = [1, 5, 10, 15, 30];

interface TriggerFacts {
  readonly id: string;
  readonly functionName: string;
}

export interface ScriptApp {
  readonly AuthMode: Enumeration<AuthMode>;
}

export function createScriptApp(call: Call, execution: RealmExecution): ScriptApp {
  const AuthMode = createEnumeration<AuthMode>(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
  const AuthorizationStatus = createEnumeration(['REQUIRED', 'NOT_REQUIRED']);
  const EventType = createEnumeration(['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE']);
  const TriggerSource = createEnumeration(['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']);
  const ids = new WeakMap<object, string>();

  function createTrigger({ id, functionName }: TriggerFacts): object {
    const trigger = emulated(
      'ScriptApp.Trigger',
      {
        getUniqueId: () => id,
        getHandlerFunction: () => functionName,
        getEventType: () => EventType['CLOCK'],
        getTriggerSource: () => TriggerSource['CLOCK'],
        getTriggerSourceId: () => null,
      },
      execution,
    );
    ids.set(trigger, id);
    return trigger;
  }
  function createClockBuilder(functionName: string): object {
    let order: [string, number] | null = null;
    const set = (method: string, time: number): object => {
      order = [method, time];
      return builder;
    };
    const builder: object = emulated(
      'ScriptApp.ClockTriggerBuilder',
      {
        after: (milliseconds: number) => set('createAfter', milliseconds),
        at: (date: Date) => set('createAt', date.getTime()),
        everyMinutes(n: number) {
          if (!MINUTES.includes(n)) throw new Exception(`Value must be one of: ${MINUTES.join(', ')}`);
          return set('createEvery', n * MINUTE_MS);
        },
        everyHours: (n: number) => set('createEvery', n * HOUR_MS),
        everyDays: (n: number) => set('createEvery', n * DAY_MS),
        create(): object {
          if (!order) throw new Exception('The trigger has no time: call after, at or every… before create.');
          return createTrigger(
            call('ScriptApp', order[0], functionName, order[1]) as unknown as TriggerFacts,
          );
        },
      },
      execution,
    );
    return builder;
  }

  return emulated(
    'ScriptApp',
    {
      AuthMode,
      AuthorizationStatus,
      EventType,
      TriggerSource,
      getScriptId: () => execution.scriptId,
      /** Whoever runs the workbench has agreed to every scope of the manifest. */
      getAuthorizationInfo: () =>
        emulated(
          'ScriptApp.AuthorizationInfo',
          {
            getAuthorizationStatus: () => AuthorizationStatus['NOT_REQUIRED'],
            getAuthorizationUrl: () => null,
          },
          execution,
        ),
      newTrigger(...args: unknown[]): object {
        execution.authorize('ScriptApp.newTrigger');
        const [functionName] = args;
        if (typeof functionName !== 'string') throw signatureMismatch('ScriptApp.newTrigger', args);
        return emulated(
          'ScriptApp.TriggerBuilder',
          { timeBased: () => createClockBuilder(functionName) },
          execution,
        );
      },
      getProjectTriggers(): object[] {
        execution.authorize('ScriptApp.getProjectTriggers');
        return (call('ScriptApp', 'getProjectTriggers') as unknown as TriggerFacts[]).map(createTrigger);
      },
      deleteTrigger(...args: unknown[]): void {
        execution.authorize('ScriptApp.deleteTrigger');
        const [trigger] = args;
        const id = typeof trigger === 'object' && trigger !== null ? ids.get(trigger) : undefined;
        if (id === undefined) throw signatureMismatch('ScriptApp.deleteTrigger', args);
        call('ScriptApp', 'deleteTrigger', id);
      },
    },
    execution,
  );
}
