import type { DoNotCallPolicy } from '../fields/choose-contact-point';
import { nearestName } from '../fields/field-list';
import { cellText, toRows } from '../sheet/cell-text';
import { BadOptionError, UnknownNameError } from '../fields/input-errors';

/** What the third argument of a function says; undefined where it says nothing. */
export interface FunctionOptions {
  /** Answers older than this are asked for again. */
  readonly maxAgeMs?: number;
  readonly doNotCall?: DoNotCallPolicy;
  readonly header?: boolean;
}

const UNITS_MS: Readonly<Record<string, number>> = {
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  m: 2_592_000_000,
};

/** Each option with an example of how it is written. */
const EXAMPLES: Readonly<Record<string, string>> = {
  max_age: 'max_age:90d',
  dnc: 'dnc:hide',
  header: 'header:yes',
};

const TOO_YOUNG = 'would pay at every recalculation; the smallest age is 1h';

/**
 * Reads options such as `max_age:90d, dnc:hide, header:yes`; `=` may stand for `:`. Ages take h, d, w or m (30
 * days).
 *
 * @throws UnknownNameError for an option that does not exist
 * @throws BadOptionError for a value that makes no sense
 */
export function readOptions(input: unknown): FunctionOptions {
  const parts = toRows(input)
    .flat()
    .flatMap((cell) => cellText(cell).split(','));
  let options: FunctionOptions = {};
  for (const part of parts.map((text) => text.trim()).filter((text) => text !== '')) {
    const [name = '', value = ''] = part.split(/[:=]/).map((text) => text.trim().toLowerCase());
    options = { ...options, ...readOption(name, value, part) };
  }
  return options;
}

function readOption(name: string, value: string, written: string): FunctionOptions {
  const option = name.replace(/[\s-]/g, '_');
  switch (option) {
    case 'max_age': {
      const age = /^(\d+)\s*([hdwm])$/.exec(value);
      const unit = UNITS_MS[age?.[2] ?? ''];
      if (age === null || unit === undefined) break;
      const maxAgeMs = Number(age[1]) * unit;
      if (maxAgeMs === 0) throw new BadOptionError(written, EXAMPLES['max_age'] ?? '', TOO_YOUNG);
      return { maxAgeMs };
    }
    case 'dnc':
      if (value === 'show' || value === 'hide') return { doNotCall: value };
      break;
    case 'header':
      if (value === 'yes' || value === 'true') return { header: true };
      if (value === 'no' || value === 'false') return { header: false };
      break;
    default:
      throw new UnknownNameError(name, nearestName(name, Object.keys(EXAMPLES)), 'option');
  }
  throw new BadOptionError(written, EXAMPLES[option] ?? '');
}
