import type { CatalogueOwner, FilterChoice } from '../../shared/prospecting';
import type { Call } from '../client';
import { UnusableRequestError } from '../errors';
import { readBoolean, readList, readObject, readText, type JsonObject } from '../read-json';
import { CATALOGUES, type Catalogue, type ListFilter, type LookAheadFilter } from './filter-catalogues';
import type { DecodeChoice } from './decode-filter-values';

/** Characters of a query (contract 5.4). */
export const SHORTEST_QUERY = 2;
export const LONGEST_QUERY = 256;

/** A filter type that the account can use, as Lusha lists it. */
export interface FilterType {
  readonly filterType: string;
  readonly needsQuery: boolean;
}

/** Which filter types there are (contract 5.4, 7.1). Free, and worth keeping. */
export function listFilterTypes(owner: CatalogueOwner): Call<readonly FilterType[]> {
  return { request: { method: 'get', path: CATALOGUES[owner].path }, paid: false, decode: decodeTypes };
}

/** Every value of a filter type that has a short list. Free, and worth keeping. */
export function listFilterValues<O extends CatalogueOwner>(
  owner: O,
  filterType: ListFilter<O>,
): Call<readonly FilterChoice[]> {
  const { path, lists }: Catalogue = CATALOGUES[owner];
  return valuesCall(`${path}/${filterType}`, lists[filterType]);
}

/**
 * The values that fit some letters, for a filter type whose list is too long to give. Free.
 *
 * @throws UnusableRequestError for fewer than 2 or more than 256 characters
 */
export function lookUpFilterValues<O extends CatalogueOwner>(
  owner: O,
  filterType: LookAheadFilter<O>,
  query: string,
): Call<readonly FilterChoice[]> {
  const { path, lookAheads }: Catalogue = CATALOGUES[owner];
  return valuesCall(
    `${path}/${filterType}?query=${encodeURIComponent(checkQuery(query))}`,
    lookAheads[filterType],
  );
}

function valuesCall(path: string, decode: DecodeChoice = () => undefined): Call<readonly FilterChoice[]> {
  return { request: { method: 'get', path }, paid: false, decode: (json) => decodeValues(json, decode) };
}

function checkQuery(query: string): string {
  const text = query.trim();
  if (text.length < SHORTEST_QUERY) {
    throw new UnusableRequestError(
      `"${text}" is too short to look for.`,
      `Write at least ${String(SHORTEST_QUERY)} characters.`,
    );
  }
  if (text.length > LONGEST_QUERY) {
    throw new UnusableRequestError(
      `A text of ${String(text.length)} characters is too long to look for.`,
      `Shorten it to ${String(LONGEST_QUERY)} characters.`,
    );
  }
  return text;
}

/** Nothing found may be an empty list or null. */
function decodeValues(json: JsonObject, decode: DecodeChoice): readonly FilterChoice[] | undefined {
  const values = json['values'] === null ? [] : readList(json['values']);
  return values?.map(decode).filter((choice) => choice !== undefined);
}

function decodeTypes(json: JsonObject): readonly FilterType[] | undefined {
  return readList(json['availableFilters'])
    ?.map(readObject)
    .map((entry) => ({
      filterType: readText(entry?.['filterType']),
      needsQuery: readBoolean(entry?.['requiresQuery']) ?? false,
    }))
    .filter((entry): entry is FilterType => entry.filterType !== undefined);
}
