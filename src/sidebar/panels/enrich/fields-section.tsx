import { useMemo, useState } from 'preact/hooks';
import type { FieldView, PlanView } from '../../../shared/bulk-endpoints';
import { Section } from '../../ui/section';
import { fieldGroups, withField, type FieldGroup } from './field-groups';
import type { PlanFormProps } from './plan-body';

interface FieldsSectionProps extends PlanFormProps {
  readonly error: string | undefined;
  /** The newest plan, which knows the account's prices. */
  readonly plan: PlanView | undefined;
}

/** What is wanted, by what it costs. */
export function FieldsSection({ subject, draft, error, plan, onRequest }: FieldsSectionProps) {
  const { kind, fields: chosen } = draft.request;
  const [chosenAtFirst] = useState(chosen);
  const groups = useMemo(
    () => fieldGroups(kind, subject.fields, chosenAtFirst, plan),
    [kind, subject.fields, chosenAtFirst, plan],
  );
  const others = groups.flatMap((group) => group.others);
  const chosenOthers = others.filter(({ name }) => chosen.includes(name)).length;

  function choose(name: string, isChosen: boolean): void {
    onRequest({
      fields: isChosen ? withField(chosen, name, subject.fields) : chosen.filter((field) => field !== name),
    });
  }

  return (
    <Section name="fields" title="What you want">
      {groups.map((group) => (
        <Group key={group.cost} group={group} fields={group.common} chosen={chosen} onChoose={choose} />
      ))}
      {others.length > 0 && (
        <details>
          <summary>
            More fields <span class="quiet">{moreText(others.length, chosenOthers)}</span>
          </summary>
          {groups.map((group) => (
            <Group key={group.cost} group={group} fields={group.others} chosen={chosen} onChoose={choose} />
          ))}
        </details>
      )}
      <p class="field-problem" aria-live="polite">
        {error ?? ''}
      </p>
    </Section>
  );
}

function moreText(others: number, chosen: number): string {
  return chosen === 0 ? `(${String(others)})` : `(${String(chosen)} of ${String(others)} chosen)`;
}

interface GroupProps {
  readonly group: FieldGroup;
  readonly fields: readonly FieldView[];
  readonly chosen: readonly string[];
  readonly onChoose: (name: string, isChosen: boolean) => void;
}

function Group({ group, fields, chosen, onChoose }: GroupProps) {
  if (fields.length === 0) return null;
  return (
    <fieldset class="field-group">
      <legend>
        {group.title} <span class="quiet">{group.price}</span>
      </legend>
      <div class="field-grid">
        {fields.map(({ name, label }) => (
          <label key={name} class="tick">
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              onChange={(event) => {
                onChoose(name, event.currentTarget.checked);
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
