interface SelectedRowsProps {
  /** Undefined until the sheet is read. */
  readonly rows:
    | {
        readonly sheetName: string;
        /** `A2:D50`. */
        readonly selection: string;
        /** How many there are, in words. */
        readonly text: string;
      }
    | undefined;
  readonly busy: boolean;
  readonly slow: boolean;
  readonly onRead: () => void;
}

/** Which rows are meant. The sidebar cannot see when another selection is made, so there is a button. */
export function SelectedRows({ rows, busy, slow, onRead }: SelectedRowsProps) {
  return (
    <div class="selection" aria-busy={busy}>
      <p class="selection-place">
        <strong>{rows?.sheetName ?? (slow ? 'Reading the sheet…' : ' ')}</strong>
        <span class="selection-areas">{rows?.selection ?? ' '}</span>
      </p>
      <div class="selection-foot">
        <span class="quiet">{rows?.text ?? ' '}</span>
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
