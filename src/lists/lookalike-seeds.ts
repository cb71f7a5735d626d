import { UnusableRequestError } from '../lusha/errors';
import type { CompanyIdentifier, ContactIdentifier } from '../lusha/identifiers';
import { FEWEST_SEEDS, MOST_SEEDS, type CompanySeeds, type ContactSeeds } from '../lusha/lookalikes/seeds';
import { companyKey, personKey } from '../reveals/keys';
import type { RevealKinds } from '../reveals/reveal-store';

/** Records that others are to be like, or that must not come: of one kind. */
export type Named =
  | { readonly kind: 'person'; readonly identifiers: readonly ContactIdentifier[] }
  | { readonly kind: 'company'; readonly identifiers: readonly CompanyIdentifier[] };

const WORDS: Readonly<Record<keyof RevealKinds, string>> = { person: 'people', company: 'companies' };

/** As they are sent: lists by the kind of identity, in an order of their own, so that a sorted sheet asks the same. */
export function seedsOf(named: Named): ContactSeeds | CompanySeeds {
  return named.kind === 'person' ? contactSeeds(named.identifiers) : companySeeds(named.identifiers);
}

/** The keys that the records are known under in the reveal store. */
export function keysOfNamed(named: Named): readonly string[] {
  return named.kind === 'person' ? named.identifiers.map(personKey) : named.identifiers.map(companyKey);
}

/**
 * Each record once, no more than Lusha takes.
 *
 * @param identityOf what tells records apart: two identities of one person are one
 */
export function distinct<Identifier>(
  identifiers: readonly Identifier[],
  identityOf: (identifier: Identifier) => string,
): readonly Identifier[] {
  const seen = new Map<string, Identifier>();
  for (const identifier of identifiers) {
    const identity = identityOf(identifier);
    if (!seen.has(identity)) seen.set(identity, identifier);
  }
  return [...seen.values()].slice(0, MOST_SEEDS);
}

/** @throws UnusableRequestError for fewer than Lusha needs, with how many are missing */
export function checkSeeds({ kind, identifiers }: Named, unusable: number): void {
  const missing = FEWEST_SEEDS - identifiers.length;
  if (missing <= 0) return;
  const words = WORDS[kind];
  const count = identifiers.length;
  const others =
    unusable === 0 ? '' : `, for ${String(unusable)} ${unusable === 1 ? 'row' : 'rows'} cannot be used`;
  throw new UnusableRequestError(
    `Lookalikes need at least ${String(FEWEST_SEEDS)} different ${words} to start from; there ${count === 1 ? 'is' : 'are'} ${String(count)}${others}.`,
    `Add ${String(missing)} more.`,
  );
}

function contactSeeds(identifiers: readonly ContactIdentifier[]): ContactSeeds {
  const { ids, linkedinUrls, emails, contacts } = {
    ids: texts(identifiers, ({ id }) => id),
    linkedinUrls: texts(identifiers, ({ linkedinUrl }) => linkedinUrl),
    emails: texts(identifiers, ({ email }) => email),
    contacts: identifiers.flatMap(({ firstName, lastName, companyDomain, companyName }) =>
      firstName === undefined || lastName === undefined
        ? []
        : [{ firstName, lastName, ...(companyDomain === undefined ? { companyName } : { companyDomain }) }],
    ),
  };
  return filled({ ids, linkedinUrls, emails, contacts: sortedByText(contacts) }) as ContactSeeds;
}

function companySeeds(identifiers: readonly CompanyIdentifier[]): CompanySeeds {
  return filled({
    ids: texts(identifiers, ({ id }) => id),
    domains: texts(identifiers, ({ domain }) => domain),
  });
}

function texts<T>(values: readonly T[], read: (value: T) => string | undefined): readonly string[] {
  return sortedByText(values.map(read).filter((text) => text !== undefined));
}

function sortedByText<T>(values: readonly T[]): readonly T[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

function filled<T extends object>(lists: T): Partial<T> {
  const entries = Object.entries(lists).filter(([, list]) => (list as readonly unknown[]).length > 0);
  return Object.fromEntries(entries) as Partial<T>;
}
