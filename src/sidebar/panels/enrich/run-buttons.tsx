import { useEffect, useRef } from 'preact/hooks';
import type { RunProgress } from './run-driver';

interface RunButtonsProps {
  readonly progress: RunProgress;
  readonly onResume: () => void;
  readonly onStop: () => void;
  readonly onEnd: () => void;
}

/** Resume, Stop and End, as far as they make sense; somebody else's run has none. */
export function RunButtons({ progress, onResume, onStop, onEnd }: RunButtonsProps) {
  const { run, isDriving, pending } = progress;
  const group = useRef<HTMLDivElement>(null);
  const isStopped = run.state === 'stopped';
  const needsPerson = run.state === 'waiting' && run.waiting?.until == null;
  const canResume = isStopped || needsPerson || !isDriving;

  // The button that had the focus may be gone; the keyboard goes on with the first one that took its place.
  useEffect(() => {
    const hasLostFocus = document.activeElement === document.body;
    if (hasLostFocus) group.current?.querySelector('button')?.focus();
  }, [isStopped, canResume]);

  if (!run.isMine) return null;
  const isPending = pending !== undefined;
  const press = (work: () => void) => () => {
    if (!isPending) work();
  };
  return (
    <div ref={group} class="buttons run-buttons">
      {canResume && pending !== 'stop' && (
        <button type="button" class="primary" aria-disabled={isPending} onClick={press(onResume)}>
          Resume
        </button>
      )}
      {isStopped ? (
        <button type="button" aria-disabled={isPending} onClick={press(onEnd)}>
          End here
        </button>
      ) : (
        <button type="button" aria-disabled={isPending} onClick={press(onStop)}>
          {pending === 'stop' ? 'Stopping…' : 'Stop'}
        </button>
      )}
    </div>
  );
}
