import type { Faker } from '@faker-js/faker';
import type { PhoneNumber } from './person';
import { daysBefore } from './dates';

/** Share of numbers that Lusha prints in national form, with their leading zeros (CONTRACT section 4.4). */
const NATIONAL_SHARE = 0.2;
const DO_NOT_CALL_SHARE = 0.15;

/**
 * Ranges that regulators keep for fiction, so that no real telephone can ring: NANPA 555-01XX (also used for
 * countries without such a range), Ofcom, BNetzA, ARCEP and ACMA. `#` is any digit.
 */
const FICTIONAL: Readonly<
  Record<string, { readonly code: string; readonly line: string; readonly mobile: string }>
> = {
  US: { code: '+1', line: '(503) 555-01##', mobile: '212-555-01##' },
  CA: { code: '+1', line: '(416) 555-01##', mobile: '514-555-01##' },
  GB: { code: '+44', line: '020 7946 0###', mobile: '07700 900###' },
  DE: { code: '+49', line: '030 23125 ###', mobile: '0171 39200##' },
  FR: { code: '+33', line: '01 99 00 ## ##', mobile: '06 39 98 ## ##' },
  AU: { code: '+61', line: '02 5550 ####', mobile: '0491 570 156' },
};

/** Draws one telephone number of a person in the country `iso2`; `today` in milliseconds since the epoch. */
export function drawPhone(faker: Faker, iso2: string, type: PhoneNumber['type'], today: number): PhoneNumber {
  const known = FICTIONAL[iso2] === undefined ? 'US' : iso2;
  return {
    number: drawNumber(faker, known, type === 'mobile' ? 'mobile' : 'line'),
    type,
    doNotCall: faker.datatype.boolean(DO_NOT_CALL_SHARE),
    ...(faker.datatype.boolean(0.5) ? { countryIso2: known } : {}),
    updateDate: daysBefore(today, faker.number.int({ min: 1, max: 900 })),
    dataSource: 'lusha',
  };
}

/** A fictional number in international (`+44 20 7946 0123`, `+442079460123`) or national form (`020 7946 0123`). */
export function drawNumber(faker: Faker, iso2: string, kind: 'line' | 'mobile'): string {
  const range = FICTIONAL[iso2] ?? FICTIONAL['US'];
  if (range === undefined) throw new Error(`No fictional telephone range for ${iso2}.`);
  const national = range[kind].replace(/#/g, () => String(faker.number.int(9)));
  if (faker.datatype.boolean(NATIONAL_SHARE)) return national;
  const spaced = `${range.code} ${national.replace(/^0/, '')}`;
  return faker.datatype.boolean(0.5) ? spaced : spaced.replace(/[^\d+]/g, '');
}
