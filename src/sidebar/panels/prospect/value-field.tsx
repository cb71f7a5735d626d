import { useState } from 'preact/hooks';
import { SelectField } from '../../ui/select-field';
import { FilterHead } from './filter-head';
import { RangeInputs } from './range-inputs';
import { withValue, type Side } from './search-draft';
import { fieldId, type FilterFieldProps } from './token-field';

/** A filter that holds one value: a text, a date, one of a few words, yes or no, or one range. */
export function ValueField({ filter, draft, onDraft }: FilterFieldProps) {
  const { key, label, control, options = [], excludable, note } = filter;
  const [side, setSide] = useState<Side>(key in draft.form.exclude ? 'exclude' : 'include');
  const id = fieldId(key);
  const value = draft.form[side][key];
  const text = typeof value === 'string' ? value : '';

  function set(next: Parameters<typeof withValue>[3]): void {
    onDraft((before) => withValue(before, side, key, next));
  }

  /** What is there already changes its side with the choice. */
  function turn(next: Side): void {
    setSide(next);
    onDraft((before) => withValue(withValue(before, side, key, undefined), next, key, value));
  }

  if (control === 'yes-no') {
    return (
      <label class="tick">
        <input
          type="checkbox"
          checked={value === true}
          onChange={(event) => {
            set(event.currentTarget.checked ? true : undefined);
          }}
        />
        <span>{label}</span>
      </label>
    );
  }
  if (control === 'choice') {
    return (
      <SelectField
        id={id}
        label={label}
        options={[
          { value: '', text: 'Not set' },
          ...options.map((option) => ({ value: option.value, text: option.label })),
        ]}
        value={text}
        onChange={(chosen) => {
          set(chosen === '' ? undefined : chosen);
        }}
      />
    );
  }
  return (
    <div class="filter">
      <FilterHead
        label={label}
        fieldId={control === 'range' ? undefined : id}
        side={excludable ? side : undefined}
        onSide={turn}
      />
      <div class="filter-line">
        {control === 'range' ? (
          <RangeInputs
            label={label}
            value={typeof value === 'object' ? (value as { min?: number; max?: number }) : {}}
            onChange={(range) => {
              set(range.min === undefined && range.max === undefined ? undefined : range);
            }}
          />
        ) : (
          textField()
        )}
      </div>
      {note !== undefined && <p class="quiet">{note}</p>}
    </div>
  );
  function textField() {
    const shared = {
      id,
      autocomplete: 'off',
      value: text,
      onInput: (event: { readonly currentTarget: HTMLInputElement }): void => {
        const typed = event.currentTarget.value;
        set(typed === '' ? undefined : typed);
      },
    };
    return control === 'date' ? <input type="date" {...shared} /> : <input type="text" {...shared} />;
  }
}
