/** Calls one function of the add-on and turns what comes of it into text. */
import { encodeSidebarValue } from '../html/sidebar-value';
import type { ExecutionKind } from '../realm-execution';
import type { Wire } from '../service';
import { decodeWire, encodeWire, UnwireableError } from '../wire';
import { NotEmulatedError } from './exception';
import type { BridgedExecution } from './bridge';

/** How an execution ended, as far as the script is concerned. */
export interface Outcome {
  readonly value?: Wire;
  readonly error?: { readonly name: string; readonly message: string; readonly stack: string };
  /** The workbench is at fault, whatever the script made of it. */
  readonly fault?: boolean;
}

export type ScriptFunction = (...args: unknown[]) => unknown;

/**
 * Evaluates the script, which gives the function, and calls it with the arguments given as JSON. The result is
 * the `Outcome` as JSON, or a promise of it.
 */
export type Invoke = (load: () => ScriptFunction, argsJson: string) => string | Promise<string>;

/** Formulas show null, undefined and missing items as empty cells. */
function encodeFormulaResult(value: unknown): Wire {
  const blank = (item: unknown): unknown =>
    item === undefined ? null : Array.isArray(item) ? item.map(blank) : item;
  try {
    return encodeWire(blank(value));
  } catch (error) {
    if (error instanceof UnwireableError)
      throw new NotEmulatedError(`${error.what} as the result of a formula`);
    throw error;
  }
}

function encodeResult(kind: ExecutionKind, value: unknown): Wire {
  if (kind === 'formula') return encodeFormulaResult(value);
  if (kind === 'sidebar') return encodeSidebarValue(value);
  try {
    return value === undefined ? null : encodeWire(value);
  } catch (error) {
    // Nobody looks at what a menu item or a trigger returns.
    if (error instanceof UnwireableError) return null;
    throw error;
  }
}

function failure(error: unknown): NonNullable<Outcome['error']> {
  if (error instanceof Error) return { name: error.name, message: error.message, stack: error.stack ?? '' };
  return { name: 'Error', message: String(error), stack: '' };
}

export function createInvoke(execution: BridgedExecution, event: () => object | undefined): Invoke {
  function outcome(result: Outcome): string {
    const fault = execution.faultFound();
    return JSON.stringify(fault ? { error: failure(fault), fault: true } : result);
  }
  function succeeded(value: unknown): string {
    return outcome({ value: encodeResult(execution.kind, value) });
  }
  function failed(error: unknown): string {
    return outcome({ error: failure(error) });
  }

  return (load, argsJson) => {
    try {
      const target = load();
      const args = (JSON.parse(argsJson) as Wire[]).map(decodeWire);
      const eventObject = event();
      const value = target(...(eventObject ? [eventObject] : args));
      if (!(value instanceof Promise)) return succeeded(value);
      return value.then(succeeded).catch(failed);
    } catch (error) {
      return failed(error);
    }
  };
}
