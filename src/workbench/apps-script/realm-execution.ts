import type { AuthMode, Wire } from './service';

/** What started an execution; it decides the time limit and whether there is anyone to show something to. */
export type ExecutionKind = 'formula' | 'simple-trigger' | 'menu' | 'sidebar' | 'trigger';

/** What the host tells an execution about itself when it starts. Travels as JSON. */
export interface ExecutionFacts {
  readonly id: number;
  readonly functionName: string;
  readonly authMode: AuthMode;
  readonly kind: ExecutionKind;
  readonly user: string;
  readonly owner: string;
  readonly scriptId: string;
  /** As listed under Extensions. */
  readonly addOnName: string;
  /** `oauthScopes` of appsscript.json. */
  readonly scopes: readonly string[];
  /** `timeZone` of appsscript.json. */
  readonly timeZone: string;
  /** Language of the user, such as `en`. */
  readonly locale: string;
}

/** An execution as the service objects inside it see it. */
export interface RealmExecution extends ExecutionFacts {
  /** Milliseconds since the epoch on the workbench's clock. */
  now(): number;
  /** Throws what Google throws when this execution may not use `member`, such as `SpreadsheetApp.getActiveSpreadsheet`. */
  authorize(member: string): void;
  /**
   * Remembers that the workbench, not the script, is at fault. The run then fails with this error even if the
   * script catches it: a gap of the emulator must never look like a handled error.
   */
  fault(error: Error): void;
  /** Runs a computation of the computer outside the realm (digest, compression, random id). */
  native(name: string, ...args: Wire[]): Wire;
  /** Writes a line to the log of this execution. */
  log(level: LogLevel, text: string): void;
}

export type LogLevel = 'debug' | 'info' | 'log' | 'warn' | 'error';
