import type { PlanView } from '../../../shared/bulk-endpoints';
import { callServer } from '../../server';
import { useServer, type ServerWork } from '../../ui/use-server';
import type { Screen } from './opening';
import { startRun, type SeenPlan, type StartCalls } from './start-run';

const CALLS: StartCalls = {
  planRun: (request) => callServer('planRun', request),
  startRun: (request, costAtMost) => callServer('startRun', request, costAtMost),
  readRun: () => callServer('readRun'),
};

export interface Starting extends Omit<ServerWork, 'run'> {
  /** `onDearer` gets the new plan when the rows have changed and it would cost more than was seen. */
  readonly start: (seen: SeenPlan, onDearer: (plan: PlanView) => void) => void;
}

/** Starts a run and shows it. */
export function useStart(onShow: (screen: Screen) => void): Starting {
  const { run, ...state } = useServer();
  return {
    ...state,
    start: (seen, onDearer) => {
      if (state.busy) return;
      run(
        () => startRun(seen, CALLS),
        (outcome) => {
          if (outcome.name === 'dearer') onDearer(outcome.plan);
          else onShow({ name: 'run', run: outcome.run, isDriving: outcome.name === 'started' });
        },
      );
    },
  };
}
