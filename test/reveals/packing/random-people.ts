import type { Person } from '../../../src/lusha/person';
import type { StoredReveal } from '../../../src/reveals/stored-reveal';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const NAMES = ['Dana', 'Jörg', '李', "O'Brien", 'de la Cruz', 'Ng', 'X', 'Anna-Maria', 'محمد', '~f', '=', ''];
const DOMAINS = ['northwind.example', 'contoso.example', 'northwind-traders.example', 'x.example'];
const SLUGS = ['dana-reyes', 'j%C3%B6rg', 'DANA', '~l~f', '=dana'];

/** A person in which anything may be missing, and that tries the packing's abbreviations and their marks. */
export function randomReveal(chance: () => number, id: number): StoredReveal<Person> {
  const one = <T>(values: readonly T[]): T | undefined => values[Math.floor(chance() * values.length)];
  const maybe = <T>(make: () => T): T | undefined => (chance() < 0.7 ? make() : undefined);
  const several = <T>(make: () => T): T[] => Array.from({ length: Math.floor(chance() * 3) }, make);
  const text = (): string => one(NAMES) ?? '';
  const day = (): string =>
    `20${String(10 + Math.floor(chance() * 20))}-0${String(1 + Math.floor(chance() * 9))}-15`;
  const source = (): string => one(['lusha', 'provider']) ?? '';
  const first = text();
  const last = text();
  const plain = `${first}.${last}`.toLowerCase().replace(/[^a-z.]/g, '');
  const filled = (person: Person): Person =>
    Object.fromEntries(
      Object.entries(person).filter(([, value]) => value !== undefined),
    ) as unknown as Person;
  const at = Math.floor(chance() * 1e9) * 1000;
  return {
    record: filled({
      id: chance() < 0.8 ? `v1.${String(id)}` : (one([String(id), `=${String(id)}`]) ?? ''),
      firstName: maybe(() => first),
      lastName: maybe(() => last),
      fullName: maybe(() => one([`${first} ${last}`, 'Someone Else']) ?? ''),
      company: maybe(() => ({ id: 'v1.c', name: 'Northwind Traders', domain: one(DOMAINS) ?? '' })),
      title: maybe(text),
      departments: maybe(() => ['Sales', text()]),
      jobStart: maybe(day),
      location: maybe(() => ({
        country: 'United States',
        euContact: chance() < 0.5,
        coordinates: [-122.67, 45.5],
      })),
      linkedin: maybe(() => `https://www.linkedin.com/in/${one(SLUGS) ?? ''}`),
      x: maybe(() => `https://x.com/${plain}`),
      previousJobs: maybe(() => several(() => ({ company: text(), title: text() }))),
      updated: maybe(day),
      emails: maybe(() =>
        several(() => ({
          email: `${one([plain, 'info', '~f', '=']) ?? ''}@${one(DOMAINS) ?? ''}`,
          type: 'work',
          source: source(),
        })),
      ),
      phones: maybe(() =>
        several(() => ({ number: '+15035550123', type: 'mobile', doNotCall: chance() < 0.5 })),
      ),
      partialProfile: maybe(() => chance() < 0.5),
      tags: maybe(() => [text()]),
      linkedinConnections: maybe(() => Math.floor(chance() * 500)),
    }),
    groups: { preview: at, ...(chance() < 0.5 ? { full: at, emails: at + 5_000 } : {}) },
    credits: Math.round(chance() * 1000) / 100,
    by: one(['formula', 'user-1']) ?? '',
    ...(chance() < 0.3 ? { keys: ['n:someone@~northwind'] } : {}),
  };
}
