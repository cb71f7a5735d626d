import { rowsText } from './plan-texts';
import type { PlanSubject } from './plan-subject';

interface SelectionSectionProps {
  readonly subject: PlanSubject | undefined;
  readonly busy: boolean;
  readonly slow: boolean;
  readonly onRead: () => void;
}

/** Which rows are meant. The sidebar cannot see when another selection is made, so there is a button. */
export function SelectionSection({ subject, busy, slow, onRead }: SelectionSectionProps) {
  return (
    <div class="selection" aria-busy={busy}>
      <p class="selection-place">
        <strong>{subject?.sheetName ?? (slow ? 'Reading the sheet…' : ' ')}</strong>
        <span class="selection-areas">{subject?.selection ?? ' '}</span>
      </p>
      <div class="selection-foot">
        <span class="quiet">{(subject?.rows ?? 0) === 0 ? ' ' : rowsText(subject?.rows ?? 0)}</span>
        <button
          type="button"
          class="link"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) onRead();
          }}
        >
          Read selection again
        </button>
      </div>
    </div>
  );
}
