import { useState } from 'preact/hooks';
import { FilterChips } from './filter-chips';
import { FilterHead } from './filter-head';
import { withEntry, type Side } from './search-draft';
import type { FilterFieldProps } from './token-field';

/** ZIP codes in a country, or everything within some miles of one. */
export function ZipField({ filter, draft, onDraft }: FilterFieldProps) {
  const { key, label, excludable, control } = filter;
  const [zip, setZip] = useState('');
  const [country, setCountry] = useState('');
  const [miles, setMiles] = useState('');
  const [side, setSide] = useState<Side>('include');
  const isArea = control === 'zip-areas';
  const place = country.trim();

  function add(): void {
    const zipcode = zip.trim();
    if (zipcode === '') return;
    const entry = isArea
      ? {
          zipcode,
          ...(place !== '' && { country: place }),
          ...(miles !== '' && { distance: Number(miles) }),
        }
      : { zipcode, ...(place !== '' && { countryIso2: place.toUpperCase() }) };
    const words = [miles !== '' && isArea ? `${miles} miles around ${zipcode}` : zipcode, place];
    onDraft((before) => withEntry(before, side, key, entry, words.filter((word) => word !== '').join(', ')));
    setZip('');
  }

  const field = (words: string, value: string, set: (text: string) => void) => (
    <input
      type="text"
      autocomplete="off"
      aria-label={`${label}, ${words}`}
      placeholder={words}
      value={value}
      onInput={(event) => {
        set(event.currentTarget.value);
      }}
    />
  );

  return (
    <div class="filter" role="group" aria-label={label}>
      <FilterHead label={label} fieldId={undefined} side={excludable ? side : undefined} onSide={setSide} />
      <div class="filter-line">
        <span class="range">
          {field('ZIP code', zip, setZip)}
          {field(isArea ? 'country' : 'US, DE …', country, setCountry)}
          {isArea &&
            field('miles', miles, (text) => {
              setMiles(text.replace(/\D/g, ''));
            })}
        </span>
        <button type="button" class="add" aria-disabled={zip.trim() === ''} onClick={add}>
          Add
        </button>
      </div>
      <FilterChips filter={filter} draft={draft} onDraft={onDraft} />
    </div>
  );
}
