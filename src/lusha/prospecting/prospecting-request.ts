import { cleanValue } from '../clean-value';
import { checkPage, type PageRequest } from '../pagination';
import type { JsonObject } from '../read-json';
import { cleanCriteria } from './clean-criteria';
import { refuseCombinations, type CleanFilters } from './refused-combinations';
import type { ContactSearch, Search, Sides } from './search';

/** The body of both prospecting calls (contract 5.2, 5.3): nothing in it is empty. */
export interface ProspectingRequest {
  readonly pagination: PageRequest;
  readonly filters: {
    readonly contacts?: Sides<JsonObject>;
    readonly companies?: Sides<JsonObject>;
  };
  readonly options: {
    readonly includePartialProfiles: boolean;
    readonly excludeDnc?: true;
    readonly maxContactsPerCompany?: number;
  };
}

const MAX_CONTACTS_PER_COMPANY = 20;

/**
 * The request of a search. Checks at run time too, for a search is filled in by hand or comes from a saved one.
 *
 * @throws UnusableRequestError for what Lusha would refuse, or take and misunderstand
 */
export function prospectingRequest(search: Search): ProspectingRequest {
  const { kind } = search;
  const filters: CleanFilters = {
    contacts: cleanSides(search, 'contacts'),
    companies: cleanSides(search, 'companies'),
  };
  refuseCombinations(kind, filters);
  return {
    pagination: checkPage(search.page),
    filters: { ...named('contacts', filters.contacts), ...named('companies', filters.companies) },
    options: {
      includePartialProfiles: search.includePartialProfiles,
      ...(kind === 'contacts' ? contactOptions(search) : {}),
    },
  };
}

function cleanSides(search: Search, subject: 'contacts' | 'companies'): Required<Sides<JsonObject>> {
  const sides = search[subject];
  return {
    include: cleanCriteria(sides?.include, subject, search.kind),
    exclude: cleanCriteria(sides?.exclude, subject, search.kind),
  };
}

/** The sides that hold something, under their name, or nothing at all. */
function named<N extends string>(
  name: N,
  { include, exclude }: Required<Sides<JsonObject>>,
): { readonly [name in N]?: Sides<JsonObject> } {
  const sides: Sides<JsonObject> = {
    ...(Object.keys(include).length > 0 && { include }),
    ...(Object.keys(exclude).length > 0 && { exclude }),
  };
  return (Object.keys(sides).length > 0 ? { [name]: sides } : {}) as {
    readonly [name in N]?: Sides<JsonObject>;
  };
}

/** `excludeDnc` is sent only when it is wanted: accounts without the Scale plan are refused for it. */
function contactOptions({ excludeDnc, maxContactsPerCompany }: ContactSearch): object {
  const most = cleanValue(
    maxContactsPerCompany,
    { kind: 'integer', least: 1, most: MAX_CONTACTS_PER_COMPANY },
    'People per company',
  );
  return {
    ...(excludeDnc === true && { excludeDnc }),
    ...(most !== undefined && { maxContactsPerCompany: most }),
  };
}
