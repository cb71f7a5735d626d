import { useContext } from 'preact/hooks';
import type { Problem, ProblemCode } from '../../shared/problem';
import { OpenTab } from '../tabs';
import { ProblemNotice } from './notice';

/** What is put right in the settings. */
const SETTINGS_CODES: readonly ProblemCode[] = ['NO_KEY', 'BAD_KEY', 'CAP'];

interface ProblemStepsProps {
  readonly problem: Problem | undefined;
  readonly onRetry?: () => void;
}

/** A problem with the button that leads on: to the settings where it is solved there, else another try. */
export function ProblemSteps({ problem, onRetry }: ProblemStepsProps) {
  const openTab = useContext(OpenTab);
  const isForSettings = problem !== undefined && SETTINGS_CODES.includes(problem.code);
  if (!isForSettings) return <ProblemNotice problem={problem} {...(onRetry && { onRetry })} />;
  return (
    <>
      <ProblemNotice problem={problem} />
      <div class="buttons problem-step">
        <button
          type="button"
          onClick={() => {
            openTab('settings');
          }}
        >
          Open settings
        </button>
      </div>
    </>
  );
}
