import type {
  ProspectingView,
  SavedSearch,
  SearchPageView,
  SearchRequest,
} from '../../src/shared/prospect-endpoints';
import type { SearchForm } from '../../src/shared/prospecting';
import type { AddDestination, AddRequest, AddView, ResultReveal, ResultView } from '../../src/shared/results';
import { useBulk, type BulkFile } from '../bulk/use-bulk';

/** Five filters that leave more than one page of the simulator's people. */
export const FORM: SearchForm = {
  kind: 'contacts',
  include: {
    'contacts.departments': ['Sales', 'Marketing', 'Finance', 'Engineering & Technical'],
    'contacts.seniorityIds': [5, 6, 8, 9],
    'contacts.countries': ['US', 'DE', 'GB', 'FR'],
    'contacts.existingDataPoints': ['work_email'],
  },
  exclude: { 'contacts.jobTitles': ['Intern'] },
  partialProfiles: false,
  excludeDoNotCall: false,
  peoplePerCompany: null,
  page: 0,
  pageSize: 25,
};

export interface ProspectFile extends BulkFile {
  readonly read: () => Promise<ProspectingView>;
  readonly find: (change?: Partial<SearchRequest>) => Promise<SearchPageView>;
  readonly add: (
    results: readonly ResultView[],
    reveal: readonly ResultReveal[],
    change?: Partial<AddRequest>,
  ) => Promise<AddView>;
  readonly save: (name: string, shown: readonly ResultView[]) => Promise<readonly SavedSearch[]>;
  /** Paths of the requests made since the last look, without the free ones. */
  readonly asked: () => readonly string[];
}

type Rows = readonly (readonly (string | number | boolean)[])[];

/** The built add-on, with a sheet that holds these rows, ready to search. */
export async function useProspecting(
  rows: (lusha: BulkFile['lusha']) => Rows,
  options: Parameters<typeof useBulk>[1] = {},
): Promise<ProspectFile> {
  const file = await useBulk(rows, options);
  let seen = 0;
  return {
    ...file,
    read: () => file.call('readProspecting', FORM.kind),
    find: (change = {}) =>
      file.call('findProspects', {
        form: FORM,
        labels: {},
        leaveOut: null,
        savedSearch: null,
        onlyNew: false,
        newerThan: null,
        costAtMost: 1,
        ...change,
      }),
    add: (results, reveal, change = {}) => {
      const destination: AddDestination = { to: 'tab', title: 'Prospects' };
      return file.call('addResults', {
        kind: 'person',
        ids: results.map(({ id }) => id),
        reveal,
        costAtMost: costOf(results, reveal),
        destination,
        ...change,
      });
    },
    save: (name, shown) =>
      file.call(
        'saveSearch',
        name,
        { form: FORM, labels: {}, leaveOut: null },
        shown.map(({ id }) => id),
      ),
    asked() {
      const entries = file.lusha.books.entries.slice(seen);
      seen = file.lusha.books.requests;
      return entries.filter(({ method }) => method.toUpperCase() === 'POST').map(({ path }) => path);
    },
  };
}

export function costOf(results: readonly ResultView[], reveal: readonly ResultReveal[]): number {
  return results
    .flatMap(({ offers }) => offers)
    .filter((offer) => reveal.includes(offer.reveal) && !offer.isHeld)
    .reduce((sum, { credits }) => sum + credits, 0);
}
