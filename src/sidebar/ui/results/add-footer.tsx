import { useState } from 'preact/hooks';
import type { AddDestination, ResultReveal, ResultView } from '../../../shared/results';
import { ActionProblem } from '../action-problem';
import { formatNumber } from '../numbers';
import { OutcomeNotice } from '../notice';
import { useRefusal } from '../refusals';
import { SelectField } from '../select-field';
import { WideButton } from '../wide-button';
import { addedTexts, resultsText, revealCost } from './add-texts';
import type { Adding } from './use-add';

interface AddFooterProps {
  readonly kind: 'person' | 'company';
  readonly chosen: readonly ResultView[];
  readonly adding: Adding;
  /** Where rows can go; the first is where they go unless somebody says otherwise. */
  readonly destinations: readonly { readonly label: string; readonly destination: AddDestination }[];
  readonly creditsLeft: number | null;
  readonly onClear: () => void;
}

const REVEALS: Readonly<Record<'person' | 'company', readonly { reveal: ResultReveal; label: string }[]>> = {
  person: [
    { reveal: 'emails', label: 'E-mail' },
    { reveal: 'phones', label: 'Phone' },
  ],
  company: [{ reveal: 'record', label: 'Full record' }],
};

/** Adds what is chosen, with or without revealing more of it; the price is on the button. Always in sight. */
export function AddFooter({ kind, chosen, adding, destinations, creditsLeft, onClear }: AddFooterProps) {
  const [reveal, setReveal] = useState<readonly ResultReveal[]>([]);
  const [place, setPlace] = useState(0);
  const target = destinations[place] ?? destinations[0];
  const cost = revealCost(chosen, reveal);
  const isBroke = creditsLeft !== null && creditsLeft < cost;
  const isOff = chosen.length === 0 || adding.busy || isBroke || target === undefined;
  // What is only written is not asked of Lusha, so no plan refuses it.
  const { reason, asked } = useRefusal(`add ${reveal.join(' ')}`, adding.problem);

  function press(): void {
    if (target === undefined) return;
    asked();
    const costs = new Map(chosen.map((result) => [result.id, revealCost([result], reveal)]));
    const ids = chosen.map(({ id }) => id);
    adding.add({ kind, ids, reveal, costAtMost: cost, destination: target.destination }, costs);
  }

  return (
    <div class="plan-footer add-footer">
      <OutcomeNotice
        outcome={
          adding.added === undefined
            ? undefined
            : { done: adding.problem === undefined, texts: addedTexts(kind, adding.added) }
        }
      />
      <ActionProblem name="add" problem={adding.problem} reason={reason} isAboutChoice />
      <div class="title-line">
        <p class={isBroke ? 'short' : 'quiet'} id="add-footer-text" aria-live="polite">
          {summary()}
        </p>
        {chosen.length > 0 && (
          <button type="button" class="link" onClick={onClear}>
            Clear
          </button>
        )}
      </div>
      {chosen.length > 0 && (
        <>
          <fieldset class="add-reveals">
            <legend class="hidden">Reveal</legend>
            {REVEALS[kind].map(({ reveal: name, label }) => (
              <label key={name} class="tick">
                <input
                  type="checkbox"
                  checked={reveal.includes(name)}
                  onChange={(event) => {
                    setReveal(
                      event.currentTarget.checked
                        ? [...reveal, name]
                        : reveal.filter((other) => other !== name),
                    );
                  }}
                />
                <span>{label}</span>
              </label>
            ))}
          </fieldset>
          <SelectField
            id="add-place"
            label="Rows go"
            options={destinations.map(({ label }, index) => ({ value: String(index), text: label }))}
            value={String(Math.min(place, destinations.length - 1))}
            onChange={(value) => {
              setPlace(Number(value));
            }}
          />
          <WideButton
            name="add"
            label={
              reveal.length === 0
                ? `Add ${resultsText(kind, chosen.length)}`
                : `Reveal and add ${formatNumber(chosen.length)}`
            }
            working={working()}
            cost={cost}
            isOff={isOff}
            reason={reason}
            textId="add-footer-text"
            onPress={press}
          />
        </>
      )}
    </div>
  );

  function summary(): string {
    if (chosen.length === 0) return 'Choose results to add them to a sheet.';
    if (isBroke) return `Your balance is ${formatNumber(creditsLeft)}; this may cost ${formatNumber(cost)}.`;
    const balance = creditsLeft === null ? '' : `, balance ${formatNumber(creditsLeft)}`;
    return `${formatNumber(chosen.length)} chosen${balance}`;
  }

  function working(): string | undefined {
    const { progress } = adding;
    if (progress !== undefined)
      return `Adding… ${formatNumber(progress.done)} of ${formatNumber(progress.total)}`;
    return adding.busy ? 'Adding…' : undefined;
  }
}
