import type { NumberRange } from '../../../shared/prospecting';

interface RangeInputsProps {
  readonly label: string;
  readonly value: NumberRange;
  readonly onChange: (range: NumberRange) => void;
}

/** Both ends of a range; an empty one is open. Thousands may be parted by commas or spaces. */
export function RangeInputs({ label, value, onChange }: RangeInputsProps) {
  const end = (name: 'min' | 'max', words: string) => (
    <input
      type="text"
      inputMode="numeric"
      autocomplete="off"
      aria-label={`${label}, ${words}`}
      placeholder={words}
      value={value[name] === undefined ? '' : String(value[name])}
      onInput={(event) => {
        onChange(withEnd(value, name, event.currentTarget.value));
      }}
    />
  );
  return (
    <span class="range">
      {end('min', 'from')}
      {end('max', 'to')}
    </span>
  );
}

function withEnd({ min, max }: NumberRange, name: 'min' | 'max', text: string): NumberRange {
  const digits = text.replace(/\D/g, '');
  const ends = { min, max, [name]: digits === '' ? undefined : Number(digits) };
  return {
    ...(ends.min !== undefined && { min: ends.min }),
    ...(ends.max !== undefined && { max: ends.max }),
  };
}
