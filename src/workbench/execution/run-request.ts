import type { EventFacts } from '../apps-script/realm/event';
import type { ExecutionKind } from '../apps-script/realm-execution';
import type { AuthMode, Wire } from '../apps-script/service';

/** A function of the add-on to be run. */
export interface RunRequest {
  readonly functionName: string;
  /** Omitted arguments of a formula are undefined. */
  readonly args?: readonly (Wire | undefined)[];
  readonly authMode: AuthMode;
  readonly user: string;
  /** What starts it; by default what the mode suggests. */
  readonly kind?: ExecutionKind;
  /** Given to functions that take an event object instead of arguments. */
  readonly event?: EventFacts;
}

export function kindOf({ kind, authMode }: RunRequest): ExecutionKind {
  if (kind) return kind;
  if (authMode === 'CUSTOM_FUNCTION') return 'formula';
  return authMode === 'FULL' ? 'menu' : 'simple-trigger';
}

/** Trailing undefined arguments are not passed at all, so that `arguments.length` is as in Sheets. */
export function encodeArguments(args: readonly (Wire | undefined)[]): string {
  const last = args.findLastIndex((argument) => argument !== undefined);
  return JSON.stringify(args.slice(0, last + 1).map((argument) => argument ?? blankOf(argument)));
}

function blankOf(argument: null | undefined): Wire {
  return argument === null ? null : { $undefined: true };
}
