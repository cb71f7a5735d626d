import { costText } from '../../ui/cost-text';
import { formatNumber } from '../../ui/numbers';
import { ProblemSteps } from '../../ui/problem-steps';
import type { ServerWork } from '../../ui/use-server';

interface SearchButtonProps {
  readonly label: string;
  readonly cost: number;
  readonly creditsLeft: number | null;
  readonly isBlocked: boolean;
  readonly work: ServerWork;
  readonly onPress: () => void;
}

/** A button that searches, with its price and what is left. */
export function SearchButton({ label, cost, creditsLeft, isBlocked, work, onPress }: SearchButtonProps) {
  const isBroke = creditsLeft !== null && creditsLeft < cost;
  const isOff = isBlocked || isBroke || work.busy;
  return (
    <div class="search-button">
      <ProblemSteps problem={work.problem} />
      <button
        type="button"
        class="primary wide"
        aria-disabled={isOff}
        aria-describedby="search-button-text"
        onClick={() => {
          if (!isOff) onPress();
        }}
      >
        {work.slow ? 'Searching…' : `${label}: ${costText(cost)}`}
      </button>
      <p id="search-button-text" class={isBroke ? 'short' : 'quiet'}>
        {creditsLeft === null
          ? ' '
          : isBroke
            ? `Your balance is ${formatNumber(creditsLeft)}. Add credits in Lusha.`
            : `Balance ${formatNumber(creditsLeft)}`}
      </p>
    </div>
  );
}
