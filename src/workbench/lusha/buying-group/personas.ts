import type { Person } from '../seed/person';

export const PERSONAS = ['decision_maker', 'potential_champion', 'end_user'] as const;

export type Persona = (typeof PERSONAS)[number];

/** Seniority ids from which on somebody decides, or can win others over; how Lusha tells them apart is not published. */
const DECIDES_FROM = 6;
const CHAMPIONS_FROM = 4;

/** The parts that a person plays in a purchase. Somebody without a known seniority plays none. */
export function rolesOf({ background }: Person): Persona[] {
  const { seniorityId } = background;
  if (seniorityId === null) return [];
  if (seniorityId >= DECIDES_FROM)
    return seniorityId === DECIDES_FROM ? ['decision_maker', 'potential_champion'] : ['decision_maker'];
  return seniorityId >= CHAMPIONS_FROM ? ['potential_champion'] : ['end_user'];
}

/** 0-1, two decimals: the higher up and the easier to reach, the more worth reaching. */
export function reachScore({ background, emails, phones }: Person): number {
  const seniority = (background.seniorityId ?? 0) / 10;
  return (
    Math.round((0.7 * seniority + (emails.length > 0 ? 0.2 : 0) + (phones.length > 0 ? 0.1 : 0)) * 100) / 100
  );
}
