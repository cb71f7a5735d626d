import type { CompanySearch, ContactSearch } from '../../../src/lusha/prospecting/search';

export const PAGE = { page: 0, size: 25 };

/** A search for people with these filters, and partial profiles. */
export function people(filters: Partial<ContactSearch>): ContactSearch {
  return { kind: 'contacts', page: PAGE, includePartialProfiles: true, ...filters };
}

/** A search for companies, as above. */
export function companies(filters: Partial<CompanySearch>): CompanySearch {
  return { kind: 'companies', companies: {}, page: PAGE, includePartialProfiles: true, ...filters };
}

/** A search of another version, or by a form that knows no types. */
export function untyped(search: object): ContactSearch & CompanySearch {
  return { page: PAGE, includePartialProfiles: true, ...search } as unknown as ContactSearch & CompanySearch;
}
