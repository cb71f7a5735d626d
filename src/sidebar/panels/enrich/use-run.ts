import { useEffect, useRef, useState } from 'preact/hooks';
import type { RunView } from '../../../shared/bulk-endpoints';
import { callServer } from '../../server';
import { createRunDriver, type RunCalls, type RunDriver, type RunProgress } from './run-driver';

const CALLS: RunCalls = {
  stepRun: (id) => callServer('stepRun', id),
  stopRun: (id) => callServer('stopRun', id),
  resumeRun: (id) => callServer('resumeRun', id),
  endRun: (id) => callServer('endRun', id),
  readRun: () => callServer('readRun'),
  readRuns: () => callServer('readRuns'),
};

function later(work: () => void, milliseconds: number): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}

export interface UsedRun extends Omit<RunDriver, 'dispose'> {
  readonly progress: RunProgress;
}

/** Carries a run on while the panel is in the page, or watches it. */
export function useRun(run: RunView, isDriving: boolean): UsedRun {
  const [progress, setProgress] = useState<RunProgress>({
    run,
    isDriving,
    pending: undefined,
    trouble: undefined,
  });
  const driver = useRef<RunDriver>(null);
  useEffect(() => {
    const created = createRunDriver(run, isDriving, {
      calls: CALLS,
      now: Date.now,
      later,
      show: setProgress,
    });
    driver.current = created;
    window.addEventListener('online', created.retry);
    return () => {
      window.removeEventListener('online', created.retry);
      created.dispose();
    };
    // A screen shows one run from its beginning to its end.
  }, []);
  return {
    progress,
    resume: () => driver.current?.resume(),
    stop: () => driver.current?.stop(),
    end: () => driver.current?.end(),
    retry: () => driver.current?.retry(),
  };
}
