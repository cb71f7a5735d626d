import { useState } from 'preact/hooks';
import type { SettingsView } from '../../shared/endpoints';

interface SavedKeyProps {
  readonly ending: string;
  readonly formulas: SettingsView['formulas'];
  readonly busy: boolean;
  readonly onReplace: () => void;
  readonly onRemove: () => void;
  readonly onShare: (share: boolean) => void;
}

/** A key that is saved: its ending, who pays for formulas, and how to be rid of it. */
export function SavedKey({ ending, formulas, busy, onReplace, onRemove, onShare }: SavedKeyProps) {
  const [removing, setRemoving] = useState(false);
  const mine = formulas.payer === 'shared' && formulas.byMe;
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
      <h3>Who pays for formulas</h3>
      <label class="choice">
        <input
          type="checkbox"
          checked={mine}
          disabled={busy}
          onChange={(event) => {
            onShare(event.currentTarget.checked);
          }}
        />
        <span>
          Let this spreadsheet’s formulas use my key
          <span class="quiet">{payerText(formulas)}</span>
        </span>
      </label>
    </>
  );
}

function payerText(formulas: SettingsView['formulas']): string {
  if (formulas.payer === 'owner')
    return 'Now: the key that the owner of this file has saved, if there is one.';
  return formulas.byMe
    ? 'Now: your key. Everyone who can edit this file spends your credits with formulas; nobody can read the key.'
    : 'Now: a key that another person lent to this file. Ticking the box replaces it with yours.';
}
