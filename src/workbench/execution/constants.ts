/** Sources: developers.google.com/apps-script/guides/services/quotas, .../guides/triggers, .../guides/sheets/functions. */
import type { ExecutionKind } from '../apps-script/realm-execution';

const SECOND_MS = 1000;

/** Longest execution, in milliseconds on the workbench's clock. */
export const TIME_LIMIT_MS: Readonly<Record<ExecutionKind, number>> = {
  formula: 30 * SECOND_MS,
  'simple-trigger': 30 * SECOND_MS,
  menu: 360 * SECOND_MS,
  sidebar: 360 * SECOND_MS,
  trigger: 360 * SECOND_MS,
};
export const TIMEOUT_TEXT = 'Exceeded maximum execution time';

/** Executions of one user that run at the same time. */
export const MAX_SIMULTANEOUS = 30;
export const TOO_MANY_TEXT =
  'There are too many scripts running simultaneously for this Google user account.';

/** Time that the triggers of a consumer account may run in 24 hours, in milliseconds. */
export const MAX_TRIGGER_RUNTIME_MS = 90 * 60 * SECOND_MS;
export const TRIGGER_RUNTIME_TEXT = 'Service using too much computer time for one day';
/** Kinds of executions that are started by a trigger, whoever installed it. */
export const TRIGGER_KINDS: readonly ExecutionKind[] = ['trigger', 'simple-trigger'];

/** What Google calls the file of the script in stack traces. */
export const SCRIPT_NAME = 'Code';
/** Own choice: executions kept in the log; older ones are forgotten. */
export const MAX_RECORDS = 10_000;
