import type { ProspectingView, SavedSearch } from '../../../shared/prospect-endpoints';
import type { SearchKind } from '../../../shared/prospecting';
import type { Problem } from '../../../shared/problem';
import { Heading } from '../../ui/heading';
import { Segmented } from '../../ui/segmented';
import { FilterGroups } from './filter-groups';
import { SavedSearches } from './saved-searches';
import { searchCost } from '../../../shared/search-cost';
import { isEmpty, searchedFor, type SearchDraft } from './search-draft';
import { SearchFooter } from './search-footer';
import { SearchOptions } from './search-options';

export const KINDS = [
  { value: 'contacts', label: 'People' },
  { value: 'companies', label: 'Companies' },
] as const;

interface FormScreenProps {
  readonly view: ProspectingView;
  readonly draft: SearchDraft;
  readonly takesFocus: boolean;
  readonly busy: boolean;
  readonly slow: boolean;
  readonly problem: Problem | undefined;
  readonly onKind: (kind: SearchKind) => void;
  readonly onDraft: (change: (draft: SearchDraft) => SearchDraft) => void;
  readonly onClear: () => void;
  readonly onLoad: (search: SavedSearch, onlyNew: boolean) => void;
  readonly onDelete: (search: SavedSearch) => void;
  readonly onSearch: () => void;
}

/** Who is looked for. Nothing here costs anything but the button at the end. */
export function FormScreen(props: FormScreenProps) {
  const { view, draft, busy, slow, problem, onDraft } = props;
  const saved = view.savedSearches.find(({ id }) => id === draft.savedSearch);
  return (
    <>
      <div class="title-line">
        <Heading text="Prospect" takesFocus={props.takesFocus} />
        {!isEmpty(draft) && (
          <button type="button" class="link" onClick={props.onClear}>
            Clear all
          </button>
        )}
      </div>
      <Segmented
        label="What is looked for"
        name="search-kind"
        options={KINDS}
        value={draft.form.kind}
        onChange={props.onKind}
      />
      <SavedSearches
        kind={draft.form.kind}
        searches={view.savedSearches}
        busy={busy}
        onLoad={props.onLoad}
        onDelete={props.onDelete}
      />
      {saved !== undefined && saved.seen > 0 && (
        <label class="tick only-new">
          <input
            type="checkbox"
            checked={draft.onlyNew}
            onChange={(event) => {
              const onlyNew = event.currentTarget.checked;
              onDraft((before) => ({ ...before, onlyNew }));
            }}
          />
          <span>
            Only what “{saved.name}” has not shown yet <span class="quiet">({String(saved.seen)} shown)</span>
          </span>
        </label>
      )}
      <FilterGroups filters={view.filters} draft={draft} onDraft={onDraft} />
      <SearchOptions view={view} draft={draft} onDraft={onDraft} />
      <SearchFooter
        about={searchedFor(draft)}
        cost={searchCost(draft.form, view.prices)}
        prices={view.prices}
        isEmpty={isEmpty(draft)}
        busy={busy}
        slow={slow}
        problem={problem}
        onSearch={props.onSearch}
      />
    </>
  );
}
