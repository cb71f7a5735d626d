import type { SearchForm, SearchKind } from '../../src/shared/prospecting';

/** A form with nothing filled in but this. */
export function form(kind: SearchKind, part: Partial<SearchForm> = {}): SearchForm {
  return {
    kind,
    include: {},
    exclude: {},
    partialProfiles: true,
    excludeDoNotCall: false,
    peoplePerCompany: null,
    page: 0,
    pageSize: 25,
    ...part,
  };
}
