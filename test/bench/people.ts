import type { LushaSimulator } from '../../src/workbench/lusha/simulator';

/** E-mail addresses of different people, one each. Throws when the world has fewer. */
export function emails({ people }: LushaSimulator, count: number): readonly string[] {
  const addresses = people
    .filter((person) => person.fate === 'available' && person.emails.length === 1)
    .flatMap((person) => person.emails.map(({ email }) => email))
    .slice(0, count);
  if (addresses.length < count) throw new Error(`The world has ${addresses.length} people, not ${count}.`);
  return addresses;
}

/** A column of cells, as a range is passed to a custom function. */
export function column(cells: readonly string[]): string[][] {
  return cells.map((cell) => [cell]);
}
