import { valueLabelKey, type ColumnChoice, type SavedForm } from '../../../shared/prospect-endpoints';
import type {
  FilterEntry,
  FilterValue,
  FilterView,
  SearchForm,
  SearchKind,
} from '../../../shared/prospecting';

/** A search as it is being filled in. */
export interface SearchDraft extends SavedForm {
  /** The saved search that it was loaded from. */
  readonly savedSearch: string | null;
  readonly onlyNew: boolean;
}

export type Side = 'include' | 'exclude';

/** One value that is set, as it is shown. */
export interface Token {
  readonly key: string;
  readonly side: Side;
  readonly label: string;
  /** Its place in the filter's list; null for a filter that holds one value. */
  readonly index: number | null;
}

/** A block of search results, which has one price. */
const PAGE_SIZE = 25;

export function emptyDraft(kind: SearchKind): SearchDraft {
  return {
    form: {
      kind,
      include: {},
      exclude: {},
      partialProfiles: false,
      excludeDoNotCall: false,
      peoplePerCompany: null,
      page: 0,
      pageSize: PAGE_SIZE,
    },
    labels: {},
    leaveOut: null,
    savedSearch: null,
    onlyNew: false,
  };
}

export function withForm(draft: SearchDraft, part: Partial<SearchForm>): SearchDraft {
  return { ...draft, form: { ...draft.form, ...part } };
}

export function withLeaveOut(draft: SearchDraft, leaveOut: ColumnChoice | null): SearchDraft {
  return { ...draft, leaveOut };
}

/** Sets a filter's value, or takes it away. */
export function withValue(
  draft: SearchDraft,
  side: Side,
  key: string,
  value: FilterValue | undefined,
): SearchDraft {
  const others = Object.entries(draft.form[side]).filter(([name]) => name !== key);
  const values = Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
  return withForm(draft, { [side]: values });
}

/** Adds an entry to a filter's list; one that is there already stays as it is. */
export function withEntry(
  draft: SearchDraft,
  side: Side,
  key: string,
  entry: FilterEntry,
  label: string,
): SearchDraft {
  const entries = entriesOf(draft.form, side, key);
  const isKnown = entries.some((known) => JSON.stringify(known) === JSON.stringify(entry));
  const added = isKnown ? draft : withValue(draft, side, key, [...entries, entry]);
  if (label === entry) return added;
  return { ...added, labels: { ...added.labels, [valueLabelKey(key, entry)]: label } };
}

export function withoutToken(draft: SearchDraft, { key, side, index }: Token): SearchDraft {
  const rest = entriesOf(draft.form, side, key).filter((_entry, position) => position !== index);
  return withValue(draft, side, key, index === null || rest.length === 0 ? undefined : rest);
}

export function entriesOf(form: SearchForm, side: Side, key: string): readonly FilterEntry[] {
  const value = form[side][key];
  return Array.isArray(value) ? (value as readonly FilterEntry[]) : [];
}

/** The tokens of one filter, what is included first. */
export function tokensOf(draft: SearchDraft, filter: FilterView): readonly Token[] {
  const { key } = filter;
  return (['include', 'exclude'] as const).flatMap((side): readonly Token[] => {
    const value = draft.form[side][key];
    if (value === undefined) return [];
    if (!Array.isArray(value)) return [{ key, side, label: wordsOf(draft, filter, value), index: null }];
    return value.map((entry: unknown, index) => ({ key, side, label: wordsOf(draft, filter, entry), index }));
  });
}

export function isEmpty({ form, leaveOut }: SearchDraft): boolean {
  return (
    leaveOut === null && Object.keys(form.include).length === 0 && Object.keys(form.exclude).length === 0
  );
}

/** What of a search the account's plan may refuse, while it allows another: everything but how much comes at once. */
export function searchedFor({ form }: SearchDraft): string {
  return JSON.stringify({ ...form, page: 0, pageSize: 0 });
}

function wordsOf({ labels }: SearchDraft, { key, options }: FilterView, value: unknown): string {
  const known = labels[valueLabelKey(key, value)] ?? options?.find((option) => option.value === value)?.label;
  if (known !== undefined) return known;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object' || value === null) return String(value);
  const { min, max } = value as { readonly min?: number; readonly max?: number };
  if (min !== undefined || max !== undefined) return rangeWords(min, max);
  return Object.values(value).join(', ');
}

export function rangeWords(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return `up to ${String(max)}`;
  return max === undefined ? `${String(min)} or more` : `${String(min)} to ${String(max)}`;
}
