import type { CompanyIdentifier } from '../lusha/identifiers';
import { cellText, isUnfinished, toRows } from './cell-text';
import { readHeaderRow, type HeaderMapping } from './header-names';
import { readDomain, readEmail, readLushaId } from './identity-text';
import type { InputRange, InputRow } from './input-row';

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
  const read = header === undefined ? byPosition(cells) : byHeader(cells, header);
  if (typeof read === 'string') return { kind: 'unusable', reason: read };
  return read.length > 0
    ? { kind: 'asked', identifiers: read }
    : { kind: 'unusable', reason: 'has no company name or website' };
}

/** The ways to ask for the company, the most reliable first: id, domain, name. */
function byHeader(cells: readonly string[], header: HeaderMapping): readonly CompanyIdentifier[] {
  const text = (column: 'lushaId' | 'companyDomain' | 'companyName'): string => {
    const position = header.get(column);
    return position === undefined ? '' : (cells[position] ?? '');
  };
  const identifiers: CompanyIdentifier[] = [];
  if (text('lushaId') !== '') identifiers.push({ id: text('lushaId') });
  const domain = readDomain(text('companyDomain')) ?? readDomain(text('companyName'));
  if (domain !== undefined) identifiers.push({ domain });
  if (text('companyName') !== '' && readDomain(text('companyName')) === undefined) {
    identifiers.push({ name: text('companyName') });
  }
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
