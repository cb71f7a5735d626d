import { useEffect, useState } from 'preact/hooks';
import type { RunView } from '../../../shared/bulk-endpoints';
import { callServer } from '../../server';
import { Heading } from '../../ui/heading';
import { ProblemSteps } from '../../ui/problem-steps';
import { useServer } from '../../ui/use-server';
import { historyText, historyTime } from './history-texts';
import { newPlan, type PlanStart } from './opening';
import type { ScreenFrame } from './screen-frame';

interface HistoryScreenProps extends ScreenFrame {
  /** The plan that was left for it; without one, a run under way was asked for, and there is none. */
  readonly back: PlanStart | undefined;
}

/** The last runs of this file. */
export function HistoryScreen({ back, takesFocus, onShow }: HistoryScreenProps) {
  const [runs, setRuns] = useState<readonly RunView[]>();
  const server = useServer();
  const load = (): void => {
    server.run(() => callServer('readRuns'), setRuns);
  };
  useEffect(load, [server.run]);
  return (
    <>
      <Heading text="Past runs" takesFocus={takesFocus} />
      {back === undefined && <p>No run is under way in this file.</p>}
      <div class="buttons history-buttons">
        <button
          type="button"
          onClick={() => {
            onShow(back ?? newPlan('person'));
          }}
        >
          {back === undefined ? 'Plan a run' : 'Back to the plan'}
        </button>
      </div>
      <ProblemSteps problem={server.problem} onRetry={load} />
      {runs === undefined && server.slow && <p class="quiet">Loading…</p>}
      {runs?.length === 0 && <p class="quiet">Nothing was enriched in this file yet.</p>}
      <ul class="history">
        {(runs ?? []).map((run) => (
          <li key={run.id}>
            <button
              type="button"
              onClick={() => {
                onShow({ name: 'receipt', run });
              }}
            >
              <span class="history-when">{historyTime(run.startedAt)}</span>
              <span class="history-what">{historyText(run)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
