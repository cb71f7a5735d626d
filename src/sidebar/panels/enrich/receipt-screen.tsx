import type { RunView } from '../../../shared/bulk-endpoints';
import { Heading } from '../../ui/heading';
import { Lines } from '../../ui/lines';
import { newPlan } from './opening';
import { Notes } from './notes';
import { QuoteResult } from './quote-result';
import { followUp, receiptLines, receiptSubject, receiptTitle } from './receipt-texts';
import type { ScreenFrame } from './screen-frame';
import { UndoSection } from './undo-section';

interface ReceiptScreenProps extends ScreenFrame {
  readonly run: RunView;
}

/** What a run did: rows, credits, what is left to look at, and how to take it back. */
export function ReceiptScreen({ run, takesFocus, onShow }: ReceiptScreenProps) {
  const next = followUp(run);
  return (
    <>
      <Heading text={receiptTitle(run)} takesFocus={takesFocus} />
      <p class="run-sheet">{receiptSubject(run)}</p>
      {run.quoted !== null && <QuoteResult run={run} quoted={run.quoted} onShow={onShow} />}
      {run.waiting !== null && <p class="notice notice-info">{run.waiting.problem.message}</p>}
      {run.mayMissCredits && (
        <p class="notice notice-info">
          Google ended the work once before an answer was noted. Lusha may have charged for that request too;
          its part is missing here. Nobody was revealed twice.
        </p>
      )}
      {receiptLines(run).map((lines, index) => (
        <Lines key={index} lines={lines} />
      ))}
      <Notes
        name="parked"
        title="Set aside"
        text="Answers that are kept in this file, because their row was changed, moved out of sight or deleted. Enriching it again is free."
        notes={run.parked}
        sheetId={run.sheetId}
      />
      <Notes name="failed" title="Failed" notes={run.failed} sheetId={run.sheetId} />
      <div class="buttons receipt-buttons">
        {next !== undefined && (
          <button
            type="button"
            class="primary"
            onClick={() => {
              onShow({ ...newPlan(run.kind), wanted: next.wanted });
            }}
          >
            {next.label}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            onShow(newPlan(run.kind));
          }}
        >
          Plan another
        </button>
        <button
          type="button"
          onClick={() => {
            onShow({ name: 'history', back: newPlan(run.kind) });
          }}
        >
          Past runs
        </button>
      </div>
      {run.canUndo && <UndoSection run={run} />}
    </>
  );
}
