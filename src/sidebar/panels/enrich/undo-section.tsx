import { useRef, useState } from 'preact/hooks';
import type { RunView, UndoView } from '../../../shared/bulk-endpoints';
import { callServer } from '../../server';
import { AskFirst } from '../../ui/ask-first';
import { count } from '../../ui/numbers';
import { ProblemNotice } from '../../ui/notice';
import { useServer } from '../../ui/use-server';
import { undoText } from './receipt-texts';

/** Takes back what a run has written, after asking. */
export function UndoSection({ run }: { readonly run: RunView }) {
  const [isAsking, setIsAsking] = useState(false);
  const [undone, setUndone] = useState<UndoView>();
  const opener = useRef<HTMLButtonElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const server = useServer();

  function undo(): void {
    if (server.busy) return;
    server.run(
      () => callServer('undoRun', run.id),
      (view) => {
        setUndone(view);
        setIsAsking(false);
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
        <button
          ref={opener}
          type="button"
          class="link"
          aria-expanded={isAsking}
          onClick={() => {
            setIsAsking(!isAsking);
          }}
        >
          Undo this run…
        </button>
      )}
      {isAsking && (
        <AskFirst
          name="undo"
          title="Undo this run?"
          action={server.slow ? 'Putting back…' : 'Undo'}
          isDisabled={server.busy}
          onConfirm={undo}
          onCancel={() => {
            opener.current?.focus();
            setIsAsking(false);
          }}
        >
          <p>
            {count(run.counts.written, 'cell gets', 'cells get')} back what was in{' '}
            {run.counts.written === 1 ? 'it' : 'them'} before, except where somebody has changed{' '}
            {run.counts.written === 1 ? 'it' : 'one'} since. Credits are not given back; what was revealed
            stays in the file.
          </p>
          <ProblemNotice problem={server.problem} />
        </AskFirst>
      )}
    </div>
  );
}
