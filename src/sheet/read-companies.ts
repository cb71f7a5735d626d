import type { CompanyIdentifier } from '../lusha/identifiers';
import { cellText, isTooLongForName, isUnfinished, toRows } from './cell-text';
import { isMailProvider, isWebsite, readCompanyDomain, readSharedHost } from './company-domain';
import { readHeaderRow, type HeaderMapping } from './header-names';
import { readDomain, readEmail, readLushaId } from './identity-text';
import type { InputRange, InputRow } from './input-row';

/** What a row says about a company, as text; blank where it says nothing. */
export interface CompanyCells {
  readonly lushaId?: string;
  readonly companyDomain?: string;
  readonly companyName?: string;
}

const TOO_LONG = 'has a text that is too long for a name';

/** Reads a cell or range in which each row is one company. */
export function readCompanies(input: unknown): InputRange<CompanyIdentifier> {
  const rows = toRows(input).map((row) => row.map(cellText));
  const header = rows[0] && rows.length > 1 ? readHeaderRow(rows[0], 'company') : undefined;
  return {
    hasHeader: header !== undefined,
    rows: (header === undefined ? rows : rows.slice(1)).map((row) => readRow(row, header)),
  };
}

function readRow(cells: readonly string[], header: HeaderMapping | undefined): InputRow<CompanyIdentifier> {
  if (cells.every((cell) => cell === '')) return { kind: 'blank' };
  if (cells.some(isUnfinished)) return { kind: 'unfinished' };
  const read = header === undefined ? byPosition(cells) : toIdentifiers(byHeader(cells, header));
  return inputRow(read);
}

/** The ways to ask for the company that a row is about. */
export function readCompany(company: CompanyCells): InputRow<CompanyIdentifier> {
  return inputRow(toIdentifiers(company));
}

function inputRow(read: readonly CompanyIdentifier[] | string): InputRow<CompanyIdentifier> {
  return typeof read === 'string' ? { kind: 'unusable', reason: read } : { kind: 'asked', identifiers: read };
}

function byHeader(cells: readonly string[], header: HeaderMapping): CompanyCells {
  return Object.fromEntries([...header].map(([column, position]) => [column, cells[position] ?? '']));
}

/** The most reliable first: id, domain, name. */
function toIdentifiers(company: CompanyCells): readonly CompanyIdentifier[] | string {
  const { lushaId = '', companyDomain: website = '', companyName: name = '' } = company;
  const identifiers: CompanyIdentifier[] = [];
  // Ids of old were digits, but so are the numbers that a CRM gives companies, which would lead to another one.
  const id = readLushaId(lushaId);
  if (id !== undefined) identifiers.push({ id });
  const domain = readCompanyDomain(website) ?? readCompanyDomain(name);
  if (domain !== undefined) identifiers.push({ domain });
  if (name !== '' && !isWebsite(name) && !isTooLongForName(name)) identifiers.push({ name });
  if (identifiers.length > 0) return identifiers;
  if (isTooLongForName(name)) return TOO_LONG;
  const host = readSharedHost(website) ?? readSharedHost(name);
  return host === undefined ? 'has no company name or website' : sharedReason(host);
}

function byPosition(cells: readonly string[]): readonly CompanyIdentifier[] | string {
  const [cell = '', ...others] = cells;
  if (others.length > 0) {
    return 'has more than one column; add a header row such as Company, Domain';
  }
  const id = readLushaId(cell);
  if (id !== undefined) return [{ id }];
  if (readEmail(cell) !== undefined) return 'is an e-mail address; use LUSHA_PERSON, or the part after the @';
  const domain = readDomain(cell);
  if (domain === undefined) return isTooLongForName(cell) ? TOO_LONG : [{ name: cell }];
  const host = readSharedHost(cell);
  // Who types the bare domain of a network means its company; a mail provider comes from a list of addresses.
  const isMeant = host === undefined || (domain === host && !cell.includes('/') && !isMailProvider(host));
  return isMeant ? [{ domain }] : sharedReason(host);
}

function sharedReason(host: string): string {
  return `names ${host}, which many share; use the company's own website or its name`;
}
