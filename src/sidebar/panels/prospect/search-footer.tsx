import { useState } from 'preact/hooks';
import type { SearchPrices } from '../../../shared/prospect-endpoints';
import type { Problem } from '../../../shared/problem';
import { costText } from '../../ui/cost-text';
import { formatNumber } from '../../ui/numbers';
import { ProblemSteps } from '../../ui/problem-steps';

interface SearchFooterProps {
  readonly cost: number;
  readonly prices: SearchPrices;
  readonly isEmpty: boolean;
  readonly busy: boolean;
  readonly slow: boolean;
  readonly problem: Problem | undefined;
  readonly onSearch: () => void;
}

/** The button that searches, with what it may cost; always in sight. */
export function SearchFooter({ cost, prices, isEmpty, busy, slow, problem, onSearch }: SearchFooterProps) {
  const isBroke = prices.creditsLeft !== null && prices.creditsLeft < cost;
  const isBlocked = busy || isBroke;
  const [isMissed, setIsMissed] = useState(false);
  return (
    <div class="plan-footer">
      <ProblemSteps problem={problem} />
      <p
        id="search-footer-text"
        class={isBroke || (isEmpty && isMissed) ? 'short' : 'quiet'}
        aria-live="polite"
      >
        {text()}
      </p>
      <button
        type="button"
        class="primary wide"
        aria-disabled={isBlocked}
        aria-describedby="search-footer-text"
        onClick={() => {
          setIsMissed(isEmpty);
          if (!isBlocked && !isEmpty) onSearch();
        }}
      >
        {slow ? 'Searching…' : `Search: ${costText(cost)}`}
      </button>
    </div>
  );

  function text(): string {
    if (isEmpty) return 'Set at least one filter.';
    const { creditsLeft } = prices;
    if (creditsLeft === null) return 'Balance not known yet';
    if (isBroke) return `Your balance is ${formatNumber(creditsLeft)}. Add credits in Lusha.`;
    const usual = prices.source === 'usual' ? ', by the usual prices' : '';
    return `Balance ${formatNumber(creditsLeft)}${usual}`;
  }
}
