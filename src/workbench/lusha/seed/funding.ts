import type { Faker } from '@faker-js/faker';
import type { Funding } from './company';

/** In the order in which companies raise them; the names that the `funding` filter knows. */
const ROUND_TYPES = ['pre_seed', 'seed', 'series_a', 'series_b', 'series_c', 'series_d'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Draws a funding history, oldest round first; dates are in words, as in the published example. */
export function drawFunding(faker: Faker): Funding {
  const count = faker.number.int({ min: 1, max: ROUND_TYPES.length });
  let year = faker.number.int({ min: 2008, max: 2014 });
  let amount = 250_000;
  const rounds = ROUND_TYPES.slice(0, count).map((roundType) => {
    year += faker.number.int({ min: 1, max: 2 });
    amount *= faker.number.int({ min: 2, max: 5 });
    const day = faker.number.int({ min: 1, max: 28 });
    return {
      currency: 'USD',
      roundAmount: amount,
      roundType,
      roundDate: `${faker.helpers.arrayElement(MONTHS)} ${day}, ${year}`,
    };
  });
  const last = rounds.at(-1);
  return {
    rounds,
    totalRounds: rounds.length,
    totalRoundsAmount: rounds.reduce((sum, round) => sum + round.roundAmount, 0),
    currency: 'USD',
    isIpo: faker.datatype.boolean(0.1),
    lastRoundType: last?.roundType ?? '',
    lastRoundAmount: last?.roundAmount ?? 0,
    lastRoundDate: last?.roundDate ?? '',
  };
}
