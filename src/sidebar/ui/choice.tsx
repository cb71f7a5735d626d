interface ChoiceProps {
  readonly id?: string;
  readonly type: 'radio' | 'checkbox';
  /** Radio buttons of the same name exclude each other. */
  readonly name: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly title: string;
  /** What it means, in a sentence. */
  readonly text: string;
  readonly onChange: (checked: boolean) => void;
}

/** A radio button or checkbox with a sentence that says what it means. */
export function Choice({ id, type, name, checked, disabled = false, title, text, onChange }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        id={id}
        type={type}
        name={name}
        checked={checked}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      <span>
        {title}
        <span class="quiet">{text}</span>
      </span>
    </label>
  );
}
