import { useState } from 'preact/hooks';
import type { SpendingRules } from '../../shared/endpoints';

interface SpendingSectionProps {
  readonly rules: SpendingRules;
  readonly busy: boolean;
  readonly onSave: (rules: SpendingRules) => void;
}

/** What formulas of this file may spend, and how do-not-call numbers are shown; the same for everyone in it. */
export function SpendingSection({ rules, busy, onSave }: SpendingSectionProps) {
  const [draft, setDraft] = useState(rules);
  const [cap, setCap] = useState(String(rules.formulaDailyCap));
  const capIsValid = /^\d{1,9}$/.test(cap.trim());
  const wanted: SpendingRules = { ...draft, formulaDailyCap: Number(cap) };
  const changed = JSON.stringify(wanted) !== JSON.stringify(rules);
  return (
    <form
      class="section"
      aria-labelledby="spending-heading"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && changed && capIsValid) onSave(wanted);
      }}
    >
      <h2 id="spending-heading">Formulas in this file</h2>
      <fieldset>
        <legend class="hidden">When formulas may spend credits</legend>
        <Choice
          name="mode"
          checked={draft.formulaMode === 'automatic'}
          title="Automatic"
          text="Formulas reveal what they need, up to the cap below."
          onChoose={() => {
            setDraft({ ...draft, formulaMode: 'automatic' });
          }}
        />
        <Choice
          name="mode"
          checked={draft.formulaMode === 'hold'}
          title="Hold"
          text="Formulas only show what was revealed. You reveal the rest with Extensions > Lusha for Sheets > Reveal held rows, after seeing the price."
          onChoose={() => {
            setDraft({ ...draft, formulaMode: 'hold' });
          }}
        />
      </fieldset>
      <label for="formula-cap">Credits a day for all formulas</label>
      <input
        id="formula-cap"
        type="text"
        inputMode="numeric"
        value={cap}
        aria-invalid={!capIsValid}
        aria-describedby="formula-cap-help"
        onInput={(event) => {
          setCap(event.currentTarget.value);
        }}
      />
      <p id="formula-cap-help" class={capIsValid ? 'quiet' : 'field-problem'}>
        {capIsValid
          ? '0 lets formulas spend nothing. Rows beyond the cap wait until tomorrow or a higher cap.'
          : 'Enter a whole number of credits, 0 or more.'}
      </p>
      <label class="choice">
        <input
          type="checkbox"
          checked={draft.doNotCall === 'hide'}
          onChange={(event) => {
            setDraft({ ...draft, doNotCall: event.currentTarget.checked ? 'hide' : 'show' });
          }}
        />
        <span>
          Hide numbers marked “do not call”
          <span class="quiet">Otherwise they are shown with the mark.</span>
        </span>
      </label>
      <div class="buttons">
        <button type="submit" class="primary" disabled={busy || !changed || !capIsValid}>
          Save
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly checked: boolean;
  readonly title: string;
  readonly text: string;
  readonly onChoose: () => void;
}

function Choice({ name, checked, title, text, onChoose }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>
        {title}
        <span class="quiet">{text}</span>
      </span>
    </label>
  );
}
