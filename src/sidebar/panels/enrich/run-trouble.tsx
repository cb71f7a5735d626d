import type { Problem } from '../../../shared/problem';
import { countdownWords } from '../../ui/duration';
import { RefusalNotice } from '../../ui/refusal-notice';
import { ProblemSteps } from '../../ui/problem-steps';
import type { RunProgress } from './run-driver';

interface RunTroubleProps {
  readonly progress: RunProgress;
  readonly now: number;
  /** Why the plan does not allow to go on. */
  readonly reason: Problem | undefined;
  readonly onRetry: () => void;
}

/** What keeps the run from going on: a lost connection, or something a person has to put right first. */
export function RunTrouble({ progress: { run, trouble }, now, reason, onRetry }: RunTroubleProps) {
  const { waiting } = run;
  const isForPerson = run.isMine && waiting !== null && (waiting.until === null || run.state === 'stopped');
  if (trouble === undefined)
    return (
      <>
        <RefusalNotice name="resume" reason={reason} isAboutChoice={false} />
        <ProblemSteps problem={isForPerson && reason === undefined ? waiting.problem : undefined} />
      </>
    );
  const { problem, retryAt } = trouble;
  return (
    <>
      <ProblemSteps problem={problem} {...(retryAt === undefined && { onRetry })} />
      {retryAt !== undefined && (
        <p class="retry">
          <span class="quiet">
            {retryAt > now ? `Trying again in ${countdownWords(retryAt - now)}.` : 'Trying again…'}
          </span>
          <button type="button" class="link" onClick={onRetry}>
            Try now
          </button>
        </p>
      )}
    </>
  );
}
