import { useRef, useState } from 'preact/hooks';
import type { RunView, UndoView } from '../../../shared/bulk-endpoints';
import { callServer } from '../../server';
import { ConfirmedAction } from '../../ui/confirmed-action';
import { count } from '../../ui/numbers';
import { ProblemNotice } from '../../ui/notice';
import { useServer } from '../../ui/use-server';
import { undoText } from './receipt-texts';

/** Takes back what a run has written, after asking. */
export function UndoSection({ run }: { readonly run: RunView }) {
  const [undone, setUndone] = useState<UndoView>();
  const result = useRef<HTMLParagraphElement>(null);
  const server = useServer();

  function undo(): void {
    server.run(
      () => callServer('undoRun', run.id),
      (view) => {
        setUndone(view);
        result.current?.focus();
      },
    );
  }

  return (
    <div class="undo">
      <p ref={result} role="status" tabIndex={-1} class={undone === undefined ? '' : 'notice notice-success'}>
        {undone === undefined ? '' : undoText(undone)}
      </p>
      {undone === undefined && (
        <ConfirmedAction
          label={server.slow ? 'Putting back…' : 'Undo this run…'}
          question="Undo this run?"
          yes="Undo"
          no="Cancel"
          isDanger={false}
          isLink
          busy={server.busy}
          onYes={undo}
        >
          <p>
            {count(run.counts.written, 'cell gets', 'cells get')} back what was in{' '}
            {run.counts.written === 1 ? 'it' : 'them'} before, except where somebody has changed{' '}
            {run.counts.written === 1 ? 'it' : 'one'} since. Credits are not given back; what was revealed
            stays in the file.
          </p>
        </ConfirmedAction>
      )}
      <ProblemNotice problem={server.problem} />
    </div>
  );
}
