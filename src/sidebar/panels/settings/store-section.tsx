import { useState } from 'preact/hooks';
import type { Answer } from '../../../shared/endpoints';
import type { StoreView } from '../../../shared/store-endpoints';
import { callServer } from '../../server';
import { OutcomeNotice, ProblemNotice } from '../../ui/notice';
import type { Outcome } from '../../ui/outcome';
import { Section } from '../../ui/section';
import { useServer } from '../../ui/use-server';
import { ClearStore } from './clear-store';
import { ExportStore } from './export-store';
import { ForgetPerson } from './forget-person';
import { StoredAmount } from './stored-amount';
import { NEARLY_FULL_PERCENT, tidyOutcome } from './store-texts';

interface StoreSectionProps {
  readonly store: Answer<StoreView>;
  readonly onChanged: (store: StoreView) => void;
}

/** The answers that are kept in the file: how much, what waits, and how to get them out again. */
export function StoreSection({ store, onChanged }: StoreSectionProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  const server = useServer();
  const view = store.ok ? store.value : undefined;
  const problem = server.problem ?? (store.ok ? undefined : store.error);

  function refresh(): void {
    setOutcome(undefined);
    server.run(() => callServer('readStore'), onChanged);
  }

  function tidy(): void {
    if (server.busy) return;
    server.run(
      () => callServer('tidyStore'),
      (tidied) => {
        setOutcome(tidyOutcome(tidied));
        onChanged(tidied);
      },
    );
  }

  return (
    <Section name="store" title="Stored answers" busy={server.busy} onRefresh={refresh}>
      <StoredAmount store={view} />
      <ProblemNotice problem={problem} steps={store.ok ? [] : [{ label: 'Try again', onPress: refresh }]} />
      {view !== undefined && (view.waiting > 0 || view.fullPercent > NEARLY_FULL_PERCENT) && (
        <div class="buttons">
          <button id="tidy" type="button" class="primary" aria-disabled={server.busy} onClick={tidy}>
            {server.slow ? 'Writing…' : view.waiting > 0 ? 'Write them now' : 'Make room'}
          </button>
        </div>
      )}
      <OutcomeNotice outcome={outcome} />
      <ExportStore />
      <ForgetPerson onForgotten={onChanged} />
      <ClearStore store={view} onCleared={onChanged} />
    </Section>
  );
}
