import { useMemo } from 'preact/hooks';
import type { ProspectingView, SearchPageView } from '../../../shared/prospect-endpoints';
import type { Problem } from '../../../shared/problem';
import { ActionProblem } from '../../ui/action-problem';
import { costText } from '../../ui/cost-text';
import { Heading } from '../../ui/heading';
import { count, credits } from '../../ui/numbers';
import { useRefusal } from '../../ui/refusals';
import { AddFooter } from '../../ui/results/add-footer';
import { destinationsOf } from '../../ui/results/destinations';
import { ResultList } from '../../ui/results/result-list';
import { refusalId } from '../../ui/refusal-notice';
import type { ShownResults } from '../../ui/results/use-results';
import { WideButton } from '../../ui/wide-button';
import { SearchChips } from './filter-chips';
import { SaveSearch } from './save-search';
import { searchCost } from '../../../shared/search-cost';
import { askedText, totalText } from './result-texts';
import { searchedFor, type SearchDraft } from './search-draft';

interface ResultsScreenProps {
  readonly view: ProspectingView;
  /** As it was when it was searched. */
  readonly draft: SearchDraft;
  readonly page: SearchPageView;
  readonly shown: ShownResults;
  readonly creditsLeft: number | null;
  readonly busy: boolean;
  readonly slow: boolean;
  readonly problem: Problem | undefined;
  readonly onBack: () => void;
  /** Changes the form and goes back to it. */
  readonly onDraft: (change: (draft: SearchDraft) => SearchDraft) => void;
  readonly onAnew: () => void;
  readonly onNext: () => void;
  readonly onSave: (name: string) => void;
}

/** What a search has found, page by page, and adding it to a sheet. */
export function ResultsScreen(props: ResultsScreenProps) {
  const { view, draft, page, shown, creditsLeft, busy, slow, problem } = props;
  const kind = draft.form.kind === 'contacts' ? 'person' : 'company';
  const cost = searchCost(draft.form, view.prices);
  const { reason } = useRefusal(`search ${searchedFor(draft)}`, problem);
  const isOff = busy || reason !== undefined;
  const chosen = useMemo(
    () => shown.results.filter(({ id }) => shown.chosen.has(id)),
    [shown.results, shown.chosen],
  );
  return (
    <>
      <div class="title-line">
        <Heading text={totalText(kind, page, shown.results.length)} takesFocus />
        <button type="button" class="link" onClick={props.onBack}>
          Change filters
        </button>
      </div>
      <SearchChips filters={view.filters} draft={draft} onDraft={props.onDraft} />
      {draft.onlyNew && <p class="quiet">Only what this saved search has not shown before.</p>}
      <p class="quiet asked">
        {askedText(page)}{' '}
        {page.wasStored && (
          <button
            type="button"
            class="link"
            aria-disabled={isOff}
            {...(reason !== undefined && { 'aria-describedby': refusalId('search') })}
            onClick={isOff ? undefined : props.onAnew}
          >
            Ask again: {costText(cost)}
          </button>
        )}
      </p>
      {shown.results.length === 0 && (
        <p class="notice notice-info">
          {draft.onlyNew
            ? 'Nothing new since this search was last used. Nothing was charged.'
            : 'Nothing was found with all of these filters. Take one away and search again.'}
        </p>
      )}
      <ResultList results={shown.results} chosen={shown.chosen} onChosen={shown.choose} />
      <ActionProblem name="search" problem={problem} reason={reason} isAboutChoice />
      {page.next !== null && (
        <p>
          <WideButton
            name="search"
            label={`Next ${count(draft.form.pageSize, 'result', 'results')}`}
            working={slow ? 'Loading…' : undefined}
            cost={cost}
            isOff={busy}
            reason={reason}
            isMain={false}
            onPress={props.onNext}
          />
        </p>
      )}
      <SaveSearch busy={busy} onSave={props.onSave} saved={nameOfSaved()} />
      <AddFooter
        kind={kind}
        chosen={chosen}
        adding={shown.adding}
        destinations={destinationsOf(kind, view.sheet, shown.lastSheet)}
        creditsLeft={creditsLeft}
        onClear={() => {
          shown.choose(new Set());
        }}
      />
      <p class="hidden" aria-live="polite">
        {busy
          ? ''
          : `${totalText(kind, page, shown.results.length)}. ${credits(page.creditsCharged)} charged.`}
      </p>
    </>
  );

  function nameOfSaved(): string | undefined {
    return view.savedSearches.find(({ id }) => id === draft.savedSearch)?.name;
  }
}
