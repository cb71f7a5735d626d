import type { RunView } from '../../../shared/bulk-endpoints';
import type { Problem } from '../../../shared/problem';

/** What decides when the server is called next, and with what. Times in milliseconds since the epoch. */
export interface DriveFacts {
  readonly run: RunView;
  /** Whether this sidebar carries the run on, or only watches it. */
  readonly isDriving: boolean;
  readonly lastAnswerAt: number;
  /** Steps in a row that came back without any progress: another execution is at work. */
  readonly idleSteps: number;
  /** The last call that failed; undefined when it went well. */
  readonly failure: Failure | undefined;
}

export interface Failure {
  readonly problem: Problem;
  /** How many calls in a row have failed. */
  readonly count: number;
}

/** `step` carries the run on, `read` only looks; nothing when a person has to act. */
export type NextStep = { readonly call: 'step' | 'read'; readonly at: number } | undefined;

/** How often a run that somebody else carries on is looked at. Milliseconds. */
const WATCH_MS = 10_000;
/** Pauses after steps without progress, growing. Milliseconds. */
const IDLE_MS = [0, 1_000, 2_000, 5_000, 10_000] as const;
/** Pauses before a failed call is followed by the next one, growing. Milliseconds. */
const RETRY_MS = [3_000, 5_000, 10_000, 20_000, 30_000] as const;
/** After so many failures in a row a person decides; a lost connection is waited for without end. */
const RETRY_LIMIT = 8;

export function nextStep({ run, isDriving, lastAnswerAt, idleSteps, failure }: DriveFacts): NextStep {
  if (failure !== undefined) {
    // What became of the call that failed is not known, so look before going on.
    return passes(failure) ? { call: 'read', at: lastAnswerAt + at(RETRY_MS, failure.count - 1) } : undefined;
  }
  if (run.state === 'done') return undefined;
  if (!run.isMine) return { call: 'read', at: lastAnswerAt + WATCH_MS };
  if (run.state === 'stopped') return undefined;
  if (!isDriving) return { call: 'read', at: lastAnswerAt + WATCH_MS };
  const soonest = lastAnswerAt + at(IDLE_MS, idleSteps);
  if (run.state === 'running') return { call: 'step', at: soonest };
  const until = run.waiting?.until ?? null;
  return until === null ? undefined : { call: 'step', at: Math.max(until, soonest) };
}

/** Whether a step brought nothing new. */
export function isIdle(before: RunView, after: RunView): boolean {
  return (
    after.state === before.state &&
    after.done === before.done &&
    after.requests === before.requests &&
    after.creditsCharged === before.creditsCharged &&
    after.waiting?.until === before.waiting?.until
  );
}

/**
 * The view to show when a step that was under way comes back after the run was stopped: its counts are newer,
 * its state may be older.
 */
export function afterStop(stepped: RunView): RunView {
  return stepped.state === 'done' ? stepped : { ...stepped, state: 'stopped', waiting: null };
}

/** Whether it is worth asking again without a person. */
function passes({ problem, count }: Failure): boolean {
  if (problem.code === 'NETWORK') return true;
  return (problem.code === 'SERVER' || problem.code === 'BUSY') && count <= RETRY_LIMIT;
}

function at(pauses: readonly number[], index: number): number {
  return pauses[Math.min(index, pauses.length - 1)] ?? 0;
}
