import type { ContactIdentifier } from '../../src/lusha/identifiers';
import type { Delivery } from '../../src/lusha/transport';
import { seeded } from './packing/random-people';
import type { Listed } from './tiny-lusha';
import { EMAILS, useReveals } from './use-reveals';

type Chance = ReturnType<typeof seeded>;

interface Known {
  readonly listed: Listed;
  readonly ways: readonly ContactIdentifier[];
}

/** Twelve people of whom some have a namesake at the same company and some share an address. */
function people(chance: Chance): readonly Known[] {
  return Array.from({ length: 12 }, (_, number) => {
    const name = { firstName: 'Ann', lastName: `Lee${String(Math.floor(chance() * 8))}` };
    const linkedin = `https://www.linkedin.com/in/ann-${String(number)}-x`;
    const own = `ann${String(number)}@northwind.example`;
    const shared = `info${String(Math.floor(chance() * 4))}@northwind.example`;
    const emails = [own, ...(chance() < 0.3 ? [shared] : [])].map((email) => ({ email, type: 'work' }));
    return {
      listed: {
        id: `v1.${String(number)}`,
        ...name,
        company: { domain: 'northwind.example' },
        socialLinks: { linkedin },
        emails,
      },
      ways: [
        { linkedinUrl: linkedin },
        ...emails.map(({ email }) => ({ email })),
        { ...name, companyDomain: 'northwind.example' },
      ],
    };
  });
}

/** The ids of everybody whom an identifier can mean. */
function meant(identifier: ContactIdentifier, all: readonly Known[]): readonly string[] {
  return all
    .filter(({ ways }) => ways.some((way) => JSON.stringify(way) === JSON.stringify(identifier)))
    .map(({ listed }) => listed.id);
}

const NOBODY: ContactIdentifier = { email: 'nobody@nowhere.example' };

/** A row of one or two ways to ask for somebody, the more reliable first; now and then for nobody at all. */
function randomRow({ ways }: Known, chance: Chance): readonly ContactIdentifier[] {
  const first = Math.floor(chance() * ways.length);
  const row = ways.slice(first).filter((_, place) => place === 0 || chance() < 0.4);
  return (chance() < 0.15 ? [NOBODY, ...row] : row).slice(0, 2);
}

/** The answer with its entries in another order, some twice, some without a reference, some missing ones left out. */
function mangled(delivery: Delivery, chance: Chance): Delivery {
  if (!('answer' in delivery)) return delivery;
  const json = JSON.parse(delivery.answer.body) as { results: Readonly<Record<string, unknown>>[] };
  const results = json.results
    .flatMap((entry) => (chance() < 0.1 ? [entry, entry] : [entry]))
    .filter((entry) => !('error' in entry) || chance() < 0.5)
    .map((entry) => (chance() < 0.1 ? { ...entry, clientReferenceId: undefined } : entry))
    .map((entry) => ({ entry, order: chance() }))
    .sort((a, b) => a.order - b.order)
    .map(({ entry }) => entry);
  return { answer: { ...delivery.answer, body: JSON.stringify({ ...json, results }) } };
}

test.each(Array.from({ length: 60 }, (_, seed) => seed))(
  'random answers, seed %i: every row gets somebody whom it means, and nothing is asked twice',
  (seed) => {
    const chance = seeded(seed);
    const all = people(chance);
    const { ask, lusha } = useReveals(all.map(({ listed }) => listed));
    const rows: (readonly ContactIdentifier[])[] = [];
    const answers: string[][] = [];
    for (let round = 0; round < 5; round += 1) {
      for (let row = 0; row < 4; row += 1) {
        const person = all[Math.floor(chance() * all.length)];
        if (person !== undefined) rows.push(randomRow(person, chance));
      }
      lusha.mangle((delivery) => mangled(delivery, chance));
      answers.push([...ask(EMAILS, ...rows)]);
    }
    lusha.mangle((delivery) => delivery);
    const last = ask(EMAILS, ...rows);
    const { length } = lusha.asked;
    expect(ask(EMAILS, ...rows)).toEqual(last);
    expect(lusha.asked).toHaveLength(length);
    last.forEach((word, place) => {
      const means = (rows[place] ?? [])
        .map((identifier) => meant(identifier, all))
        .find(({ length }) => length > 0);
      expect([place, rows[place], means ?? ['NOT_FOUND']]).toEqual([
        place,
        rows[place],
        expect.arrayContaining([word]),
      ]);
      // Who was shown once is shown for ever.
      const before = answers.map((words) => words[place]).filter((each) => each?.startsWith('v1.'));
      expect(new Set([...before, word]).size).toBe(1);
    });
  },
);
