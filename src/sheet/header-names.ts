import type { IdentityRole } from '../shared/bulk-endpoints';

/** The names people give such columns, without case, blanks, hyphens and underscores. */
const PERSON_HEADERS: Readonly<Record<IdentityRole, readonly string[]>> = {
  firstName: ['firstname', 'first', 'givenname', 'forename'],
  lastName: ['lastname', 'last', 'surname', 'familyname'],
  fullName: ['name', 'fullname', 'contact', 'contactname', 'person', 'personname', 'lead', 'leadname'],
  email: ['email', 'emailaddress', 'workemail', 'businessemail', 'mail', 'contactemail'],
  linkedin: [
    'linkedin',
    'linkedinurl',
    'linkedinprofile',
    'linkedinprofileurl',
    'personlinkedinurl',
    'profileurl',
  ],
  companyName: [
    'company',
    'companyname',
    'organization',
    'organisation',
    'account',
    'accountname',
    'employer',
  ],
  companyDomain: ['domain', 'website', 'companydomain', 'companywebsite', 'companyurl', 'url', 'web'],
  lushaId: ['lushaid', 'lushacontactid', 'lushapersonid'],
};

/** The same for a list of companies, where a plain "Name" is the company's. */
const COMPANY_HEADERS: Readonly<Partial<Record<IdentityRole, readonly string[]>>> = {
  companyName: [...PERSON_HEADERS.companyName, 'name', 'customer', 'customername'],
  companyDomain: PERSON_HEADERS.companyDomain,
  lushaId: ['lushaid', 'lushacompanyid'],
};

/** Lusha's id, or that of a CRM; only what is in the cells can tell. */
const DOUBTFUL_ID = 'companyid';

/** Which column is which, by position. */
export type HeaderMapping = ReadonlyMap<IdentityRole, number>;

/** The mapping of a row of header names, if each of its filled cells is one; the leftmost wins. */
export function readHeaderRow(
  cells: readonly string[],
  kind: 'person' | 'company',
): HeaderMapping | undefined {
  const mapping = new Map<IdentityRole, number>();
  for (const [position, cell] of cells.entries()) {
    if (cell === '') continue;
    const column =
      roleOfName(cell, kind) ?? (kind === 'company' && plain(cell) === DOUBTFUL_ID ? 'lushaId' : undefined);
    if (column === undefined) return undefined;
    if (!mapping.has(column)) mapping.set(column, position);
  }
  return mapping.size === 0 ? undefined : mapping;
}

/** What a column with exactly this name holds; undefined for a name that is not in the lists. */
export function roleOfName(header: string, kind: 'person' | 'company'): IdentityRole | undefined {
  const headers: Readonly<Partial<Record<IdentityRole, readonly string[]>>> =
    kind === 'person' ? PERSON_HEADERS : COMPANY_HEADERS;
  const name = plain(header);
  return (Object.keys(headers) as IdentityRole[]).find((candidate) => headers[candidate]?.includes(name));
}

function plain(header: string): string {
  return header.toLowerCase().replace(/[\s_.:-]+/g, '');
}
