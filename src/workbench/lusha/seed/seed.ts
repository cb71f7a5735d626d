import { base, en, Faker, generateMersenne53Randomizer } from '@faker-js/faker';
import type { Company } from './company';
import { drawPremium } from './company-premium';
import { drawCompany } from './draw-company';
import { drawPerson } from './draw-person';
import type { Person } from './person';
import { SAMPLE_COMPANIES } from './sample-companies';
import { SAMPLE_PEOPLE } from './sample-people';

/** Drawn besides the samples. */
export const SEEDED_PEOPLE = 5_000;
export const SEEDED_COMPANIES = 500;

/** Numbers below belong to the samples, so that a further sample moves nobody else's id. */
const FIRST_SEEDED_NUMBER = 101;

export interface Seeded {
  readonly people: readonly Person[];
  readonly companies: readonly Company[];
}

/**
 * Draws everybody the simulator knows, samples first. The same seed and day give the same world.
 *
 * @param seed any whole number
 * @param today a moment of the day on which the world is drawn, milliseconds since the epoch; dates lie before it
 */
export function drawWorld(seed: number, today: number): Seeded {
  const faker = seededFaker(seed);
  const domains = new Set(SAMPLE_COMPANIES.map(({ domain }) => domain));
  const bare = numbers(SEEDED_COMPANIES).map((number) => drawCompany(faker, number, domains, today));
  const seeded = bare.map((company) => ({ ...company, premium: drawPremium(faker, company, bare, today) }));
  const addresses = new Set(SAMPLE_PEOPLE.flatMap(({ emails }) => emails.map(({ email }) => email)));
  // The samples' companies have people of their own only; whoever knows them by heart meets no strangers there.
  const people = numbers(SEEDED_PEOPLE).map((number) => drawPerson(faker, number, seeded, addresses, today));
  return { people: [...SAMPLE_PEOPLE, ...people], companies: [...SAMPLE_COMPANIES, ...seeded] };
}

/** A source of chance of its own; Faker's shared instance would tie simulators together. */
export function seededFaker(seed: number): Faker {
  return new Faker({ locale: [en, base], randomizer: generateMersenne53Randomizer(seed) });
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_unused, index) => FIRST_SEEDED_NUMBER + index);
}
