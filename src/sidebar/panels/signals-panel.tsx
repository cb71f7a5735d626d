import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RunKind } from '../../shared/bulk-endpoints';
import type { SignalsRequest, SignalsView } from '../../shared/signals-endpoints';
import { callServer } from '../server';
import { Heading } from '../ui/heading';
import { OutcomeNotice } from '../ui/notice';
import { PricedButton } from '../ui/priced-button';
import { Progress } from '../ui/progress';
import { Segmented } from '../ui/segmented';
import { SelectedRecords } from '../ui/selected-records';
import { useServer } from '../ui/use-server';
import { SignalsForm } from './signals/signals-form';
import { planText, receiptTexts } from './signals/signals-texts';
import { useAddingSignals } from './signals/use-adding-signals';
import { usePlannedSignals } from './signals/use-planned-signals';

const KINDS = [
  { value: 'person', label: 'People' },
  { value: 'company', label: 'Companies' },
] as const;

export type SignalsChoice = Pick<SignalsRequest, 'types' | 'since' | 'most' | 'score' | 'output'>;

/** Signals: what happened lately to the people or companies that are selected. */
export function SignalsPanel({ isShown }: { readonly isShown: boolean }) {
  const reading = useServer();
  const adding = useAddingSignals();
  const [kind, setKind] = useState<RunKind>('person');
  const [view, setView] = useState<SignalsView>();
  const [choice, setChoice] = useState<SignalsChoice>();
  const chosenFor = useRef<RunKind | undefined>(undefined);

  const read = useCallback(
    (wanted: RunKind): void => {
      setKind(wanted);
      reading.run(
        () => callServer('readSignals', wanted),
        (next) => {
          // What was chosen stays, as long as it is about the same kind.
          if (chosenFor.current !== wanted)
            setChoice({
              types: wanted === 'person' ? next.types.map(({ value }) => value) : [],
              since: next.since,
              most: 3,
              score: false,
              output: 'columns',
            });
          chosenFor.current = wanted;
          setView(next);
        },
      );
    },
    [reading.run],
  );
  useEffect(() => {
    if (isShown) read(kind);
  }, [isShown]);

  const isReady = view !== undefined && view.rows.kind === kind && view.problem === null;
  const isChosen = choice !== undefined && (choice.types.length > 0 || choice.score);
  const request: SignalsRequest | undefined =
    isReady && isChosen ? { rows: view.rows, ...choice } : undefined;
  const { work, progress, receipt } = adding;
  const planned = usePlannedSignals(request, isShown && !work.busy, adding.additions);

  function change(part: Partial<SignalsChoice>): void {
    adding.forget();
    setChoice((before) => before && { ...before, ...part });
  }

  const { plan } = planned;
  const isBroke =
    plan !== undefined && plan.creditsLeft !== null && plan.creditsLeft === 0 && plan.costAtMost > 0;
  const isOff = request === undefined || plan === undefined || isBroke || work.busy;
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
      <SelectedRecords
        kind={kind}
        view={view}
        reading={reading}
        problem={view?.problem ?? null}
        onRead={() => {
          adding.forget();
          read(kind);
        }}
      />
      {view !== undefined && choice !== undefined && (
        <SignalsForm types={view.types} choice={choice} onChange={change} />
      )}
      <PricedButton
        name="signals"
        about={choice === undefined ? '' : JSON.stringify([kind, choice.types, choice.score])}
        label="Add signals"
        working={work.slow || progress !== undefined ? 'Asking…' : undefined}
        cost={plan?.costAtMost}
        isOff={isOff}
        text={text()}
        problem={planned.problem ?? work.problem ?? receipt?.problem ?? undefined}
        onPress={() => {
          if (!isOff) adding.add(request, plan);
        }}
      />
      {progress !== undefined && (
        <div class="signals-progress">
          <Progress label="Signals" {...progress} unit="asked about" />
          <div class="buttons">
            <button
              type="button"
              aria-disabled={adding.isStopping}
              onClick={() => {
                adding.stop();
              }}
            >
              {adding.isStopping ? 'Stopping…' : 'Stop'}
            </button>
          </div>
        </div>
      )}
      <OutcomeNotice outcome={receipt && { done: receipt.problem === null, texts: receiptTexts(receipt) }} />
    </main>
  );
  function text(): string {
    if (choice !== undefined && !isChosen) return 'Choose at least one kind of signal, or the score.';
    return plan === undefined ? ' ' : planText(plan, choice?.score === true);
  }
}
