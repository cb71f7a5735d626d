import type { SignalsView } from '../../../shared/signals-endpoints';
import { Choice } from '../../ui/choice';
import { SelectField } from '../../ui/select-field';
import type { SignalsChoice } from '../signals-panel';

interface SignalsFormProps {
  readonly types: SignalsView['types'];
  readonly choice: SignalsChoice;
  readonly onChange: (part: Partial<SignalsChoice>) => void;
}

const MOST = ['1', '3', '5', '10'];

/** Which signals, since when, and where they go. */
export function SignalsForm({ types, choice, onChange }: SignalsFormProps) {
  return (
    <>
      <fieldset class="signal-types">
        <legend>What happened</legend>
        {types.map(({ value, label }) => (
          <label key={value} class="tick">
            <input
              type="checkbox"
              checked={choice.types.includes(value)}
              onChange={(event) => {
                onChange({
                  types: event.currentTarget.checked
                    ? [...choice.types, value]
                    : choice.types.filter((other) => other !== value),
                });
              }}
            />
            <span>{label}</span>
          </label>
        ))}
        <label class="tick">
          <input
            type="checkbox"
            checked={choice.score}
            onChange={(event) => {
              onChange({ score: event.currentTarget.checked });
            }}
          />
          <span>Signal score, from 0 to 1</span>
        </label>
      </fieldset>
      <div class="filter">
        <label for="signals-since">Since</label>
        <div class="filter-line">
          <input
            id="signals-since"
            type="date"
            value={choice.since}
            onInput={(event) => {
              if (event.currentTarget.value !== '') onChange({ since: event.currentTarget.value });
            }}
          />
        </div>
      </div>
      <SelectField
        id="signals-most"
        label="The newest of each kind, at most"
        options={MOST.map((value) => ({ value, text: value }))}
        value={String(choice.most)}
        onChange={(value) => {
          onChange({ most: Number(value) });
        }}
      />
      <fieldset>
        <legend>Where they go</legend>
        <Choice
          type="radio"
          name="signals-output"
          checked={choice.output === 'columns'}
          title="Beside the rows"
          text="The newest signal in three columns of their own."
          onChange={() => {
            onChange({ output: 'columns' });
          }}
        />
        <Choice
          type="radio"
          name="signals-output"
          checked={choice.output === 'tab'}
          title="A list on a new tab"
          text="All of them, the newest first."
          onChange={() => {
            onChange({ output: 'tab' });
          }}
        />
      </fieldset>
    </>
  );
}
