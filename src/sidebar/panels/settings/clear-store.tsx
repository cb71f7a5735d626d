import { useState } from 'preact/hooks';
import type { StoreView } from '../../../shared/store-endpoints';
import { callServer } from '../../server';
import { ConfirmedAction } from '../../ui/confirmed-action';
import { Fold } from '../../ui/fold';
import { OutcomeNotice, ProblemNotice } from '../../ui/notice';
import type { Outcome } from '../../ui/outcome';
import { useServer } from '../../ui/use-server';
import { clearOutcome, storedText } from './store-texts';

interface ClearStoreProps {
  readonly store: StoreView | undefined;
  readonly onCleared: (store: StoreView) => void;
}

/** Removes every stored answer of the file. */
export function ClearStore({ store, onCleared }: ClearStoreProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  const server = useServer();

  function clear(): void {
    setOutcome(undefined);
    server.run(
      () => callServer('clearStore'),
      (cleared) => {
        setOutcome(clearOutcome(cleared));
        onCleared(cleared);
      },
    );
  }

  return (
    <Fold name="clear" title="Clear everything stored" summary="All answers of this file, for everyone">
      <ConfirmedAction
        label={server.slow ? 'Clearing…' : 'Clear everything…'}
        question="Clear everything stored?"
        yes="Clear everything"
        no="Keep"
        busy={server.busy}
        onYes={clear}
      >
        <p>{whatGoes(store)} This cannot be undone.</p>
        <p class="quiet">
          Formulas that are computed again, by anyone in this file, then pay for the same answers again. Cells
          stay as they are. Bulk runs that are over can no longer be undone.
        </p>
      </ConfirmedAction>
      <ProblemNotice problem={server.problem} />
      <OutcomeNotice outcome={outcome} />
    </Fold>
  );
}

function whatGoes(store: StoreView | undefined): string {
  if (store === undefined || store.people + store.companies === 0) return 'Every stored answer goes.';
  const verb = store.people + store.companies === 1 ? 'goes' : 'go';
  return `${storedText(store)} ${verb}, although they were paid for.`;
}
