import type { IdentityRole, RunKind } from '../shared/bulk-endpoints';
import { roleOfHeader } from './header-role';
import { readDomain, readEmail, readLinkedinSlug, readLushaId } from './identity-text';

/** Which columns, counted from 1, hold what; of several for one role the likeliest comes first. */
export type ColumnRoles = { readonly [role in IdentityRole]?: readonly number[] };

/** A list as it was understood. */
export interface DetectedColumns {
  /** The row with the headers, counted from 1; undefined when there is none. */
  readonly headerRow: number | undefined;
  readonly roles: ColumnRoles;
}

/** Real exports have a title, a date and a blank row or two above their headers. */
const HEADER_WITHIN_ROWS = 15;
/** Of the filled cells of a column, the share that has to look alike for the column to be taken for that. */
const CONTENT_SHARE = 0.6;
/** Cells that are looked at in each column. */
const SAMPLE_ROWS = 200;

/** Recognises contents where no header says what they are. */
const CONTENTS: readonly (readonly [role: IdentityRole, fits: (text: string) => boolean])[] = [
  ['lushaId', (text) => readLushaId(text) !== undefined],
  ['linkedin', (text) => readLinkedinSlug(text) !== undefined],
  ['email', (text) => readEmail(text) !== undefined],
  ['companyDomain', (text) => readDomain(text) !== undefined],
];

const ROLES_OF_KIND: Readonly<Record<RunKind, readonly IdentityRole[]>> = {
  person: [
    'lushaId',
    'linkedin',
    'email',
    'firstName',
    'lastName',
    'fullName',
    'companyName',
    'companyDomain',
  ],
  company: ['lushaId', 'companyDomain', 'companyName'],
};

/** The roles that identify somebody of this kind. */
export function rolesOf(kind: RunKind): readonly IdentityRole[] {
  return ROLES_OF_KIND[kind];
}

/**
 * Finds the header row and what each column holds, in a list as people really have them: titles above the headers,
 * blank columns, several e-mail columns, headers nobody foresaw, or none.
 *
 * @param rows the sheet's first rows as text, from its first cell on
 */
export function detectColumns(rows: readonly (readonly string[])[], kind: RunKind): DetectedColumns {
  const headerRow = findHeaderRow(rows.slice(0, HEADER_WITHIN_ROWS), kind);
  const headers = headerRow === undefined ? [] : (rows[headerRow - 1] ?? []);
  const contents = rows.slice(headerRow ?? 0).slice(0, SAMPLE_ROWS);
  return { headerRow, roles: rolesByColumn(headers, contents, kind) };
}

/** What each column holds, with the headers known; contents decide where a header says nothing. */
export function rolesByColumn(
  headers: readonly string[],
  contents: readonly (readonly string[])[],
  kind: RunKind,
): ColumnRoles {
  const width = Math.max(headers.length, 0, ...contents.map((row) => row.length));
  const roles = new Map<IdentityRole, number[]>();
  for (let column = 0; column < width; column += 1) {
    const header = headers[column] ?? '';
    const role = roleOfHeader(header, kind) ?? (header === '' ? roleOfContents(contents, column) : undefined);
    if (role === undefined || !rolesOf(kind).includes(role)) continue;
    roles.set(role, [...(roles.get(role) ?? []), column + 1]);
  }
  return Object.fromEntries(roles);
}

/** The row with the most headers that are known; a row with an address or a link in it holds data. */
function findHeaderRow(rows: readonly (readonly string[])[], kind: RunKind): number | undefined {
  const known = rows.map((row) => {
    const isData = row.some((text) => CONTENTS.some(([, fits]) => fits(text)));
    const found = row.map((text) => roleOfHeader(text, kind)).filter((role) => role !== undefined);
    return isData ? 0 : new Set(found).size;
  });
  const most = Math.max(0, ...known);
  return most === 0 ? undefined : known.indexOf(most) + 1;
}

function roleOfContents(contents: readonly (readonly string[])[], column: number): IdentityRole | undefined {
  const texts = contents.map((row) => row[column] ?? '').filter((text) => text !== '');
  if (texts.length === 0) return undefined;
  return CONTENTS.find(([, fits]) => texts.filter(fits).length >= texts.length * CONTENT_SHARE)?.[0];
}
