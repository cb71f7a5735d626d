import { fold } from '../directory/fold';

/** One condition on a record, made from one field of a filter. */
export type Criterion<T> = (record: T) => boolean;

/** Everything that is asked for must hold. */
export function meetsAll<T>(record: T, criteria: readonly Criterion<T>[]): boolean {
  return criteria.every((criterion) => criterion(record));
}

/** One hit is enough to be excluded. */
export function meetsAny<T>(record: T, criteria: readonly Criterion<T>[]): boolean {
  return criteria.some((criterion) => criterion(record));
}

/** The criterion, if its field of the filter is there and not an empty list. */
export function given<V, T>(value: V | undefined, make: (value: V) => Criterion<T>): Criterion<T>[] {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
  return [make(value)];
}

/** True if one of the texts contains one of the words; case and accents do not matter. */
export function mentions(texts: readonly (string | null | undefined)[], words: readonly string[]): boolean {
  // Contained anywhere, also inside a word: "engineer" finds "Engineering".
  const folded = texts.map((text) => fold(text ?? ''));
  return words.some((word) => folded.some((text) => text.includes(fold(word))));
}

/** True if one of the texts is one of the words; case and accents do not matter. */
export function equals(texts: readonly (string | null | undefined)[], words: readonly string[]): boolean {
  const folded = new Set(texts.map((text) => fold(text ?? '')).filter((text) => text !== ''));
  return words.some((word) => folded.has(fold(word)));
}

/** True if the wanted values are there: all of them on `and`, one of them otherwise. */
export function holds(
  have: readonly string[],
  wanted: readonly string[],
  condition: string | undefined,
): boolean {
  const one = (value: string) => equals(have, [value]);
  return condition === 'and' || condition === 'all' ? wanted.every(one) : wanted.some(one);
}

/** Inclusive; a missing bound is open. */
export interface NumberRange {
  readonly min?: number;
  readonly max?: number;
}

/** True if the range of a record meets one of the wanted ones. A record without a range never does. */
export function overlaps(range: NumberRange | undefined, wanted: readonly NumberRange[]): boolean {
  if (range === undefined) return false;
  const { min = 0, max = Infinity } = range;
  return wanted.some((want) => min <= (want.max ?? Infinity) && max >= (want.min ?? 0));
}
