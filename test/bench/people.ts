import type { LushaSimulator } from '../../src/workbench/lusha/simulator';

/** Of the world's people, those with one address that can be revealed are a few more. */
const KNOWN_PEOPLE = 2_800;

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

/** As many addresses as wanted: those of the world, and then of people whom nobody knows. */
export function mostlyUnknownEmails(world: LushaSimulator, count: number): readonly string[] {
  const known = emails(world, Math.min(count, KNOWN_PEOPLE));
  const unknown = Array.from(
    { length: count - known.length },
    (_, index) => `nobody${index}@nowhere.example`,
  );
  return [...known, ...unknown];
}
