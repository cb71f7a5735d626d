import type { ContactIdentifier } from '../lusha/identifiers';
import { personKey } from '../reveals/keys';
import type { PersonTrace } from '../reveals/forget';

/** Shorter texts stand in too many others by chance. */
const SHORTEST = 4;

/** Tells what is about a person who is to be forgotten. */
export interface AboutPerson {
  /** Whether one of the ways to ask for a row leads to them. */
  isAskedBy(identifiers: readonly ContactIdentifier[]): boolean;
  /** Whether a text says their name, an address, a number, a profile or an id of theirs. */
  tells(text: string): boolean;
}

export function aboutPerson({ people, keys }: PersonTrace): AboutPerson {
  const texts = [
    // Keys are `e:` and an address, `l:` and a profile, `i:` and an id, `n:` and a name with its company.
    ...[...keys].map((key) => (key.startsWith('n:') ? (key.slice(2).split('@')[0] ?? '') : key.slice(2))),
    ...people.flatMap(({ record }) => [
      record.fullName ?? '',
      `${record.firstName ?? ''} ${record.lastName ?? ''}`,
      ...(record.phones ?? []).map(({ number }) => number),
    ]),
  ];
  const telling = [...new Set(texts.map(plain))].filter((text) => text.length >= SHORTEST);
  return {
    isAskedBy: (identifiers) => identifiers.some((identifier) => keys.has(personKey(identifier))),
    tells(text) {
      const said = plain(text);
      return telling.some((part) => said.includes(part));
    },
  };
}

/** However it is written: `Dana, Reyes` tells of Dana Reyes. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
