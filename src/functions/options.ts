import type { DoNotCallPolicy } from '../fields/choose-contact-point';
import { nearestName } from '../fields/field-list';
import { cellText, toRows } from '../sheet/cell-text';
import { PERSONAS, type Persona } from '../lusha/buying-groups';
import { BadOptionError, UnknownNameError } from '../fields/input-errors';
import { readDay } from '../lusha/read-json';

/** What the third argument of a function says; undefined where it says nothing. */
export interface FunctionOptions {
  /** Answers older than this are asked for again. */
  readonly maxAgeMs?: number;
  readonly doNotCall?: DoNotCallPolicy;
  readonly header?: boolean;
  /** What a list is of. */
  readonly about?: 'person' | 'company';
  /** Names of the columns wanted, parted by commas. */
  readonly fields?: string;
  readonly roles?: readonly Persona[];
  /** The first day, `YYYY-MM-DD`, or how many milliseconds ago it was. */
  readonly since?: string | number;
  /** Results of each kind that a list shows, 1 to 100. */
  readonly list?: number;
}

export type OptionName = 'max_age' | 'dnc' | 'header' | 'about' | 'fields' | 'roles' | 'since' | 'list';

/** What may be said about functions with a row for each row of their input. */
const ROW_OPTIONS: readonly OptionName[] = ['max_age', 'dnc', 'header'];

const UNITS_MS: Readonly<Record<string, number>> = {
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  m: 2_592_000_000,
};

/** Each option with an example of how it is written. */
const EXAMPLES: Readonly<Record<OptionName, string>> = {
  max_age: 'max_age:90d',
  dnc: 'dnc:hide',
  header: 'header:yes',
  about: 'about:companies',
  fields: 'fields:name title linkedin',
  roles: 'roles:decision_maker end_user',
  since: 'since:90d',
  list: 'list:5',
};

/** Lusha gives no more signals of a kind in one answer (contract 7.1). */
const MOST_IN_LIST = 100;

const TOO_YOUNG = 'would pay at every recalculation; the smallest age is 1h';

/**
 * Reads options such as `max_age:90d, dnc:hide, header:yes`; `=` may stand for `:`. Ages take h, d, w or m (30
 * days), and lists in a value are parted by blanks.
 *
 * @param known the options that the function has
 * @throws UnknownNameError for an option that does not exist
 * @throws BadOptionError for a value that makes no sense
 */
export function readOptions(input: unknown, known: readonly OptionName[] = ROW_OPTIONS): FunctionOptions {
  const parts = toRows(input)
    .flat()
    .flatMap((cell) => cellText(cell).split(','));
  let options: FunctionOptions = {};
  for (const part of parts.map((text) => text.trim()).filter((text) => text !== '')) {
    const [name = '', value = ''] = part.split(/[:=]/).map((text) => text.trim().toLowerCase());
    const option = known.find((candidate) => candidate === name.replace(/[\s-]/g, '_'));
    if (option === undefined) throw new UnknownNameError(name, nearestName(name, known), 'option');
    options = { ...options, ...readOption(option, value, part) };
  }
  return options;
}

function readOption(option: OptionName, value: string, written: string): FunctionOptions {
  switch (option) {
    case 'max_age': {
      const maxAgeMs = ageMs(value);
      if (maxAgeMs === undefined) break;
      if (maxAgeMs === 0) throw new BadOptionError(written, EXAMPLES.max_age, TOO_YOUNG);
      return { maxAgeMs };
    }
    case 'dnc':
      if (value === 'show' || value === 'hide') return { doNotCall: value };
      break;
    case 'header':
      if (value === 'yes' || value === 'true') return { header: true };
      if (value === 'no' || value === 'false') return { header: false };
      break;
    case 'about':
      if (/^(people|persons?|contacts?)$/.test(value)) return { about: 'person' };
      if (/^compan(y|ies)$/.test(value)) return { about: 'company' };
      break;
    case 'fields':
      if (value !== '') return { fields: value.replace(/[\s|;+]+/g, ',') };
      break;
    case 'roles': {
      const roles = value.split(/[\s|;+]+/).map(roleOf);
      if (roles.every((role) => role !== undefined)) return { roles };
      break;
    }
    case 'since': {
      const since = /^\d{4}-\d{2}-\d{2}$/.test(value) ? readDay(value) : ageMs(value);
      if (since !== undefined) return { since };
      break;
    }
    case 'list':
      if (/^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_IN_LIST)
        return { list: Number(value) };
      break;
  }
  throw new BadOptionError(written, EXAMPLES[option]);
}

/** `90d` in milliseconds. */
function ageMs(text: string): number | undefined {
  const [, number, letter = ''] = /^(\d+)\s*([hdwm])$/.exec(text) ?? [];
  const unit = UNITS_MS[letter];
  return number === undefined || unit === undefined ? undefined : Number(number) * unit;
}

/** A role by its name, or the last word of it, in singular or plural. */
function roleOf(text: string): Persona | undefined {
  const one = text.replace(/-/g, '_').replace(/s$/, '');
  return one === '' ? undefined : PERSONAS.find((role) => role === one || role.endsWith(`_${one}`));
}
