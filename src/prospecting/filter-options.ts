import type { FilterView } from '../shared/prospecting';

export type FilterOptions = NonNullable<FilterView['options']>;

export const ANY_OR_ALL: FilterOptions = [
  { value: 'or', label: 'Any of them' },
  { value: 'and', label: 'All of them' },
];

/** Said of every filter by signals: the search charges for what it matches (contract section 8). */
export const SIGNALS_NOTE = 'Costs extra credits for every signal that matches; not part of every plan.';

/** Words that say themselves what they mean. */
export function plainOptions(words: readonly string[]): FilterOptions {
  return words.map((value) => ({ value, label: value }));
}

/** `series_a` reads `Series A`, `private_equity` reads `Private equity`. */
export function codeOptions(codes: readonly string[]): FilterOptions {
  return codes.map((value) => {
    const words = value
      .replace(/_(\w)$/, (_, letter: string) => ` ${letter.toUpperCase()}`)
      .replace(/_/g, ' ');
    return { value, label: words.charAt(0).toUpperCase() + words.slice(1) };
  });
}

export function labelledOptions(labels: Readonly<Record<string, string>>): FilterOptions {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
