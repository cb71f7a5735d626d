import type { SavedForm, SearchRequest } from '../shared/prospect-endpoints';
import type { CatalogueName, SearchKind } from '../shared/prospecting';
import type { AddRequest } from '../shared/results';
import { serve } from './serve';

/** Sidebar: the filters of a search, its prices, and the searches that were kept. */
global.readProspecting = function readProspecting(kind: SearchKind): unknown {
  return serve('readProspecting', kind);
};

/** Sidebar: the values of a filter, or those that fit some letters; free. */
global.readCatalogue = function readCatalogue(name: CatalogueName, query: string | null): unknown {
  return serve('readCatalogue', name, query);
};

/** Sidebar: one page of a search, for no more than the price that was shown. */
global.findProspects = function findProspects(request: SearchRequest): unknown {
  return serve('findProspects', request);
};

/** Sidebar: keeps a search for everyone in this file. */
global.saveSearch = function saveSearch(
  name: string,
  search: SavedForm,
  shownIds: readonly string[],
): unknown {
  return serve('saveSearch', name, search, shownIds);
};

/** Sidebar: forgets a kept search and what it has shown. */
global.deleteSearch = function deleteSearch(id: string): unknown {
  return serve('deleteSearch', id);
};

/** Sidebar: makes rows of some results, revealing what is wanted for no more than the price that was shown. */
global.addResults = function addResults(request: AddRequest): unknown {
  return serve('addResults', request);
};
