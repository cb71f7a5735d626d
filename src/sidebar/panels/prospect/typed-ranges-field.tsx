import { useState } from 'preact/hooks';
import type { NumberRange } from '../../../shared/prospecting';
import { FilterChips } from './filter-chips';
import { FilterHead } from './filter-head';
import { RangeInputs } from './range-inputs';
import { rangeWords, withEntry, type Side } from './search-draft';
import type { FilterFieldProps } from './token-field';

/** Ranges that are typed, such as the years in which a company was founded. */
export function TypedRangesField({ filter, draft, onDraft }: FilterFieldProps) {
  const { key, label, excludable } = filter;
  const [range, setRange] = useState<NumberRange>({});
  const [side, setSide] = useState<Side>('include');
  const { min, max } = range;
  const isBlank = min === undefined && max === undefined;
  const isTurned = min !== undefined && max !== undefined && min > max;

  function add(): void {
    if (isBlank || isTurned) return;
    onDraft((before) => withEntry(before, side, key, range, rangeWords(min, max)));
    setRange({});
  }

  return (
    <div class="filter" role="group" aria-label={label}>
      <FilterHead label={label} fieldId={undefined} side={excludable ? side : undefined} onSide={setSide} />
      <div class="filter-line">
        <RangeInputs label={label} value={range} onChange={setRange} />
        <button type="button" class="add" aria-disabled={isBlank || isTurned} onClick={add}>
          Add
        </button>
      </div>
      <p class="field-problem" aria-live="polite">
        {isTurned ? 'The first number must not be larger than the second.' : ''}
      </p>
      <FilterChips filter={filter} draft={draft} onDraft={onDraft} />
    </div>
  );
}
