import type { Side } from './search-draft';

interface FilterHeadProps {
  readonly label: string;
  /** The field that the label belongs to; a group of fields is named by its own label. */
  readonly fieldId: string | undefined;
  /** Undefined for a filter that cannot be excluded. */
  readonly side: Side | undefined;
  readonly onSide: (side: Side) => void;
}

/** The name of a filter, and whether what is entered next has to be so or must not be. */
export function FilterHead({ label, fieldId, side, onSide }: FilterHeadProps) {
  return (
    <div class="filter-head">
      {fieldId === undefined ? (
        <span class="filter-label">{label}</span>
      ) : (
        <label for={fieldId}>{label}</label>
      )}
      {side !== undefined && (
        <select
          class="side"
          aria-label={`${label}: is or is not`}
          value={side}
          onChange={(event) => {
            onSide(event.currentTarget.value === 'exclude' ? 'exclude' : 'include');
          }}
        >
          <option value="include">is</option>
          <option value="exclude">is not</option>
        </select>
      )}
    </div>
  );
}
