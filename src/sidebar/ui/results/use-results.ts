import { useCallback, useState } from 'preact/hooks';
import type { AddView, ResultView } from '../../../shared/results';
import { callServer } from '../../server';
import { useAdd, type Adding } from './use-add';

export interface ShownResults {
  readonly results: readonly ResultView[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (chosen: ReadonlySet<string>) => void;
  /** Takes the place of what was shown, or is added to it; nobody is shown twice. */
  readonly show: (results: readonly ResultView[], isMore: boolean) => void;
  readonly adding: Adding;
  /** The sheet that rows went to last, to go on there. */
  readonly lastSheet: { readonly id: number; readonly name: string } | undefined;
}

/** The results in sight, what is chosen of them, and adding it to a sheet. */
export function useResults(onCharged: (view: AddView) => void): ShownResults {
  const [results, setResults] = useState<readonly ResultView[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [lastSheet, setLastSheet] = useState<ShownResults['lastSheet']>();

  const added = useCallback((view: AddView): void => {
    const done = new Set(view.ids);
    setResults((before) =>
      before.map((result) => (done.has(result.id) ? { ...result, inSheet: true } : result)),
    );
    setChosen((before) => new Set([...before].filter((id) => !done.has(id))));
    setLastSheet({ id: view.sheetId, name: view.sheetName });
    onCharged(view);
  }, []);
  const call = useCallback((request: Parameters<Adding['add']>[0]) => callServer('addResults', request), []);
  const adding = useAdd(call, added);

  const show = useCallback((page: readonly ResultView[], isMore: boolean): void => {
    setResults((before) => {
      const old = isMore ? before : [];
      const known = new Set(old.map(({ id }) => id));
      return [...old, ...page.filter(({ id }) => !known.has(id))];
    });
    if (isMore) return;
    setChosen(new Set());
    adding.clear();
  }, []);

  return { results, chosen, choose: setChosen, show, adding, lastSheet };
}
