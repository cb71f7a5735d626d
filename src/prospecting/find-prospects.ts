import { checkCost } from './check-cost';
import type { AccountUsage } from '../lusha/account';
import { UnusableRequestError } from '../lusha/errors';
import { prospectCompanies, prospectContacts } from '../lusha/prospecting/prospect';
import type { FoundPage } from '../lusha/preview';
import type { FoundItem, FoundList } from '../reveals/found-list';
import { listKey } from '../reveals/list-key';
import type { SearchRequest } from '../shared/prospect-endpoints';
import type { SearchForm } from '../shared/prospecting';
import { searchCost } from '../shared/search-cost';
import { withColumnLeftOut, withExcluded } from './leave-out';
import { payForList, type ListContent, type ListOrder, type ListParts } from '../lists/pay-for-list';
import type { SavedSearches } from './saved-searches';
import { searchFromForm } from './search-from-form';
import { searchPrices } from './search-prices';
import type { SheetList } from './sheet-list';

export interface FoundProspects {
  readonly list: FoundList;
  /** Items to be shown; with "only new", those that were shown before are not among them. */
  readonly items: readonly FoundItem[];
  readonly wasStored: boolean;
  /** The request for the next page; null when there is none. */
  readonly next: SearchRequest | null;
}

export interface FindParts {
  readonly paying: ListParts;
  readonly usage: () => AccountUsage | undefined;
  readonly searches: SavedSearches;
  /** The sheet with this id as a list; undefined when it is gone. */
  sheetList(sheetId: number): SheetList | undefined;
}

/**
 * One page of a search: as this file has it, else from Lusha. What is left out is settled on the first page and
 * travels with the form from then on, so that pages do not shift when the sheet changes.
 *
 * Call it with the document lock held and the state refreshed: it spends.
 *
 * @throws LushaError @throws CapReachedError
 */
export function findProspects(request: SearchRequest, parts: FindParts): FoundProspects {
  const form = resolvedForm(request, parts);
  const cost = searchCost(form, searchPrices(parts.usage(), form.kind));
  checkCost(
    cost,
    request.costAtMost,
    'This search',
    'Nothing was asked. Open the panel anew to see the prices of your account.',
  );
  const key = listKey('prospecting', form);
  const newerThan = request.newerThan ?? undefined;
  const stored = parts.paying.lists.find(key);
  const known = stored !== undefined && stored.at > (newerThan ?? 0) ? stored : undefined;
  const list = known ?? payForPage(form, { key, costAtMost: cost, newerThan }, parts.paying);
  return { list, items: itemsToShow(list, request, parts), wasStored: known !== undefined, next: nextOf() };

  function nextOf(): SearchRequest | null {
    if (list.hasMore !== true) return null;
    return {
      ...request,
      form: { ...form, page: form.page + 1 },
      leaveOut: null,
      onlyNew: false,
      costAtMost: cost,
    };
  }
}

/** With the column and what was shown before as exclusions; only the first page of a search asks for them. */
function resolvedForm({ form, leaveOut, onlyNew, savedSearch }: SearchRequest, parts: FindParts): SearchForm {
  let resolved = form;
  if (leaveOut !== null) {
    const list = parts.sheetList(leaveOut.sheetId);
    if (list === undefined) {
      throw new UnusableRequestError(
        'The sheet whose rows are to be left out is gone.',
        'Choose another column, or none. Nothing was asked.',
      );
    }
    resolved = withColumnLeftOut(resolved, leaveOut, list);
  }
  if (!onlyNew || savedSearch === null) return resolved;
  const key = form.kind === 'contacts' ? 'contacts.ids' : 'companies.ids';
  return withExcluded(resolved, key, parts.searches.seen(savedSearch));
}

/** There may be more shown before than a request can exclude. */
function itemsToShow(
  { items }: FoundList,
  { onlyNew, savedSearch }: SearchRequest,
  { searches }: FindParts,
): readonly FoundItem[] {
  if (!onlyNew || savedSearch === null) return items;
  const seen = new Set(searches.seen(savedSearch));
  return items.filter(({ id }) => !seen.has(id));
}

function payForPage(
  form: SearchForm,
  order: Pick<ListOrder<'person', never>, 'key' | 'costAtMost' | 'newerThan'>,
  paying: ListParts,
): FoundList {
  const search = searchFromForm(form);
  const readItems = <R extends { readonly id: string }>(page: FoundPage<R>): ListContent<R> =>
    contentOf(page, form.page);
  return search.kind === 'contacts'
    ? payForList({ kind: 'person', call: prospectContacts(search), readItems, ...order }, paying)
    : payForList({ kind: 'company', call: prospectCompanies(search), readItems, ...order }, paying);
}

function contentOf<R extends { readonly id: string }>(
  { previews, pagination }: FoundPage<R>,
  page: number,
): ListContent<R> {
  return {
    items: previews.map(({ record, has, offers, signalTypes }) => ({
      id: record.id,
      has,
      offers: offers && Object.fromEntries(offers),
      signalTypes: signalTypes.length > 0 ? signalTypes : undefined,
    })),
    records: previews.map(({ record }) => record),
    total: pagination.total,
    page,
    hasMore: pagination.next !== undefined,
  };
}
