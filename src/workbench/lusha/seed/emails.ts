import type { Faker } from '@faker-js/faker';
import type { EmailAddress } from './person';
import { asciiWords, type SeededName } from './names';
import { daysBefore } from './dates';

const PRIVATE_DOMAINS = ['mail.example', 'inbox.example', 'post.example'] as const;
const CONFIDENCES = [
  { value: 'A+' as const, weight: 40 },
  { value: 'A' as const, weight: 25 },
  { value: 'B' as const, weight: 10 },
  { value: null, weight: 25 },
];
/** Which kinds of addresses a person has: none, work only, private only, several. */
const MIXES: readonly { value: readonly EmailAddress['type'][]; weight: number }[] = [
  { value: [], weight: 18 },
  { value: ['work'], weight: 45 },
  { value: ['private'], weight: 10 },
  { value: ['work', 'private'], weight: 15 },
  { value: ['private', 'work', 'unknown'], weight: 5 },
  { value: ['work', 'work'], weight: 4 },
  { value: ['unknown'], weight: 3 },
];

/** Draws the addresses of a person; no two people share one. `taken` is added to. */
export function drawEmails(
  faker: Faker,
  name: SeededName,
  companyDomain: string | null,
  taken: Set<string>,
  today: number,
): EmailAddress[] {
  const kinds = faker.helpers.weightedArrayElement(MIXES);
  const first = asciiWords(name.latinFirst, '') || 'x';
  const last = asciiWords(name.latinLast, '') || 'x';
  const locals = [`${first}.${last}`, `${first.slice(0, 1)}${last}`, `${first}_${last}`];
  return kinds.map((type) => {
    const domain =
      type === 'private' || companyDomain === null
        ? faker.helpers.arrayElement(PRIVATE_DOMAINS)
        : companyDomain;
    return {
      email: freeAddress(faker.helpers.arrayElement(locals), domain, taken),
      // Without a known employer nobody can say that an address is for work.
      type: companyDomain === null && type === 'work' ? 'unknown' : type,
      confidence: faker.helpers.weightedArrayElement(CONFIDENCES),
      updateDate: daysBefore(today, faker.number.int({ min: 1, max: 900 })),
      dataSource: 'lusha',
    };
  });
}

function freeAddress(local: string, domain: string, taken: Set<string>): string {
  let address = `${local}@${domain}`;
  for (let count = 2; taken.has(address); count += 1) address = `${local}${count}@${domain}`;
  taken.add(address);
  return address;
}
