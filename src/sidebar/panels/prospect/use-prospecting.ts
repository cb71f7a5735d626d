import { useCallback, useState } from 'preact/hooks';
import type { ProspectingView, SavedSearch } from '../../../shared/prospect-endpoints';
import type { SearchKind } from '../../../shared/prospecting';
import { callServer } from '../../server';
import { useServer, type ServerWork } from '../../ui/use-server';
import { emptyDraft, type SearchDraft } from './search-draft';

export interface Prospecting {
  readonly kind: SearchKind;
  readonly view: ProspectingView | undefined;
  readonly draft: SearchDraft;
  readonly reading: ServerWork;
  readonly read: (kind: SearchKind) => void;
  readonly change: (change: (draft: SearchDraft) => SearchDraft) => void;
  readonly takeSearches: (savedSearches: readonly SavedSearch[]) => void;
  readonly takeBalance: (creditsLeft: number | null) => void;
}

type Drafts = Readonly<Record<SearchKind, SearchDraft>>;

/** The form of the panel: people and companies have each their own, and neither is lost by looking at the other. */
export function useProspecting(): Prospecting {
  const reading = useServer();
  const [kind, setKind] = useState<SearchKind>('contacts');
  const [views, setViews] = useState<Partial<Record<SearchKind, ProspectingView>>>({});
  const [drafts, setDrafts] = useState<Drafts>({
    contacts: emptyDraft('contacts'),
    companies: emptyDraft('companies'),
  });

  const read = useCallback(
    (wanted: SearchKind): void => {
      setKind(wanted);
      reading.run(
        () => callServer('readProspecting', wanted),
        (view) => {
          setViews((before) => ({ ...before, [wanted]: view }));
        },
      );
    },
    [reading.run],
  );
  const change = useCallback(
    (apply: (draft: SearchDraft) => SearchDraft): void => {
      setDrafts((before) => {
        const next = apply(before[kind]);
        return { ...before, [next.form.kind]: next };
      });
    },
    [kind],
  );

  /** Both kinds share balance and saved searches. */
  const takeInAll = useCallback((part: (view: ProspectingView) => ProspectingView): void => {
    setViews((before) =>
      Object.fromEntries(Object.entries(before).map(([name, view]) => [name, part(view)])),
    );
  }, []);

  return {
    kind,
    view: views[kind],
    draft: drafts[kind],
    reading,
    read,
    change,
    takeSearches: (savedSearches) => {
      takeInAll((view) => ({ ...view, savedSearches }));
    },
    takeBalance: (creditsLeft) => {
      takeInAll((view) => ({ ...view, prices: { ...view.prices, creditsLeft } }));
    },
  };
}
