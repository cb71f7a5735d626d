import { useState } from 'preact/hooks';
import type { SearchPrices } from '../../../shared/prospect-endpoints';
import type { Problem } from '../../../shared/problem';
import { formatNumber } from '../../ui/numbers';
import { PricedButton } from '../../ui/priced-button';

interface SearchFooterProps {
  /** What is searched for; see `searchedFor`. */
  readonly about: string;
  readonly cost: number;
  readonly prices: SearchPrices;
  readonly isEmpty: boolean;
  readonly busy: boolean;
  readonly slow: boolean;
  readonly problem: Problem | undefined;
  readonly onSearch: () => void;
}

/** The button that searches, with what it may cost; always in sight. */
export function SearchFooter(props: SearchFooterProps) {
  const { about, cost, prices, isEmpty, busy, slow, problem, onSearch } = props;
  const isBroke = prices.creditsLeft !== null && prices.creditsLeft < cost;
  const [isMissed, setIsMissed] = useState(false);
  return (
    <div class="plan-footer">
      <PricedButton
        name="search"
        about={about}
        label="Search"
        working={slow ? 'Searching…' : undefined}
        cost={cost}
        isOff={busy || isBroke}
        text={text()}
        isShort={isBroke || (isEmpty && isMissed)}
        problem={problem}
        onPress={() => {
          setIsMissed(isEmpty);
          if (!isEmpty) onSearch();
        }}
      />
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
