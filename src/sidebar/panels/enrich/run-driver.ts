import type { BulkEndpoints, RunView } from '../../../shared/bulk-endpoints';
import type { Answer } from '../../../shared/endpoints';
import type { Problem } from '../../../shared/problem';
import { afterStop, isIdle, nextStep, type Failure } from './next-step';

/** The server's part of a run, as the driver calls it. */
export type RunCalls = {
  readonly [K in 'stepRun' | 'stopRun' | 'resumeRun' | 'endRun' | 'readRun' | 'readRuns']: (
    ...args: Parameters<BulkEndpoints[K]>
  ) => Promise<Answer<ReturnType<BulkEndpoints[K]>>>;
};

export interface RunDriverParts {
  readonly calls: RunCalls;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Runs the work once, after so many milliseconds; returns what calls it off. */
  readonly later: (work: () => void, milliseconds: number) => () => void;
  /** Called whenever something changed. */
  readonly show: (progress: RunProgress) => void;
}

/** What is known of a run, and what this sidebar does about it. */
export interface RunProgress {
  readonly run: RunView;
  /** Whether this sidebar carries the run on, or only watches it. */
  readonly isDriving: boolean;
  /** What the person has asked for and has not been answered yet. */
  readonly pending: 'stop' | 'resume' | 'end' | undefined;
  readonly trouble:
    | {
        readonly problem: Problem;
        /** When the next attempt is made by itself; undefined when a person has to act. */
        readonly retryAt: number | undefined;
      }
    | undefined;
}

export interface RunDriver {
  readonly resume: () => void;
  /** Nothing more is asked for from this moment, whatever becomes of the call. */
  readonly stop: () => void;
  readonly end: () => void;
  /** Looks at once, when a failed call would have been waited for. */
  readonly retry: () => void;
  /** Ends the driving; the run on the server stays as it is. */
  readonly dispose: () => void;
}

/** A sleeping computer lets a long wait end late, so the clock is looked at this often. Milliseconds. */
const LONGEST_SLEEP_MS = 15_000;

/** Carries a run on by calling the server again and again, never twice at once; see `nextStep` for when. */
export function createRunDriver(first: RunView, isDriving: boolean, parts: RunDriverParts): RunDriver {
  const { calls, now, later } = parts;
  const { id } = first;
  let progress: RunProgress = { run: first, isDriving, pending: undefined, trouble: undefined };
  let failure: Failure | undefined;
  let lastAnswerAt = now();
  let idleSteps = 0;
  /** Steps that failed since one went well; looking in between does not make them good. */
  let failedSteps = 0;
  let isCalling = false;
  let isDisposed = false;
  /** Counts what the person asked for: a look that began before it shows what was. */
  let orders = 0;
  let cancelTimer = (): void => undefined;

  function change(part: Partial<RunProgress>): void {
    if (isDisposed) return;
    progress = { ...progress, ...part };
    parts.show(progress);
  }

  function advance(): void {
    cancelTimer();
    if (isDisposed || isCalling || progress.pending !== undefined) return;
    const next = nextStep({ ...progress, lastAnswerAt, idleSteps, failure });
    if (next === undefined) return;
    const wait = next.at - now();
    if (wait > 0) cancelTimer = later(advance, Math.min(wait, LONGEST_SLEEP_MS));
    else void (next.call === 'step' ? step() : look());
  }

  async function step(): Promise<void> {
    isCalling = true;
    const answer = await calls.stepRun(id);
    isCalling = false;
    lastAnswerAt = now();
    // Stop was pressed meanwhile: its answer, if it has come, says what the run is now, this one how far it came.
    if (!progress.isDriving) {
      const isStopped = progress.run.state === 'stopped';
      if (answer.ok) change({ run: isStopped ? afterStop(answer.value) : answer.value });
    } else if (answer.ok) {
      failedSteps = 0;
      idleSteps = isIdle(progress.run, answer.value) ? idleSteps + 1 : 0;
      succeed(answer.value);
    } else {
      failedSteps += 1;
      fail(answer.error, failedSteps);
    }
    advance();
  }

  async function look(): Promise<void> {
    isCalling = true;
    const ordersBefore = orders;
    const answer = await calls.readRun();
    const run = answer.ok && answer.value?.id !== id ? await lookBack() : answer;
    isCalling = false;
    lastAnswerAt = now();
    if (ordersBefore === orders) {
      if (!run.ok) fail(run.error, (failure?.count ?? 0) + 1);
      else if (run.value !== null) succeed(run.value);
    }
    advance();
  }

  /** The run is not under way any more, so it is over. */
  async function lookBack(): Promise<Answer<RunView>> {
    const answer = await calls.readRuns();
    if (!answer.ok) return answer;
    const ended = answer.value.find((run) => run.id === id);
    return { ok: true, value: ended ?? { ...progress.run, state: 'done', waiting: null } };
  }

  function succeed(run: RunView): void {
    failure = undefined;
    change({ run, trouble: undefined });
  }

  function fail(problem: Problem, count: number): void {
    failure = { problem, count };
    const next = nextStep({ ...progress, lastAnswerAt, idleSteps, failure });
    change({ trouble: { problem, retryAt: next?.at } });
  }

  /** What the person asked for; it may overlap with a step, which would otherwise have to be waited for. */
  async function order(
    pending: 'stop' | 'resume' | 'end',
    call: () => Promise<Answer<RunView>>,
    drives: boolean,
  ): Promise<void> {
    if (isDisposed || progress.pending !== undefined) return;
    cancelTimer();
    orders += 1;
    change({ pending, trouble: undefined, isDriving: false });
    const answer = await call();
    lastAnswerAt = now();
    idleSteps = 0;
    failedSteps = 0;
    failure = undefined;
    if (answer.ok) change({ run: answer.value, pending: undefined, isDriving: drives });
    else change({ pending: undefined, trouble: { problem: answer.error, retryAt: undefined } });
    advance();
  }

  change({});
  advance();
  return {
    resume: () => void order('resume', () => calls.resumeRun(id), true),
    stop: () => void order('stop', () => calls.stopRun(id), false),
    end: () => void order('end', () => calls.endRun(id), false),
    retry: () => {
      if (failure === undefined || isCalling) return;
      cancelTimer();
      void look();
    },
    dispose: () => {
      isDisposed = true;
      cancelTimer();
    },
  };
}
