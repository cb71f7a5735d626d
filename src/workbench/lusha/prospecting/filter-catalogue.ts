import type { Directory } from '../directory/directory';
import { validationFailed } from '../errors';
import type { Operation } from '../operation';

/** Values of one filter; those that need a query get it in `query`. */
export interface CatalogueFilter {
  readonly requiresQuery: boolean;
  /** True if a query is refused where it is not needed. */
  readonly refusesQuery?: boolean;
  readonly values: (directory: Directory, query: string) => readonly unknown[];
}

export type Catalogue = Readonly<Record<string, CatalogueFilter>>;

/** `GET …/filters`: which filters there are. Free. */
export function listFilters(catalogue: Catalogue): Operation {
  return () => ({
    body: {
      availableFilters: Object.entries(catalogue).map(([filterType, { requiresQuery }]) => ({
        filterType,
        requiresQuery,
      })),
    },
  });
}

/** `GET …/filters/{filterType}?query=`: what one filter accepts. Free. */
export function listFilterValues(catalogue: Catalogue): Operation {
  return ({ parameters, query }, { directory }) => {
    const filter = catalogue[parameters['filterType'] ?? ''];
    const text = query['query'];
    if (filter === undefined) throw validationFailed(['filterType is not known']);
    if (filter.requiresQuery && text === undefined) throw validationFailed(['query should not be empty']);
    if (filter.refusesQuery === true && text !== undefined)
      throw validationFailed(['query is not supported for this filter']);
    return { body: { values: filter.values(directory, text ?? '') } };
  };
}
