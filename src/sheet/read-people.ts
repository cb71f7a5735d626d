import type { ContactIdentifier } from '../lusha/identifiers';
import { cellText, isTooLongForName, isUnfinished, toRows } from './cell-text';
import { isWebsite, readCompanyDomain, readSharedHost } from './company-domain';
import { readHeaderRow, type HeaderMapping } from './header-names';
import {
  linkedinUrl,
  readDomain,
  readEmail,
  readLinkedinSlug,
  readListedId,
  readLushaId,
} from './identity-text';
import type { InputRange, InputRow } from './input-row';
import { joinName, splitName, type SplitName } from './split-name';

/** What a row says about a person, as text; blank where it says nothing. */
export interface PersonCells {
  readonly lushaId?: string;
  readonly linkedin?: string;
  readonly email?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly fullName?: string;
  readonly companyName?: string;
  readonly companyDomain?: string;
}

/** Reads a cell or range in which each row is one person (see the table of inputs in the README). */
export function readPeople(input: unknown): InputRange<ContactIdentifier> {
  const rows = toRows(input).map((row) => row.map(cellText));
  const header = rows[0] && rows.length > 1 ? readHeaderRow(rows[0], 'person') : undefined;
  return {
    hasHeader: header !== undefined,
    rows: (header === undefined ? rows : rows.slice(1)).map((row) => readRow(row, header)),
  };
}

function readRow(cells: readonly string[], header: HeaderMapping | undefined): InputRow<ContactIdentifier> {
  if (cells.every((cell) => cell === '')) return { kind: 'blank' };
  if (cells.some(isUnfinished)) return { kind: 'unfinished' };
  const person = header === undefined ? byPosition(cells) : byHeader(cells, header);
  return typeof person === 'string' ? { kind: 'unusable', reason: person } : readPerson(person);
}

/** The ways to ask for the person that a row is about. */
export function readPerson(person: PersonCells): InputRow<ContactIdentifier> {
  const identifiers = toIdentifiers(person);
  return identifiers.length > 0
    ? { kind: 'asked', identifiers }
    : { kind: 'unusable', reason: whyUnusable(person) };
}

function byHeader(cells: readonly string[], header: HeaderMapping): PersonCells {
  const entries = [...header].map(([column, position]) => [column, cells[position] ?? ''] as const);
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}

/** Without headers the number of columns says what they are; an address or id is known wherever it stands. */
function byPosition(cells: readonly string[]): PersonCells | string {
  const strong: PersonCells = {
    ...firstRead('lushaId', cells, readLushaId),
    ...firstRead('linkedin', cells, (text) => (readLinkedinSlug(text) === undefined ? undefined : text)),
    ...firstRead('email', cells, readEmail),
  };
  if (Object.keys(strong).length > 0) return strong;
  const [first = '', second = '', third = ''] = cells;
  switch (cells.length) {
    case 1:
      return readDomain(first) === undefined
        ? 'is not an e-mail address, LinkedIn profile or Lusha ID; for a name, add the company in the next column'
        : 'is a website; use LUSHA_COMPANY for companies';
    case 2:
      return { fullName: first, companyName: second };
    case 3:
      return { firstName: first, lastName: second, companyName: third };
    default:
      return 'has too many columns to guess; add a header row such as First name, Last name, Company domain';
  }
}

function firstRead<K extends string>(
  key: K,
  cells: readonly string[],
  read: (text: string) => string | undefined,
): { readonly [key in K]?: string } {
  const found = cells.map(read).find((text) => text !== undefined);
  return found === undefined ? {} : ({ [key]: found } as { readonly [key in K]?: string });
}

/** The ways to ask for the person, the most reliable first: id, LinkedIn, e-mail, name and company. */
function toIdentifiers(person: PersonCells): readonly ContactIdentifier[] {
  const identifiers: ContactIdentifier[] = [];
  const id = readListedId(person.lushaId ?? '');
  if (id !== undefined) identifiers.push({ id });
  const slug = readLinkedinSlug(person.linkedin ?? '');
  if (slug !== undefined) identifiers.push({ linkedinUrl: linkedinUrl(slug) });
  const email = readEmail(person.email ?? '');
  if (email !== undefined) identifiers.push({ email });
  const name = nameOf(person);
  const company = companyOf(person);
  if (name !== undefined && company !== undefined) identifiers.push({ ...name, ...company });
  return identifiers;
}

function nameOf(person: PersonCells): SplitName | undefined {
  const { firstName = '', lastName = '', fullName = '' } = person;
  if ([firstName, lastName, fullName].some(isTooLongForName)) return undefined;
  return joinName(firstName, lastName) ?? splitName(fullName === '' ? `${firstName} ${lastName}` : fullName);
}

function companyOf(person: PersonCells): ContactIdentifier | undefined {
  const name = person.companyName ?? '';
  const domain = readCompanyDomain(person.companyDomain ?? '') ?? readCompanyDomain(name);
  if (domain !== undefined) return { companyDomain: domain };
  return name === '' || isWebsite(name) || isTooLongForName(name) ? undefined : { companyName: name };
}

function whyUnusable(person: PersonCells): string {
  const hasName = [person.firstName, person.lastName, person.fullName].some((name) => (name ?? '') !== '');
  if (person.email !== undefined && !hasName) return 'has an e-mail address that is not complete';
  if (person.linkedin !== undefined && !hasName)
    return 'has a LinkedIn link that is not a personal profile (linkedin.com/in/…)';
  const { firstName, lastName, fullName, companyName } = person;
  if ([firstName, lastName, fullName, companyName].some(isTooLongForName))
    return 'has a text that is too long for a name';
  if (person.lushaId !== undefined && !hasName) return 'has a Lusha ID that is none';
  if (!hasName) return 'has no name, e-mail address or LinkedIn profile';
  if (nameOf(person) === undefined) return 'has only one name; Lusha needs first and last name';
  const host = readSharedHost(person.companyDomain ?? '') ?? readSharedHost(person.companyName ?? '');
  return host === undefined
    ? 'has a name but no company'
    : `has a name, but names as its company only ${host}, which many share`;
}
