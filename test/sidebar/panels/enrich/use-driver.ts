import type { RunView } from '../../../../src/shared/bulk-endpoints';
import {
  createRunDriver,
  type RunCalls,
  type RunDriver,
  type RunProgress,
} from '../../../../src/sidebar/panels/enrich/run-driver';
import type { ScriptedServer } from '../../scripted-server';

export interface UsedDriver {
  readonly driver: RunDriver;
  /** What is shown now. */
  readonly progress: RunProgress;
  /** Lets so much time pass, and everything happen that was due. */
  pass(milliseconds: number): Promise<void>;
}

/** A driver over a scripted server, with a clock that moves only when told to. */
export async function useDriver(
  run: RunView,
  isDriving: boolean,
  server: ScriptedServer,
): Promise<UsedDriver> {
  let now = 0;
  let timers: { readonly at: number; readonly work: () => void }[] = [];
  let progress: RunProgress | undefined;
  const call =
    (endpoint: string) =>
    (...args: unknown[]) =>
      server.call(endpoint, args);
  const calls = Object.fromEntries(
    ['stepRun', 'stopRun', 'resumeRun', 'endRun', 'readRun', 'readRuns'].map((name) => [name, call(name)]),
  ) as unknown as RunCalls;
  const driver = createRunDriver(run, isDriving, {
    calls,
    now: () => now,
    later: (work, milliseconds) => {
      const timer = { at: now + milliseconds, work };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    show: (next) => {
      progress = next;
    },
  });

  async function pass(milliseconds: number): Promise<void> {
    const end = now + milliseconds;
    await settled();
    for (;;) {
      const [next] = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      timers = timers.filter((timer) => timer !== next);
      now = next.at;
      next.work();
      await settled();
    }
    now = end;
  }

  await settled();
  return {
    driver,
    get progress() {
      if (progress === undefined) throw new Error('The driver has shown nothing.');
      return progress;
    },
    pass,
  };
}

/** Answers that are there have arrived. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
