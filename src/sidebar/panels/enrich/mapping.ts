import type { ColumnView, IdentityRole, RunKind, RunRequest } from '../../../shared/bulk-endpoints';
import { columnLetter } from './area-text';

export type Mapping = RunRequest['columns'];

export interface Role {
  readonly name: IdentityRole;
  readonly label: string;
}

/** What can identify a row, the most reliable first. */
const ROLES: Readonly<Record<RunKind, readonly Role[]>> = {
  person: [
    { name: 'linkedin', label: 'LinkedIn profile' },
    { name: 'email', label: 'Email' },
    { name: 'fullName', label: 'Full name' },
    { name: 'firstName', label: 'First name' },
    { name: 'lastName', label: 'Last name' },
    { name: 'companyName', label: 'Company name' },
    { name: 'companyDomain', label: 'Company website' },
    { name: 'lushaId', label: 'Lusha ID' },
  ],
  company: [
    { name: 'companyDomain', label: 'Website' },
    { name: 'companyName', label: 'Company name' },
    { name: 'lushaId', label: 'Lusha ID' },
  ],
};

/** More would not fit. */
const SAMPLES_SHOWN = 2;

const NAMES: readonly IdentityRole[] = ['fullName', 'firstName', 'lastName'];
const COMPANIES: readonly IdentityRole[] = ['companyName', 'companyDomain'];
/** Each is enough by itself. */
const ENOUGH: Readonly<Record<RunKind, readonly IdentityRole[]>> = {
  person: ['linkedin', 'email', 'lushaId'],
  company: [...COMPANIES, 'lushaId'],
};

export function rolesOf(kind: RunKind): readonly Role[] {
  return ROLES[kind];
}

/** `Email: column B · Company name: columns C, D`; blank when nothing is mapped. */
export function mappingText(kind: RunKind, mapping: Mapping): string {
  return ROLES[kind]
    .map(({ name, label }) => ({ label, letters: (mapping[name] ?? []).map(columnLetter) }))
    .filter(({ letters }) => letters.length > 0)
    .map(
      ({ label, letters }) =>
        `${label}: ${letters.length === 1 ? 'column' : 'columns'} ${letters.join(', ')}`,
    )
    .join(' · ');
}

/** A column as it stands in a list: `B · Work email · dana@northwind.example, priya@contoso.example`. */
export function columnText({ letter, header, samples }: ColumnView): string {
  const parts = [letter, header, samples.slice(0, SAMPLES_SHOWN).join(', ')];
  return parts.filter((part) => part !== '').join(' · ');
}

/** What is missing to identify anybody, in words; undefined when nothing is. */
export function mappingError(kind: RunKind, mapping: Mapping): string | undefined {
  const has = (role: IdentityRole): boolean => (mapping[role] ?? []).length > 0;
  if (ENOUGH[kind].some(has)) return undefined;
  if (kind === 'company') return 'Say which column holds the website or the name of the company.';
  if (NAMES.some(has) && COMPANIES.some(has)) return undefined;
  return NAMES.some(has)
    ? 'Names alone are not enough. Say which column holds the company, an e-mail address or a LinkedIn profile.'
    : 'Say which column holds an e-mail address, a LinkedIn profile, or the name and the company.';
}

/**
 * With another column for a role.
 *
 * @param position which of the role's columns; 0 is the first
 * @param column null takes the column away
 */
export function withColumn(
  mapping: Mapping,
  role: IdentityRole,
  position: number,
  column: number | null,
): Mapping {
  const before = mapping[role] ?? [];
  const changed =
    column === null
      ? before.filter((_, index) => index !== position)
      : [...before.slice(0, position), column, ...before.slice(position + 1)];
  return { ...mapping, [role]: [...new Set(changed)] };
}
