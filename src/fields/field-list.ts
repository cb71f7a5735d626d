import { distance } from 'fastest-levenshtein';
import { cellText, toRows } from '../sheet/cell-text';
import { UnknownNameError } from './input-errors';

/** Something that can be asked for by its name or by its plain-language label. */
export interface NamedField {
  readonly name: string;
  readonly label: string;
}

/**
 * Reads a list of fields: text parted by commas, or the cells of a header range. Names may be written in any
 * case, with blanks or hyphens for underscores, or as the label ("Work email"). Blank cells of a range are
 * skipped, so that a header row with gaps can be used.
 *
 * @throws UnknownNameError for the first name that is not known
 */
export function readFields<T extends NamedField>(
  input: unknown,
  fields: readonly T[],
  defaults: readonly string[],
  what: UnknownNameError['kind'] = 'field',
): readonly T[] {
  const wanted = fieldNames(input);
  const names = wanted.length === 0 ? defaults : wanted;
  const byKey = new Map(
    fields.flatMap((field) => [[key(field.label), field] as const, [key(field.name), field] as const]),
  );
  return names.map((name) => {
    const field = byKey.get(key(name));
    if (field === undefined) throw new UnknownNameError(name, nearest(name, [...byKey.values()]), what);
    return field;
  });
}

/** The known name that is written most like `name`. */
export function nearestName(name: string, known: readonly string[]): string {
  const scored = known.map((candidate) => ({ candidate, apart: distance(key(name), key(candidate)) }));
  return scored.reduce((best, next) => (next.apart < best.apart ? next : best), {
    candidate: '',
    apart: Infinity,
  }).candidate;
}

function nearest(name: string, fields: readonly NamedField[]): string {
  const closest = nearestName(
    name,
    fields.flatMap((field) => [field.name, field.label]),
  );
  return fields.find((field) => field.name === closest || field.label === closest)?.name ?? closest;
}

function fieldNames(input: unknown): readonly string[] {
  return toRows(input)
    .flat()
    .flatMap((cell) => cellText(cell).split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function key(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}
