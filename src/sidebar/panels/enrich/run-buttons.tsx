import type { Problem } from '../../../shared/problem';
import { refusalId } from '../../ui/refusal-notice';
import type { RunProgress } from './run-driver';

interface RunButtonsProps {
  readonly progress: RunProgress;
  /** Why the plan does not allow to go on. */
  readonly reason: Problem | undefined;
  readonly onResume: () => void;
  readonly onStop: () => void;
  readonly onEnd: () => void;
}

/** Resume, Stop and End, as far as they make sense; somebody else's run has none. */
export function RunButtons({ progress, reason, onResume, onStop, onEnd }: RunButtonsProps) {
  const { run, isDriving, pending } = progress;
  const isStopped = run.state === 'stopped';
  const needsPerson = run.state === 'waiting' && run.waiting?.until == null;
  const canResume = isStopped || needsPerson || !isDriving;

  if (!run.isMine) return null;
  const isPending = pending !== undefined;
  const press = (work: () => void) => () => {
    if (!isPending) work();
  };
  return (
    <div class="buttons run-buttons">
      {canResume && pending !== 'stop' && (
        <button
          type="button"
          class="primary"
          aria-disabled={isPending || reason !== undefined}
          {...(reason !== undefined && { 'aria-describedby': refusalId('resume') })}
          onClick={reason === undefined ? press(onResume) : undefined}
        >
          Resume
        </button>
      )}
      {isStopped ? (
        <button key="end" type="button" aria-disabled={isPending} onClick={press(onEnd)}>
          End here
        </button>
      ) : (
        <button key="stop" type="button" aria-disabled={isPending} onClick={press(onStop)}>
          {pending === 'stop' ? 'Stopping…' : 'Stop'}
        </button>
      )}
    </div>
  );
}
