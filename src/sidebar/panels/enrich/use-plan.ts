import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlanView, RunRequest } from '../../../shared/bulk-endpoints';
import type { Problem } from '../../../shared/problem';
import { callServer } from '../../server';
import { useServer } from '../../ui/use-server';
import type { SeenPlan } from './start-run';

/** Several changes in a row are planned once. Milliseconds. */
const DEBOUNCE_MS = 400;

export interface Plan {
  /** What is planned; undefined while the form is not complete. */
  readonly request: RunRequest | undefined;
  /** The newest plan; it may be that of an earlier request. */
  readonly view: PlanView | undefined;
  /** What may be started: the newest plan, when it is that of the request. */
  readonly seen: SeenPlan | undefined;
  readonly slow: boolean;
  readonly problem: Problem | undefined;
  readonly again: () => void;
  /** Takes over a plan that was made elsewhere for the same request. */
  readonly take: (view: PlanView) => void;
}

interface Planned extends SeenPlan {
  readonly view: PlanView;
  readonly key: string;
}

/** Keeps the plan of a request up to date while the form is in sight. */
export function usePlan(request: RunRequest | undefined, isShown: boolean): Plan {
  const { run, busy, slow, problem } = useServer();
  const [planned, setPlanned] = useState<Planned>();
  const [tries, setTries] = useState(0);
  const isFirst = useRef(true);
  const key = JSON.stringify(request);

  function take(view: PlanView): void {
    if (request === undefined) return;
    setPlanned({ view, key, request, costAtMost: view.costAtMost });
  }

  useEffect(() => {
    if (request === undefined || !isShown) return undefined;
    const wait = isFirst.current ? 0 : DEBOUNCE_MS;
    isFirst.current = false;
    const timer = setTimeout(() => {
      run(() => callServer('planRun', request), take);
    }, wait);
    return () => {
      clearTimeout(timer);
    };
  }, [key, isShown, tries, run]);

  const isCurrent = !busy && problem === undefined && planned?.key === key;
  return {
    request,
    view: planned?.view,
    seen: isCurrent ? planned : undefined,
    slow,
    problem: request === undefined ? undefined : problem,
    again: () => {
      setTries((before) => before + 1);
    },
    take,
  };
}
