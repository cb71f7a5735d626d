import { useState } from 'preact/hooks';
import type { ColumnView } from '../../../shared/bulk-endpoints';
import { Section } from '../../ui/section';
import { SelectField } from '../../ui/select-field';
import { columnText, mappingText, rolesOf, withColumn, type Role } from './mapping';
import type { PlanFormProps } from './plan-body';
import type { DraftErrors } from './plan-draft';

interface MappingSectionProps extends PlanFormProps {
  readonly errors: DraftErrors;
  /** Whether the choices are in sight from the beginning. */
  readonly isOpen: boolean;
}

/** Which column says who a row is about. */
export function MappingSection({ subject, draft, errors, isOpen, onChange, onRequest }: MappingSectionProps) {
  const { kind, columns: mapping } = draft.request;
  const text = mappingText(kind, mapping);
  // It must not close by itself as soon as the first column is chosen.
  const [wasOpen] = useState(isOpen || errors.mapping !== undefined);
  return (
    <Section name="mapping" title="Who a row is about">
      {text !== '' && <p class="mapping">{text}</p>}
      <p class="field-problem" aria-live="polite">
        {isOpen ? '' : (errors.mapping ?? '')}
      </p>
      {subject.columns.length > 0 && (
        <details open={wasOpen}>
          <summary>Change columns</summary>
          <div class="roles">{rolesOf(kind).flatMap((role) => roleFields(role))}</div>
          <div class="field">
            <label for="header-row">Row with the headers</label>
            <input
              id="header-row"
              type="text"
              inputMode="numeric"
              autocomplete="off"
              class="short"
              value={draft.headerRow}
              aria-invalid={errors.headerRow !== undefined}
              aria-describedby="header-row-help"
              onInput={(event) => {
                onChange({ headerRow: event.currentTarget.value, isMappedByHand: true });
              }}
            />
            <p
              id="header-row-help"
              class={errors.headerRow === undefined ? 'quiet' : 'field-problem'}
              aria-live="polite"
            >
              {errors.headerRow ?? 'Blank if the columns have no headers.'}
            </p>
          </div>
        </details>
      )}
    </Section>
  );

  /** A list for each column that holds it; usually that is one or none. */
  function roleFields({ name, label }: Role) {
    const chosen = mapping[name] ?? [];
    const positions = chosen.length === 0 ? [0] : chosen.map((_, position) => position);
    return positions.map((position) => (
      <SelectField
        key={`${name}-${String(position)}`}
        id={`role-${name}-${String(position)}`}
        label={position === 0 ? label : `${label}, else`}
        options={columnOptions(subject.columns)}
        value={String(chosen[position] ?? '')}
        onChange={(value) => {
          const column = value === '' ? null : Number(value);
          onRequest({ columns: withColumn(mapping, name, position, column) });
          onChange({ isMappedByHand: true });
        }}
      />
    ));
  }
}

function columnOptions(columns: readonly ColumnView[]) {
  return [
    { value: '', text: 'None' },
    ...columns.map((column) => ({ value: String(column.column), text: columnText(column) })),
  ];
}
