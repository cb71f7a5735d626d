import type { SearchOptions } from '../contacts/resolve-person';
import type { CompanyIdentifier, Directory } from '../directory/directory';
import { type ItemError, itemError } from '../item-error';
import type { Company } from '../seed/company';

/** The company that an item of a request means, or why there is none. Partial profiles count by default, as for people. */
export function resolveCompany(
  directory: Directory,
  identifier: CompanyIdentifier,
  options: SearchOptions = {},
): { readonly company: Company } | ItemError {
  const company = directory.company(identifier);
  if (company === undefined || (options.includePartialProfiles === false && company.partialProfile)) {
    return itemError('Company', 'NOT_FOUND');
  }
  return { company };
}
