import type { PersonTrace } from '../reveals/forget';
import type { OtherTraces } from '../reveals/store-endpoints';
import type { SavedSearches } from './saved-searches';

/** What saved searches keep about people: the ids of those whom they have shown. */
export function createSearchTraces(searches: SavedSearches): OtherTraces {
  const holding = (trace: PersonTrace): readonly string[] =>
    searches
      .list()
      .filter(({ id }) => searches.seen(id).some((shown) => trace.ids.has(shown)))
      .map(({ id }) => id);

  return {
    holds: (trace) => holding(trace).length > 0,

    forget(trace) {
      const ids = holding(trace);
      for (const id of ids) searches.forgetShown(id, (shown) => trace.ids.has(shown));
      return ids.length > 0;
    },

    clear() {
      for (const { id } of searches.list()) searches.forgetShown(id, () => true);
    },
  };
}
