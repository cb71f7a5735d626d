interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  readonly help: string;
  /** What is wrong with the value; stands where the help stood. */
  readonly error: string | undefined;
  readonly onInput: (value: string) => void;
}

/** A whole number. It is a text field: a number field drops what it does not understand without a word. */
export function NumberField({ id, label, unit, value, help, error, onInput }: NumberFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-line">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={value}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-unit ${id}-help`}
          onInput={(event) => {
            onInput(event.currentTarget.value);
          }}
        />
        <span id={`${id}-unit`} class="quiet">
          {unit}
        </span>
      </div>
      <p id={`${id}-help`} class={error === undefined ? 'quiet' : 'field-problem'} aria-live="polite">
        {error ?? help}
      </p>
    </div>
  );
}
