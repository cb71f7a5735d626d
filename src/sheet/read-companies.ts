import type { CompanyIdentifier } from '../lusha/identifiers';
import { cellText, isUnfinished, toRows } from './cell-text';
import { readHeaderRow, type HeaderMapping } from './header-names';
import { readDomain, readEmail, readLushaId } from './identity-text';
import type { InputRange, InputRow } from './input-row';

/** What a row says about a company, as text; blank where it says nothing. */
export interface CompanyCells {
  readonly lushaId?: string;
  readonly companyDomain?: string;
  readonly companyName?: string;
}

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
  if (header !== undefined) return readCompany(byHeader(cells, header));
  const read = byPosition(cells);
  return typeof read === 'string' ? { kind: 'unusable', reason: read } : { kind: 'asked', identifiers: read };
}

/** The ways to ask for the company that a row is about. */
export function readCompany(company: CompanyCells): InputRow<CompanyIdentifier> {
  const identifiers = toIdentifiers(company);
  return identifiers.length > 0
    ? { kind: 'asked', identifiers }
    : { kind: 'unusable', reason: 'has no company name or website' };
}

function byHeader(cells: readonly string[], header: HeaderMapping): CompanyCells {
  return Object.fromEntries([...header].map(([column, position]) => [column, cells[position] ?? '']));
}

/** The most reliable first: id, domain, name. */
function toIdentifiers(company: CompanyCells): readonly CompanyIdentifier[] {
  const { lushaId = '', companyDomain = '', companyName = '' } = company;
  const identifiers: CompanyIdentifier[] = [];
  if (lushaId !== '') identifiers.push({ id: lushaId });
  const domain = readDomain(companyDomain) ?? readDomain(companyName);
  if (domain !== undefined) identifiers.push({ domain });
  if (companyName !== '' && readDomain(companyName) === undefined) identifiers.push({ name: companyName });
  return identifiers;
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
  if (domain === undefined) return [{ name: cell }];
  return /(?:^|\.)linkedin\.com$/.test(domain) && cell.includes('/')
    ? 'is a LinkedIn page, which Lusha does not take for companies; use the website or the name'
    : [{ domain }];
}
