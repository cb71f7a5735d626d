import { useState } from 'preact/hooks';

interface SavedKeyProps {
  readonly ending: string;
  readonly busy: boolean;
  readonly onReplace: () => void;
  readonly onRemove: () => void;
}

/** A key that is saved: its ending, and how to be rid of it. */
export function SavedKey({ ending, busy, onReplace, onRemove }: SavedKeyProps) {
  const [removing, setRemoving] = useState(false);
  return (
    <>
      <p class="saved-key">
        <span class="masked" aria-label={`Key ending in ${ending}`}>
          •••• •••• {ending}
        </span>
      </p>
      {removing ? (
        <div class="confirm" role="group" aria-label="Remove the key?">
          <p>Remove the key? Formulas and menu stop asking Lusha. What was revealed stays.</p>
          <div class="buttons">
            <button type="button" class="danger" disabled={busy} onClick={onRemove}>
              Remove
            </button>
            <button
              type="button"
              onClick={() => {
                setRemoving(false);
              }}
            >
              Keep
            </button>
          </div>
        </div>
      ) : (
        <div class="buttons">
          <button type="button" disabled={busy} onClick={onReplace}>
            Replace
          </button>
          <button
            type="button"
            disabled={busy}
            onClick={() => {
              setRemoving(true);
            }}
          >
            Remove…
          </button>
        </div>
      )}
    </>
  );
}
