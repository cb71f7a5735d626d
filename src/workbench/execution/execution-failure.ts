/** Why an execution failed, from what was thrown. */
import type { Outcome } from '../apps-script/realm/invoke';
import { ServiceError } from '../apps-script/service';
import { ExecutionError } from './execution-error';
import { scriptLine, scriptStack } from './script-stack';

/** @param isFault whether the workbench is at fault, not the script */
export function scriptFailure(
  { name, message, stack }: NonNullable<Outcome['error']>,
  isFault: boolean,
): ExecutionError {
  return new ExecutionError({
    errorName: name,
    message,
    end: isFault ? 'workbench' : 'error',
    line: scriptLine(stack),
    scriptStack: scriptStack(stack),
  });
}

/** From what a service threw after the script had ended; no line of the script is to blame then. */
export function leavingFailure(error: unknown): ExecutionError {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return new ExecutionError({
    errorName: name,
    message,
    end: error instanceof ServiceError ? 'error' : 'workbench',
  });
}
