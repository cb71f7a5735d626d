import { useState } from 'preact/hooks';
import { Choice } from '../../ui/choice';

interface KeyFormProps {
  readonly busy: boolean;
  readonly slow: boolean;
  /** Whether the key is lent to formulas; asked here unless a switch for it is shown already. */
  readonly share: { readonly atFirst: boolean; readonly ask: boolean };
  readonly onSave: (key: string, shareWithFormulas: boolean) => void;
  readonly onCancel: (() => void) | undefined;
}

/** Where a key is entered. It is checked with a free call before it is kept. */
export function KeyForm({ busy, slow, share, onSave, onCancel }: KeyFormProps) {
  const [key, setKey] = useState('');
  const [lent, setLent] = useState(share.atFirst);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && key.trim() !== '') onSave(key, lent);
      }}
    >
      <label for="api-key">API key</label>
      <input
        id="api-key"
        type="password"
        autocomplete="off"
        spellcheck={false}
        placeholder="xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"
        value={key}
        aria-describedby="api-key-help"
        onInput={(event) => {
          setKey(event.currentTarget.value);
        }}
      />
      <p id="api-key-help" class="quiet">
        Administrators and managers find it in Lusha under API; others ask one of them. It is stored for you
        alone and never shown again.
      </p>
      {share.ask && (
        <Choice
          type="checkbox"
          name="share"
          checked={lent}
          title="Let this spreadsheet’s formulas use my key"
          text="Everyone who can edit this file then spends your credits with formulas. Nobody can read the key."
          onChange={setLent}
        />
      )}
      <div class="buttons">
        <button type="submit" class="primary" disabled={busy || key.trim() === ''}>
          {slow ? 'Checking…' : 'Check and save'}
        </button>
        {onCancel !== undefined && (
          <button type="button" onClick={onCancel}>
            Cancel
          </button>
        )}
      </div>
    </form>
  );
}
