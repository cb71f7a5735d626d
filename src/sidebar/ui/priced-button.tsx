import type { Problem } from '../../shared/problem';
import { costText } from './cost-text';
import { formatNumber } from './numbers';
import { ProblemSteps } from './problem-steps';

interface PricedButtonProps {
  /** In lower case with hyphens; names the text below it. */
  readonly name: string;
  readonly label: string;
  /** What it says while it works long enough to say so. */
  readonly working: string | undefined;
  /** Credits at most; undefined until somebody knows. */
  readonly cost: number | undefined;
  readonly isOff: boolean;
  /** What there is to know before it is pressed. */
  readonly text: string;
  /** Whether the text is about something that is missing. */
  readonly isShort?: boolean;
  readonly problem: Problem | undefined;
  readonly onPress: () => void;
}

/** A button that spends, with what it spends. */
export function PricedButton(props: PricedButtonProps) {
  const { name, label, working, cost, isOff, text, isShort = false, problem, onPress } = props;
  return (
    <div class="search-button">
      <ProblemSteps problem={problem} />
      <button
        type="button"
        class="primary wide"
        aria-disabled={isOff}
        aria-describedby={`${name}-text`}
        onClick={() => {
          if (!isOff) onPress();
        }}
      >
        {working ?? (cost === undefined ? label : `${label}: ${costText(cost)}`)}
      </button>
      <p id={`${name}-text`} class={isShort ? 'short' : 'quiet'} aria-live="polite">
        {text}
      </p>
    </div>
  );
}

/** What is left of the balance, and whether it is too little; for the text of a button. */
export function balanceOf(
  creditsLeft: number | null,
  cost: number,
): { readonly text: string; readonly isShort: boolean } {
  if (creditsLeft === null) return { text: ' ', isShort: false };
  return creditsLeft < cost
    ? { text: `Your balance is ${formatNumber(creditsLeft)}. Add credits in Lusha.`, isShort: true }
    : { text: `Balance ${formatNumber(creditsLeft)}`, isShort: false };
}
