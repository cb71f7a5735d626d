import type { Company } from '../lusha/company';
import type { CompanyIdentifier, ContactIdentifier } from '../lusha/identifiers';
import type { Person } from '../lusha/person';
import { readLinkedinSlug } from '../sheet/identity-text';

/**
 * Stable names for identities, so that the same person is found again however the row was written. Case,
 * diacritics, spacing, tracking parameters and `www.` make no difference.
 */
export function personKey(identifier: ContactIdentifier): string {
  if (identifier.id !== undefined) return `i:${identifier.id}`;
  if (identifier.linkedinUrl !== undefined) {
    return `l:${readLinkedinSlug(identifier.linkedinUrl) ?? identifier.linkedinUrl.toLowerCase()}`;
  }
  if (identifier.email !== undefined) return `e:${identifier.email.toLowerCase()}`;
  const name = fold(`${identifier.firstName ?? ''} ${identifier.lastName ?? ''}`);
  return identifier.companyDomain === undefined
    ? `n:${name}@~${fold(identifier.companyName ?? '')}`
    : `n:${name}@${bareDomain(identifier.companyDomain)}`;
}

/** The Lusha id that a key was made of, if it was. */
export function idOfKey(key: string): string | undefined {
  return key.startsWith('i:') ? key.slice(2) : undefined;
}

/** The keys under which a revealed person will be looked for: id, profile, every address, name and domain. */
export function personAliases(person: Person): readonly string[] {
  const keys = [personKey({ id: person.id })];
  if (person.linkedin !== undefined) keys.push(personKey({ linkedinUrl: person.linkedin }));
  for (const { email } of person.emails ?? []) keys.push(personKey({ email }));
  const { firstName, lastName, company } = person;
  if (firstName !== undefined && lastName !== undefined && company?.domain !== undefined) {
    keys.push(personKey({ firstName, lastName, companyDomain: company.domain }));
  }
  return keys;
}

export function companyKey(identifier: CompanyIdentifier): string {
  if (identifier.id !== undefined) return `i:${identifier.id}`;
  if (identifier.domain !== undefined) return `d:${bareDomain(identifier.domain)}`;
  return `c:${fold(identifier.name ?? '')}`;
}

/** The keys under which a known company will be looked for: id, domain and name. */
export function companyAliases(company: Company): readonly string[] {
  const keys = [companyKey({ id: company.id })];
  if (company.domain !== undefined) keys.push(companyKey({ domain: company.domain }));
  if (company.name !== undefined) keys.push(companyKey({ name: company.name }));
  return keys;
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

function bareDomain(domain: string): string {
  return domain
    .normalize('NFC')
    .toLowerCase()
    .replace(/^www\./, '');
}
