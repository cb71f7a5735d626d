import type { ResultView } from '../../../shared/results';
import { formatNumber } from '../numbers';
import { ResultCard } from './result-card';

interface ResultListProps {
  readonly results: readonly ResultView[];
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}

/** Results as cards. "Choose all" leaves out those that the sheet has; they can still be chosen one by one. */
export function ResultList({ results, chosen, onChosen }: ResultListProps) {
  const fresh = results.filter(({ inSheet }) => !inSheet);
  const isAll = fresh.length > 0 && fresh.every(({ id }) => chosen.has(id));
  if (results.length === 0) return null;
  return (
    <>
      {fresh.length > 0 && (
        <label class="tick choose-all">
          <input
            type="checkbox"
            checked={isAll}
            onChange={(event) => {
              onChosen(new Set(event.currentTarget.checked ? fresh.map(({ id }) => id) : []));
            }}
          />
          <span>
            {fresh.length === results.length
              ? `All ${formatNumber(fresh.length)}`
              : `All ${formatNumber(fresh.length)} that are not in this sheet`}
          </span>
        </label>
      )}
      <ul class="cards">
        {results.map((result) => (
          <ResultCard
            key={result.id}
            result={result}
            isChosen={chosen.has(result.id)}
            onChoose={(isChosen) => {
              const others = [...chosen].filter((id) => id !== result.id);
              onChosen(new Set(isChosen ? [...others, result.id] : others));
            }}
          />
        ))}
      </ul>
    </>
  );
}
