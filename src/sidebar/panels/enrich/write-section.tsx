import type { WritePolicy } from '../../../shared/bulk-endpoints';
import { count } from '../../ui/numbers';
import { Section } from '../../ui/section';
import type { PlanFormProps } from './plan-body';
import type { DraftErrors } from './plan-draft';

interface WriteSectionProps extends PlanFormProps {
  readonly errors: DraftErrors;
  readonly hiddenRows: number;
}

const POLICIES: readonly { readonly value: WritePolicy; readonly label: string }[] = [
  { value: 'blanks', label: 'Fill empty cells only' },
  { value: 'all', label: 'Write over what is there' },
  { value: 'older', label: 'Write over answers older than' },
];

/** What happens to cells that are filled already, and to rows that are hidden. */
export function WriteSection({ draft, errors, hiddenRows, onChange, onRequest }: WriteSectionProps) {
  const { write, includeHidden } = draft.request;
  return (
    <Section name="write" title="Filled cells">
      <fieldset>
        <legend class="hidden">What to do with filled cells</legend>
        {POLICIES.map(({ value, label }) => (
          <label key={value} class="tick">
            <input
              type="radio"
              name="write"
              checked={write === value}
              onChange={() => {
                onRequest({ write: value });
              }}
            />
            <span>{label}</span>
          </label>
        ))}
        <div class="days">
          <input
            id="older-than-days"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            class="short"
            aria-label="Days after which answers are old"
            aria-invalid={errors.olderThanDays !== undefined}
            aria-describedby="older-help"
            disabled={write !== 'older'}
            value={draft.olderThanDays}
            onInput={(event) => {
              onChange({ olderThanDays: event.currentTarget.value });
            }}
          />
          <span>days</span>
        </div>
        <p id="older-help" class="field-problem" aria-live="polite">
          {errors.olderThanDays ?? ''}
        </p>
      </fieldset>
      <p class="quiet">
        Formulas and the columns that say who a row is about are never written over. A run can be undone.
      </p>
      {(hiddenRows > 0 || includeHidden) && (
        <label class="tick">
          <input
            type="checkbox"
            checked={includeHidden}
            onChange={(event) => {
              onRequest({ includeHidden: event.currentTarget.checked });
            }}
          />
          <span>
            {hiddenRows > 0
              ? `Include ${count(hiddenRows, 'hidden row', 'hidden rows')}`
              : 'Include hidden rows'}
          </span>
        </label>
      )}
    </Section>
  );
}
