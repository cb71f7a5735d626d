import type { IdentityRole } from '../shared/bulk-endpoints';
import type { ColumnRoles } from '../sheet/column-roles';
import { roleOfName } from '../sheet/header-names';

/** Where a field of a run goes. */
export interface TargetColumn {
  readonly field: string;
  readonly header: string;
  readonly column: number;
  /** Whether the column has to be made. */
  readonly isNew: boolean;
}

interface WantedField {
  readonly name: string;
  readonly header: string;
  readonly isOwn: boolean;
}

/** Fields that hold the same as an identity column, so that its gaps can be filled. */
const FIELD_OF_ROLE: Readonly<Record<'person' | 'company', { readonly [role in IdentityRole]?: string }>> = {
  person: {
    lushaId: 'lusha_id',
    linkedin: 'linkedin',
    email: 'email',
    firstName: 'first_name',
    lastName: 'last_name',
    fullName: 'name',
    companyName: 'company',
    companyDomain: 'company_domain',
  },
  company: { lushaId: 'lusha_id', companyName: 'name', companyDomain: 'domain' },
};

/**
 * Finds a column for each field: one that has its header, else the identity column that holds the same, else a new
 * one at the right of the data. No two fields share a column.
 *
 * @param headers of the sheet's columns, blank where there is none
 * @param lastColumn the last column that holds anything
 */
export function targetColumns(
  fields: readonly WantedField[],
  sheet: { readonly headers: readonly string[]; readonly lastColumn: number; readonly roles: ColumnRoles },
  kind: 'person' | 'company',
): readonly TargetColumn[] {
  const columns = new Map<string, number>();
  const choose = (candidatesOf: (field: WantedField) => readonly number[]): void => {
    for (const field of fields) {
      const taken = new Set(columns.values());
      const column = candidatesOf(field).find((candidate) => !taken.has(candidate));
      if (column !== undefined && !columns.has(field.name)) columns.set(field.name, column);
    }
  };
  choose((field) => columnsWithHeader(field, sheet.headers));
  choose((field) => (field.isOwn ? [] : columnsOfSynonym(field, sheet.headers, kind)));
  choose((field) => (field.isOwn ? [] : columnsOfRole(field, sheet.roles, kind)));
  let next = Math.max(sheet.lastColumn, 0, ...columns.values());
  return fields.map(({ name, header }) => {
    const known = columns.get(name);
    if (known === undefined) return { field: name, header, column: (next += 1), isNew: true };
    return { field: name, header: sheet.headers[known - 1] ?? '', column: known, isNew: false };
  });
}

/** An own field only goes where it went before: people have a "Status" of their own. */
function columnsWithHeader(
  { name, header, isOwn }: WantedField,
  headers: readonly string[],
): readonly number[] {
  const names = (isOwn ? [header] : [header, name]).map(plain);
  return headers.flatMap((text, position) => (names.includes(plain(text)) ? [position + 1] : []));
}

/** "E-mail address" stands for a person's e-mail as "Email" does. */
function columnsOfSynonym(
  { name }: WantedField,
  headers: readonly string[],
  kind: 'person' | 'company',
): readonly number[] {
  return headers.flatMap((text, position) => {
    const role = text === '' ? undefined : roleOfName(text, kind);
    return role !== undefined && FIELD_OF_ROLE[kind][role] === name ? [position + 1] : [];
  });
}

function columnsOfRole(
  { name }: WantedField,
  roles: ColumnRoles,
  kind: 'person' | 'company',
): readonly number[] {
  const entries = Object.entries(FIELD_OF_ROLE[kind]) as [IdentityRole, string][];
  return entries.flatMap(([role, field]) => (field === name ? (roles[role] ?? []) : []));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
