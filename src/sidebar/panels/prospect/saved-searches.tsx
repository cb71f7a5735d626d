import type { SavedSearch } from '../../../shared/prospect-endpoints';
import type { SearchKind } from '../../../shared/prospecting';
import { ConfirmedAction } from '../../ui/confirmed-action';
import { Fold } from '../../ui/fold';
import { count, formatNumber } from '../../ui/numbers';

interface SavedSearchesProps {
  readonly kind: SearchKind;
  readonly searches: readonly SavedSearch[];
  readonly busy: boolean;
  readonly onLoad: (search: SavedSearch, onlyNew: boolean) => void;
  readonly onDelete: (search: SavedSearch) => void;
}

/** The searches that somebody in this file has kept. Loading one asks nobody; the search button does. */
export function SavedSearches({ kind, searches, busy, onLoad, onDelete }: SavedSearchesProps) {
  const own = searches.filter(({ form }) => form.kind === kind);
  if (own.length === 0) return null;
  return (
    <Fold
      name="saved-searches"
      title={`Saved searches (${formatNumber(own.length)})`}
      summary={own.map(({ name }) => name).join(', ')}
    >
      <ul class="saved">
        {own.map((search) => (
          <li key={search.id}>
            <p class="saved-name">{search.name}</p>
            <p class="quiet">{usedText(search)}</p>
            <div class="buttons">
              <button
                type="button"
                aria-label={`Open “${search.name}”`}
                onClick={() => {
                  onLoad(search, false);
                }}
              >
                Open
              </button>
              {search.seen > 0 && (
                <button
                  type="button"
                  aria-label={`Only new results of “${search.name}”`}
                  onClick={() => {
                    onLoad(search, true);
                  }}
                >
                  Only new
                </button>
              )}
              <ConfirmedAction
                label="Delete"
                question={`Delete “${search.name}”?`}
                yes="Delete"
                no="Keep"
                busy={busy}
                onYes={() => {
                  onDelete(search);
                }}
              >
                <p>It goes for everyone in this file, with the memory of what it has shown.</p>
              </ConfirmedAction>
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function usedText({ lastRunAt, seen }: SavedSearch): string {
  if (lastRunAt === null) return 'Not used yet';
  const day = new Date(lastRunAt).toLocaleDateString(undefined, { day: 'numeric', month: 'short' });
  return `Last used ${day}, has shown ${count(seen, 'result', 'results')}`;
}
