/** Calls one function of the add-on and turns what comes of it into text. */
import { encodeSidebarValue, IllegalValueError } from '../html/sidebar-value';
import type { ExecutionFacts } from '../realm-execution';
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
function encodeFormulaResult(value: unknown, depth = 0): Wire {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value) && depth < 2) return value.map((item) => encodeFormulaResult(item, depth + 1));
  if (typeof value === 'object' && !(value instanceof Date)) {
    throw new NotEmulatedError('An object as the result of a formula');
  }
  try {
    return encodeWire(value);
  } catch (error) {
    if (error instanceof UnwireableError)
      throw new NotEmulatedError(`${error.what} as the result of a formula`);
    throw error;
  }
}

/** Google answers the page with null or not at all; the workbench says why. */
function encodeSidebarResult(functionName: string, value: unknown): Wire {
  try {
    return encodeSidebarValue(value, 'result');
  } catch (error) {
    if (!(error instanceof IllegalValueError)) throw error;
    const text = `${functionName} returned ${error.what} (${error.path}), which google.script.run cannot carry.`;
    throw new TypeError(text, { cause: error });
  }
}

function encodeResult({ kind, functionName }: ExecutionFacts, value: unknown): Wire {
  if (kind === 'formula') return encodeFormulaResult(value);
  if (kind === 'sidebar') return encodeSidebarResult(functionName, value);
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
    return outcome({ value: encodeResult(execution, value) });
  }
  function failed(error: unknown): string {
    if (error instanceof NotEmulatedError) execution.fault(error);
    return outcome({ error: failure(error) });
  }

  return (load, argsJson) => {
    try {
      const target = load();
      const wires = JSON.parse(argsJson) as Wire[];
      // What a page sends is plain data, even if it looks like a marked date.
      const args = execution.kind === 'sidebar' ? wires : wires.map(decodeWire);
      const eventObject = event();
      const value = target(...(eventObject ? [eventObject] : args));
      if (!(value instanceof Promise)) return succeeded(value);
      return value.then(succeeded).catch(failed);
    } catch (error) {
      return failed(error);
    }
  };
}
