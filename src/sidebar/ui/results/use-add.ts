import { useCallback, useState } from 'preact/hooks';
import type { Answer } from '../../../shared/endpoints';
import type { Problem } from '../../../shared/problem';
import type { AddDestination, AddRequest, AddView } from '../../../shared/results';
import { joinViews } from './add-texts';

/** Results that one request may carry. */
const BATCH = 100;

export interface Adding {
  readonly busy: boolean;
  /** How many of how many are done, while it takes more than one request. */
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  readonly problem: Problem | undefined;
  readonly added: AddView | undefined;
  /** Forgets what the last addition did. */
  readonly clear: () => void;
  readonly add: (request: AddRequest, costs: ReadonlyMap<string, number>) => void;
}

const IDLE: Omit<Adding, 'add' | 'clear'> = {
  busy: false,
  progress: undefined,
  problem: undefined,
  added: undefined,
};

/**
 * Adds any number of results, a hundred at a time, and stops where one hundred fails. What was added stays.
 *
 * @param onAdded told after each request which results are in the sheet now
 */
export function useAdd(
  call: (request: AddRequest) => Promise<Answer<AddView>>,
  onAdded: (view: AddView) => void,
): Adding {
  const [state, setState] = useState(IDLE);

  const add = useCallback(
    (request: AddRequest, costs: ReadonlyMap<string, number>): void => {
      void (async () => {
        const total = request.ids.length;
        let destination: AddDestination = request.destination;
        let added: AddView | undefined;
        let problem: Problem | undefined;
        setState({ busy: true, progress: undefined, problem, added });
        for (let done = 0; done < total && problem === undefined; done += BATCH) {
          if (total > BATCH) setState({ busy: true, progress: { done, total }, problem, added });
          const ids = request.ids.slice(done, done + BATCH);
          const costAtMost = ids.reduce((sum, id) => sum + (costs.get(id) ?? 0), 0);
          const answer = await call({ ...request, ids, costAtMost, destination });
          if (!answer.ok) problem = answer.error;
          else {
            added = added === undefined ? answer.value : joinViews(added, answer.value);
            destination = { to: 'sheet', sheetId: answer.value.sheetId };
            problem = answer.value.problem ?? undefined;
            onAdded(answer.value);
          }
        }
        setState({ busy: false, progress: undefined, problem, added });
      })();
    },
    [call, onAdded],
  );
  const clear = useCallback(() => {
    setState(IDLE);
  }, []);
  return { ...state, add, clear };
}
