import type { Answer, SpendingRules } from '../../../shared/endpoints';
import type { SpendingView } from '../../../shared/spending-view';
import { callServer } from '../../server';
import { Bar } from '../../ui/bar';
import { Fact, Facts } from '../../ui/facts';
import { formatNumber } from '../../ui/number-text';
import { Fold } from '../../ui/fold';
import { ProblemNotice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { useServer } from '../../ui/use-server';
import { SpendingTable } from './spending-table';
import { capText } from './spending-texts';

interface SpendingSectionProps {
  readonly rules: SpendingRules;
  readonly spending: Answer<SpendingView>;
  readonly onRead: (spending: SpendingView) => void;
}

/** What this file spent today and in a week, by the ledger that everyone in it shares. */
export function SpendingSection({ rules, spending, onRead }: SpendingSectionProps) {
  const server = useServer();
  const view = spending.ok ? spending.value : undefined;
  const problem = server.problem ?? (spending.ok ? undefined : spending.error);
  const credits = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : formatNumber(value);
  return (
    <Section
      name="spending"
      title="Spent in this file"
      busy={server.busy}
      onRefresh={() => {
        if (!server.busy) server.run(() => callServer('readSpending'), onRead);
      }}
    >
      <Facts>
        <Fact name="Credits today" value={credits(view?.total.today)} />
        <Fact name="Credits in 7 days" value={credits(view?.total.week)} />
      </Facts>
      <div class="meter">
        <p>{capText(rules, view?.byPayer.formulas.today)}</p>
        <Bar share={capShare(rules.formulaDailyCap, view?.byPayer.formulas.today ?? 0)} />
      </div>
      <ProblemNotice problem={problem} />
      {view !== undefined && (
        <Fold name="spending-details" title="Details" summary="By function and by who">
          <SpendingTable spending={view} />
        </Fold>
      )}
    </Section>
  );
}

function capShare(cap: number, spent: number): number {
  return cap === 0 ? 1 : spent / cap;
}
