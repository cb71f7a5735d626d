import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SearchPageView, SearchRequest } from '../../shared/prospect-endpoints';
import { searchCost } from '../../shared/search-cost';
import { callServer } from '../server';
import { Heading } from '../ui/heading';
import { ProblemSteps } from '../ui/problem-steps';
import { useResults } from '../ui/results/use-results';
import { useServer } from '../ui/use-server';
import { FormScreen } from './prospect/form-screen';
import { ResultsScreen } from './prospect/results-screen';

import { emptyDraft, type SearchDraft } from './prospect/search-draft';
import { useProspecting } from './prospect/use-prospecting';

/** A search that was made: what was asked, and the newest page of it. */
interface Made {
  readonly draft: SearchDraft;
  readonly page: SearchPageView;
}

/** Prospect: from filters to people or companies, and from those to rows. */
export function ProspectPanel({ isShown }: { readonly isShown: boolean }) {
  const form = useProspecting();
  const { view, draft, kind } = form;
  const server = useServer();
  const [made, setMade] = useState<Made>();
  const [isForm, setIsForm] = useState(true);
  const [screens, setScreens] = useState(0);
  const takeBalance = useCallback(
    ({ creditsLeft }: { readonly creditsLeft: number | null }): void => {
      if (creditsLeft !== null) form.takeBalance(creditsLeft);
    },
    [form],
  );
  const shown = useResults(takeBalance);

  // The sheet in sight, its columns and the saved searches may have changed meanwhile.
  useEffect(() => {
    if (isShown) form.read(kind);
  }, [isShown]);

  function go(toForm: boolean): void {
    setIsForm(toForm);
    setScreens((before) => before + 1);
    window.scrollTo(0, 0);
  }

  function find(request: SearchRequest, searched: SearchDraft, isMore: boolean): void {
    server.run(
      () => callServer('findProspects', request),
      (page) => {
        setMade({ draft: searched, page });
        shown.show(page.results, isMore);
        takeBalance(page);
        if (!isMore) go(false);
      },
    );
  }

  function search(searched: SearchDraft, newerThan: number | null): void {
    if (view === undefined) return;
    find({ ...searched, newerThan, costAtMost: searchCost(searched.form, view.prices) }, searched, false);
  }

  if (view === undefined) {
    return (
      <main class="prospect" aria-busy={form.reading.busy}>
        <Heading text="Prospect" takesFocus={false} />
        <ProblemSteps
          problem={form.reading.problem}
          onRetry={() => {
            form.read(kind);
          }}
        />
        {form.reading.slow && <p class="quiet">Loading the filters…</p>}
      </main>
    );
  }
  if (!isForm && made !== undefined) {
    return (
      <main key={screens} class="prospect">
        <ResultsScreen
          view={view}
          draft={made.draft}
          page={made.page}
          shown={shown}
          creditsLeft={view.prices.creditsLeft}
          busy={server.busy}
          slow={server.slow}
          problem={server.problem}
          onBack={() => {
            go(true);
          }}
          onDraft={(change) => {
            form.change(change);
            go(true);
          }}
          onAnew={() => {
            search(made.draft, made.page.askedAt);
          }}
          onNext={() => {
            const { next } = made.page;
            if (next !== null) find(next, made.draft, true);
          }}
          onSave={(name) => {
            save(name, made.draft);
          }}
        />
      </main>
    );
  }
  return (
    <main key={screens} class="prospect">
      <FormScreen
        view={view}
        draft={draft}
        takesFocus={screens > 0}
        busy={server.busy}
        slow={server.slow}
        problem={server.problem}
        onKind={(next) => {
          form.read(next);
        }}
        onDraft={form.change}
        onClear={() => {
          form.change(() => emptyDraft(kind));
        }}
        onLoad={(saved, onlyNew) => {
          form.change(() => ({ ...saved, savedSearch: saved.id, onlyNew }));
        }}
        onDelete={({ id }) => {
          server.run(() => callServer('deleteSearch', id), form.takeSearches);
        }}
        onSearch={() => {
          search(draft, null);
        }}
      />
    </main>
  );

  function save(name: string, searched: SearchDraft): void {
    const { form: asked, labels, leaveOut } = searched;
    const ids = shown.results.map(({ id }) => id);
    server.run(
      () => callServer('saveSearch', name, { form: asked, labels, leaveOut }, ids),
      (searches) => {
        form.takeSearches(searches);
        const saved = searches.find((search) => search.name === name && search.form.kind === asked.kind);
        const savedSearch = saved?.id ?? null;
        setMade((before) => before && { ...before, draft: { ...before.draft, savedSearch } });
        form.change((before) => ({ ...before, savedSearch }));
      },
    );
  }
}
