import type { Problem } from '../../shared/problem';
import { ActionProblem } from './action-problem';
import { formatNumber } from './numbers';
import { useRefusal } from './refusals';
import { useInSight } from './use-in-sight';
import { WideButton } from './wide-button';

interface PricedButtonProps {
  /** In lower case with hyphens; of the action. */
  readonly name: string;
  /** What was chosen, if the account's plan may refuse it and allow another choice. */
  readonly about?: string;
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
  /** Offers to try once more, where pressing the button again would not. */
  readonly onRetry?: (() => void) | undefined;
  readonly onPress: () => void;
}

/** A button that spends, with what there is to know before and what came of it. */
export function PricedButton(props: PricedButtonProps) {
  const { name, about, text, isShort = false, problem, onRetry, onPress, ...button } = props;
  const { reason, asked } = useRefusal(about === undefined ? name : `${name} ${about}`, problem);
  const textId = `${name}-text`;
  const element = useInSight(problem, reason);
  return (
    <div ref={element} class="priced-button">
      <ActionProblem
        name={name}
        problem={problem}
        reason={reason}
        isAboutChoice={about !== undefined}
        onRetry={onRetry}
      />
      <p id={textId} class={isShort ? 'short' : 'quiet'} aria-live="polite">
        {text}
      </p>
      <WideButton
        {...button}
        name={name}
        reason={reason}
        textId={textId}
        onPress={() => {
          asked();
          onPress();
        }}
      />
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
