export interface Chip {
  readonly id: string;
  readonly label: string;
  /** Shown as something that must not be. */
  readonly isExcluded: boolean;
  readonly onRemove: () => void;
}

/** Values that are set, each with a button that takes it away. */
export function Chips({ label, chips }: { readonly label: string; readonly chips: readonly Chip[] }) {
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.id} class={chip.isExcluded ? 'chip chip-not' : 'chip'}>
          <span>
            {chip.isExcluded && <strong>not </strong>}
            {chip.label}
          </span>
          <button type="button" aria-label={`Remove ${chip.label}`} onClick={chip.onRemove}>
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
