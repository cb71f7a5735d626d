import { useCallback, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../shared/endpoints';
import type { Problem } from '../../shared/problem';

/** Work that is done sooner than this shows nothing, so that the panel does not flicker. Milliseconds. */
const QUIET_MS = 300;

export interface ServerWork {
  /** Whether a request is under way. */
  readonly busy: boolean;
  /** Whether it has taken long enough to say so. */
  readonly slow: boolean;
  readonly problem: Problem | undefined;
  /** Runs a request; the value of the newest one is handed on, that of an overtaken one is dropped. */
  readonly run: <T>(request: () => Promise<Answer<T>>, done: (value: T) => void) => void;
}

export function useServer(): ServerWork {
  const newest = useRef(0);
  const [busy, setBusy] = useState(false);
  const [slow, setSlow] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const run = useCallback(<T>(request: () => Promise<Answer<T>>, done: (value: T) => void): void => {
    newest.current += 1;
    const mine = newest.current;
    setBusy(true);
    setProblem(undefined);
    const timer = setTimeout(() => {
      if (mine === newest.current) setSlow(true);
    }, QUIET_MS);
    void request().then((answer) => {
      clearTimeout(timer);
      if (mine !== newest.current) return;
      setBusy(false);
      setSlow(false);
      if (answer.ok) done(answer.value);
      else setProblem(answer.error);
    });
  }, []);

  return { busy, slow, problem, run };
}
