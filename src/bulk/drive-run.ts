import type { RunView } from '../shared/bulk-endpoints';
import type { Continuation } from './continuation';
import type { Runs } from './runs';

/** An execution may take six minutes; this leaves time for the round under way. */
const WORK_WITHIN_MS = 270_000;
/** When the next execution goes on. */
const NEXT_AFTER_MS = 60_000;
/** Waiting longer than this is left to the next execution. */
const LONGEST_SLEEP_MS = 65_000;
/** Somebody's sidebar has worked on the run this lately: it is not to be helped. */
const ATTENDED_MS = 90_000;
/** When to look again whether it still is. */
const LOOK_AGAIN_MS = 5 * 60_000;

export interface DriveParts {
  readonly runs: Runs;
  readonly continuation: Continuation;
  readonly now: () => number;
  readonly sleep: (ms: number) => void;
}

/**
 * Works on a run as long as an execution may, without a sidebar. What is left then is gone on with by a trigger.
 *
 * @param told after each round
 */
export function driveRun(id: string, parts: DriveParts, told: (run: RunView) => void): RunView {
  const { runs, continuation, now } = parts;
  const end = now() + WORK_WITHIN_MS;
  for (;;) {
    const run = runs.step(id);
    told(run);
    const pause = pauseBefore(run, now());
    if (pause === undefined) return run;
    if (pause > LONGEST_SLEEP_MS || now() + pause >= end) {
      continuation.schedule(Math.max(NEXT_AFTER_MS, pause));
      return run;
    }
    parts.sleep(pause);
  }
}

/** What the trigger does: goes on with this user's run, unless a sidebar is at it. */
export function continueRun(workedAt: number | undefined, parts: DriveParts): void {
  const run = parts.runs.current();
  if (run === null || !run.isMine || workedAt === undefined) {
    parts.continuation.cancel();
    return;
  }
  if (run.state === 'running' && parts.now() - workedAt < ATTENDED_MS)
    parts.continuation.schedule(LOOK_AGAIN_MS);
  else driveRun(run.id, parts, () => undefined);
}

/** Milliseconds until the next round; undefined when the run is over, or a person has to act. */
function pauseBefore({ state, waiting }: RunView, now: number): number | undefined {
  if (state === 'running') return 0;
  if (state !== 'waiting' || waiting === null || waiting.until === null) return undefined;
  return Math.max(0, waiting.until - now);
}
