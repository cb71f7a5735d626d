import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../../shared/problem';
import type { SignalsPlan, SignalsRequest } from '../../../shared/signals-endpoints';
import { callServer } from '../../server';
import { useServer } from '../../ui/use-server';

/** Several changes in a row are planned once. Milliseconds. */
const DEBOUNCE_MS = 300;

/**
 * Keeps the plan of a request up to date while it is wanted; undefined until it is that of the request.
 *
 * @param additions how often signals were added: what was paid for since is free
 */
export function usePlannedSignals(
  request: SignalsRequest | undefined,
  isWanted: boolean,
  additions: number,
): { readonly plan: SignalsPlan | undefined; readonly problem: Problem | undefined } {
  const { run, problem } = useServer();
  const [planned, setPlanned] = useState<{ readonly key: string; readonly plan: SignalsPlan }>();
  const key = request && JSON.stringify([request, additions]);
  useEffect(() => {
    if (request === undefined || !isWanted) return undefined;
    const timer = setTimeout(() => {
      run(
        () => callServer('planSignals', request),
        (plan) => {
          setPlanned({ key: key ?? '', plan });
        },
      );
    }, DEBOUNCE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [key, isWanted, run]);
  const plan = planned !== undefined && planned.key === key ? planned.plan : undefined;
  return { plan, problem: request && problem };
}
