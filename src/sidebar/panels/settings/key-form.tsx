import { useState } from 'preact/hooks';

interface KeyFormProps {
  readonly busy: boolean;
  readonly slow: boolean;
  readonly shareAtFirst: boolean;
  readonly onSave: (key: string, shareWithFormulas: boolean) => void;
  readonly onCancel: (() => void) | undefined;
}

/** Where a key is entered. It is checked with a free call before it is kept. */
export function KeyForm({ busy, slow, shareAtFirst, onSave, onCancel }: KeyFormProps) {
  const [key, setKey] = useState('');
  const [share, setShare] = useState(shareAtFirst);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && key.trim() !== '') onSave(key, share);
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
      <label class="choice">
        <input
          type="checkbox"
          checked={share}
          onChange={(event) => {
            setShare(event.currentTarget.checked);
          }}
        />
        <span>
          Let this spreadsheet’s formulas use my key
          <span class="quiet">
            Everyone who can edit this file then spends your credits with formulas. Nobody can read the key.
          </span>
        </span>
      </label>
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
