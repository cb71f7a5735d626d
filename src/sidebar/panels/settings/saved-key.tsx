import { ConfirmedAction } from '../../ui/confirmed-action';

interface SavedKeyProps {
  readonly ending: string;
  readonly busy: boolean;
  readonly onReplace: () => void;
  readonly onRemove: () => void;
}

/** A key that is saved: its ending, and how to be rid of it. */
export function SavedKey({ ending, busy, onReplace, onRemove }: SavedKeyProps) {
  return (
    <>
      <p class="saved-key">
        <span class="masked" role="img" aria-label={`Key ending in ${ending}`}>
          •••• •••• {ending}
        </span>
      </p>
      <div class="buttons">
        <button
          id="replace-key"
          type="button"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) onReplace();
          }}
        >
          Replace
        </button>
        <ConfirmedAction
          label="Remove…"
          question="Remove the key?"
          yes="Remove"
          no="Keep"
          busy={busy}
          onYes={onRemove}
        >
          <p>Formulas and menu stop asking Lusha with it. What was revealed stays.</p>
        </ConfirmedAction>
      </div>
    </>
  );
}
