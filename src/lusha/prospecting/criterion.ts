import type { SearchKind } from '../../shared/prospecting';
import type { Rule } from '../request-rules';

/** What is known of one filter of a search (contract 5.2, 5.3, section 12). */
export interface Criterion {
  /** In plain words, as messages and the panel name it. */
  readonly label: string;
  readonly rule: Rule;
  /** The searches that take it; in the others it is an unknown property, which is refused. */
  readonly searches: readonly SearchKind[];
  /** Needs another filter beside it. */
  readonly refinement?: true;
  /** In a search for companies it cannot be combined with filters for contacts. */
  readonly apart?: true;
  /** Filters without which it says nothing; it is left out with them. */
  readonly settingOf?: readonly string[];
}

export const BOTH: readonly SearchKind[] = ['contacts', 'companies'];
export const CONTACTS_ONLY: readonly SearchKind[] = ['contacts'];
export const COMPANIES_ONLY: readonly SearchKind[] = ['companies'];

/** The most characters of `searchText`. */
export const MAX_SEARCH_TEXT = 200;
