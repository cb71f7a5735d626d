import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RunKind } from '../../shared/bulk-endpoints';
import type {
  SignalsPlan,
  SignalsReceipt,
  SignalsRequest,
  SignalsView,
} from '../../shared/signals-endpoints';
import { callServer } from '../server';
import { costText } from '../ui/cost-text';
import { Heading } from '../ui/heading';
import { count } from '../ui/numbers';
import { OutcomeNotice } from '../ui/notice';
import { ProblemSteps } from '../ui/problem-steps';
import { Segmented } from '../ui/segmented';
import { SelectedRows } from '../ui/selected-rows';
import { UnusableSelection } from '../ui/unusable-selection';
import { useServer } from '../ui/use-server';
import { SignalsForm } from './signals/signals-form';
import { planText, receiptTexts } from './signals/signals-texts';
import { usePlannedSignals } from './signals/use-planned-signals';

const KINDS = [
  { value: 'person', label: 'People' },
  { value: 'company', label: 'Companies' },
] as const;

export type SignalsChoice = Pick<SignalsRequest, 'types' | 'since' | 'most' | 'output'>;

/** Signals: what happened lately to the people or companies that are selected. */
export function SignalsPanel({ isShown }: { readonly isShown: boolean }) {
  const reading = useServer();
  const adding = useServer();
  const [kind, setKind] = useState<RunKind>('person');
  const [view, setView] = useState<SignalsView>();
  const [choice, setChoice] = useState<SignalsChoice>();
  const [additions, setAdditions] = useState(0);
  const [receipt, setReceipt] = useState<SignalsReceipt>();

  const read = useCallback(
    (wanted: RunKind): void => {
      setKind(wanted);
      reading.run(
        () => callServer('readSignals', wanted),
        (next) => {
          setView((before) => {
            // What was chosen stays, as long as it is about the same kind.
            if (before?.rows.kind !== wanted)
              setChoice({
                types: wanted === 'person' ? next.types.map(({ value }) => value) : [],
                since: next.since,
                most: 3,
                output: 'columns',
              });
            return next;
          });
        },
      );
    },
    [reading.run],
  );
  useEffect(() => {
    if (isShown) read(kind);
  }, [isShown]);

  const isReady = view !== undefined && view.rows.kind === kind && view.problem === null;
  const request: SignalsRequest | undefined =
    isReady && choice !== undefined && choice.types.length > 0 ? { rows: view.rows, ...choice } : undefined;
  const planned = usePlannedSignals(request, isShown, additions);

  function change(part: Partial<SignalsChoice>): void {
    setReceipt(undefined);
    setChoice((before) => before && { ...before, ...part });
  }

  function add(wanted: SignalsRequest, plan: SignalsPlan): void {
    setReceipt(undefined);
    adding.run(
      () => callServer('addSignals', wanted, plan.costAtMost),
      (done) => {
        setReceipt(done);
        setAdditions((before) => before + 1);
      },
    );
  }

  const { plan } = planned;
  const isBroke =
    plan !== undefined && plan.creditsLeft !== null && plan.creditsLeft === 0 && plan.costAtMost > 0;
  const isOff = request === undefined || plan === undefined || isBroke || adding.busy;
  return (
    <main class="prospect signals">
      <Heading text="Signals" takesFocus={false} />
      <Segmented
        label="What the rows are about"
        name="signal-kind"
        options={KINDS}
        value={kind}
        onChange={read}
      />
      <SelectedRows
        rows={
          view && {
            sheetName: view.sheetName,
            selection: view.selection,
            text:
              kind === 'person'
                ? count(view.usable, 'person', 'people')
                : count(view.usable, 'company', 'companies'),
          }
        }
        busy={reading.busy}
        slow={reading.slow}
        onRead={() => {
          setReceipt(undefined);
          read(kind);
        }}
      />
      <ProblemSteps
        problem={reading.problem}
        onRetry={() => {
          read(kind);
        }}
      />
      <UnusableSelection problem={view?.problem ?? null} />
      {view !== undefined && choice !== undefined && (
        <SignalsForm types={view.types} choice={choice} onChange={change} />
      )}
      <div class="search-button">
        <ProblemSteps problem={planned.problem ?? adding.problem} />
        <button
          type="button"
          class="primary wide"
          aria-disabled={isOff}
          aria-describedby="signals-text"
          onClick={() => {
            if (!isOff) add(request, plan);
          }}
        >
          {adding.slow
            ? 'Asking…'
            : plan === undefined
              ? 'Add signals'
              : `Add signals: ${costText(plan.costAtMost)}`}
        </button>
        <p id="signals-text" class="quiet" aria-live="polite">
          {choice?.types.length === 0
            ? 'Choose at least one kind of signal.'
            : plan === undefined
              ? ' '
              : planText(plan)}
        </p>
      </div>
      <ProblemSteps problem={receipt?.problem ?? undefined} />
      <OutcomeNotice outcome={receipt && { done: receipt.problem === null, texts: receiptTexts(receipt) }} />
    </main>
  );
}
