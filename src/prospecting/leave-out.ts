import { UnusableRequestError } from '../lusha/errors';
import type { IdentityRole } from '../shared/bulk-endpoints';
import type { ColumnChoice, LeaveOutColumn } from '../shared/prospect-endpoints';
import type { FilterValue, SearchForm, SearchKind } from '../shared/prospecting';
import { readDomain, readEmail, readLinkedinSlug, linkedinUrl, readListedId } from '../sheet/identity-text';
import { columnName } from '../sheet/formula-areas';
import type { SheetList } from './sheet-list';

/** No limit is on record; a request stays below 100 KB with so many. */
export const MOST_LEFT_OUT = 2_000;

/** The filter that excludes what a column holds, and how its texts are read for it. */
interface Exclusion {
  readonly key: string;
  readonly read: (text: string) => string | undefined;
}

const profile = (text: string): string | undefined => {
  const slug = readLinkedinSlug(text);
  return slug === undefined ? undefined : linkedinUrl(slug);
};
const companies: { readonly [role in IdentityRole]?: Exclusion } = {
  companyDomain: { key: 'companies.domains', read: readDomain },
  companyName: { key: 'companies.names', read: (text) => text },
};

const EXCLUSIONS: Readonly<Record<SearchKind, { readonly [role in IdentityRole]?: Exclusion }>> = {
  contacts: {
    lushaId: { key: 'contacts.ids', read: readListedId },
    linkedin: { key: 'contacts.linkedinUrls', read: profile },
    email: { key: 'contacts.emails', read: readEmail },
    ...companies,
  },
  companies: { lushaId: { key: 'companies.ids', read: readListedId }, ...companies },
};

/** The columns of a sheet whose people or companies a search can leave out. */
export function leaveOutColumns(list: SheetList, kind: SearchKind): readonly LeaveOutColumn[] {
  return rolesOf(list).flatMap(([role, column]) => {
    const exclusion = EXCLUSIONS[kind][role];
    if (exclusion === undefined) return [];
    const count = valuesOf(list, column, exclusion).length;
    const header = list.headers[column - 1] ?? '';
    const letter = columnName(column);
    const label = header === '' ? `Column ${letter}` : `${header} (column ${letter})`;
    return count === 0 ? [] : [{ column, label, count, key: exclusion.key }];
  });
}

/**
 * A form that also excludes what the column holds now. Later pages go on with it, whatever becomes of the sheet.
 *
 * @throws UnusableRequestError when the column does not hold such things any more
 */
export function withColumnLeftOut(form: SearchForm, { column }: ColumnChoice, list: SheetList): SearchForm {
  const [role] = rolesOf(list).find(([, candidate]) => candidate === column) ?? [];
  const exclusion = role === undefined ? undefined : EXCLUSIONS[form.kind][role];
  if (exclusion === undefined) {
    throw new UnusableRequestError(
      `Column ${columnName(column)} of “${list.name}” does not hold people or companies any more.`,
      'Choose another one to leave out, or none. Nothing was asked.',
    );
  }
  return withExcluded(form, exclusion.key, valuesOf(list, column, exclusion));
}

/** A form that excludes these values of a filter too. */
export function withExcluded(form: SearchForm, key: string, values: readonly string[]): SearchForm {
  if (values.length === 0) return form;
  const before = form.exclude[key];
  const known: readonly unknown[] = Array.isArray(before) ? before : [];
  const joined = [...new Set([...known, ...values])].slice(-MOST_LEFT_OUT);
  return { ...form, exclude: { ...form.exclude, [key]: joined as FilterValue } };
}

function valuesOf(list: SheetList, column: number, { read }: Exclusion): readonly string[] {
  const values = list.texts(column).map((text) => read(text));
  return [...new Set(values.filter((value) => value !== undefined))];
}

function rolesOf({ roles }: SheetList): readonly (readonly [role: IdentityRole, column: number])[] {
  const entries = Object.entries(roles) as [IdentityRole, readonly number[]][];
  return entries.flatMap(([role, columns]) => columns.map((column) => [role, column] as const));
}
