import type { ExecutionKind, LogLevel } from '../apps-script/realm-execution';
import type { AuthMode } from '../apps-script/service';
import type { ExecutionError } from './execution-error';

export interface LogLine {
  readonly level: LogLevel;
  readonly text: string;
}

/** One line of Google's list of executions, with what was logged and called. */
export interface ExecutionRecord {
  readonly id: number;
  readonly functionName: string;
  readonly authMode: AuthMode;
  readonly kind: ExecutionKind;
  readonly user: string;
  /** On the workbench's clock, milliseconds since the epoch. */
  readonly startedAt: number;
  /** Undefined while it runs. */
  endedAt?: number;
  /** Undefined while it runs and after a result. */
  error?: ExecutionError;
  readonly logs: LogLine[];
  /** Calls by `Service.method`. */
  readonly serviceCalls: Record<string, number>;
}
