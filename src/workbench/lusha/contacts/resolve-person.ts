import type { ContactIdentifier, Directory } from '../directory/directory';
import { type ItemError, itemError } from '../item-error';
import type { Person } from '../seed/person';

export interface SearchOptions {
  readonly includePartialProfiles?: boolean;
}

/**
 * The person that an item of a request means, or why there is none. Partial profiles count unless the request says
 * otherwise; sources do not state the default (CONTRACT section 4.3), so this is our choice.
 */
export function resolvePerson(
  directory: Directory,
  identifier: ContactIdentifier,
  options: SearchOptions = {},
): { readonly person: Person } | ItemError {
  const person = directory.person(identifier);
  if (person === undefined || (options.includePartialProfiles === false && person.record.partialProfile)) {
    return itemError('Contact', 'NOT_FOUND');
  }
  if (person.fate === 'COMPLIANCE_RESTRICTED') return itemError('Contact', person.fate);
  return { person };
}
