/**
 * The only connection of a realm with the thread it lives in. Strings and numbers cross, never objects: an
 * object of another realm would fail `instanceof` in the add-on.
 */
import type { ExecutionFacts, LogLevel, RealmExecution } from '../realm-execution';
import { refusal } from '../authorization';
import type { Call, Wire } from '../service';
import type { Computed } from '../utilities/native';
import { Exception } from './exception';

export interface Bridge {
  /** Sends `{service, method, args}` as JSON, blocks, and gives the `Reply` as JSON. */
  exchange(request: string): string;
  /** Milliseconds since the epoch on the workbench's clock. */
  now(): number;
  /** Computes outside the realm: JSON array of arguments in, `Computed` as JSON out. */
  compute(name: string, args: string): string;
  log(level: LogLevel, text: string): void;
}

/** The host's answer to a service call. */
export interface Reply {
  readonly value?: Wire;
  readonly error?: { readonly name: string; readonly message: string };
}

/** An execution as its service objects see it, with the fault of the workbench, if one came up. */
export interface BridgedExecution extends RealmExecution {
  faultFound(): Error | undefined;
}

export function createExecution(bridge: Bridge, facts: ExecutionFacts): BridgedExecution {
  let found: Error | undefined;
  return {
    ...facts,
    now: () => bridge.now(),
    authorize(member) {
      const text = refusal(member, facts);
      if (text !== null) throw new Exception(text);
    },
    fault(error) {
      found ??= error;
    },
    faultFound: () => found,
    native(name, ...args) {
      const { value = null, error } = JSON.parse(bridge.compute(name, JSON.stringify(args))) as Computed;
      if (error !== undefined) throw new Exception(error);
      return value;
    },
    log(level, text) {
      bridge.log(level, text);
    },
  };
}

export function createCall(bridge: Bridge, execution: RealmExecution): Call {
  return (service, method, ...args) => {
    const { value, error } = JSON.parse(bridge.exchange(JSON.stringify({ service, method, args }))) as Reply;
    if (!error) return value;
    if (error.name === 'Exception') throw new Exception(error.message);
    // Anything else is a bug or a gap of the workbench, not an answer of Google's.
    const fault = new Error(`${service}.${method}: ${error.message}`);
    execution.fault(fault);
    throw fault;
  };
}
