import { emulated } from '../realm/emulated';
import type { LogLevel, RealmExecution } from '../realm-execution';
import { formatString } from '../utilities/format-string';

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return String(value);
}

function joined(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first === 'string' && rest.length > 0 && /%[sdifj]/.test(first))
    return formatString(first, rest);
  return values.map(shown).join(' ');
}

/** `console` as Apps Script has it: the lines go to the log of the execution. */
export function createConsole(execution: RealmExecution): object {
  const started = new Map<string, number>();
  const write =
    (level: LogLevel) =>
    (...values: unknown[]): void => {
      execution.log(level, joined(values));
    };
  return emulated(
    'console',
    {
      log: write('log'),
      info: write('info'),
      warn: write('warn'),
      error: write('error'),
      time(label = 'default'): void {
        started.set(label, execution.now());
      },
      timeEnd(label = 'default'): void {
        const since = started.get(label);
        if (since === undefined) return;
        started.delete(label);
        execution.log('debug', `${label}: ${execution.now() - since}ms`);
      },
    },
    execution,
  );
}

/** `Logger`: the same log, under its older name. */
export function createLogger(execution: RealmExecution): object {
  const lines: string[] = [];
  const logger: object = emulated(
    'Logger',
    {
      log(...values: unknown[]): object {
        const text = joined(values);
        lines.push(text);
        execution.log('info', text);
        return logger;
      },
      getLog: () => lines.join('\n'),
      clear(): void {
        lines.length = 0;
      },
    },
    execution,
  );
  return logger;
}
