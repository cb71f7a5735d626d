import type { RunView } from '../../../shared/bulk-endpoints';
import type { Answer, SpendingRules } from '../../../shared/endpoints';
import type { SpendingView } from '../../../shared/credits-endpoints';
import { Bar } from '../../ui/bar';
import { Fact, Facts } from '../../ui/facts';
import { Fold } from '../../ui/fold';
import { formatNumber } from '../../ui/numbers';
import { ProblemSteps } from '../../ui/problem-steps';
import { Section } from '../../ui/section';
import { DayChart } from './day-chart';
import { DayTable, RunTable, SpendingTable } from './spending-table';
import { capText } from './spending-texts';

interface SpendingSectionProps {
  readonly rules: SpendingRules;
  readonly spending: Answer<SpendingView>;
  readonly runs: Answer<readonly RunView[]>;
  readonly busy: boolean;
  readonly onRefresh: () => void;
}

/** What this file spent, by the ledger that everyone in it shares. */
export function SpendingSection({ rules, spending, runs, busy, onRefresh }: SpendingSectionProps) {
  const view = spending.ok ? spending.value : undefined;
  const credits = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : formatNumber(value);
  const days = (view?.days ?? []).filter((day) => day.credits > 0);
  const spentToday = view?.byPayer.formulas.today;
  return (
    <Section name="spending" title="Spent in this file" busy={busy} onRefresh={onRefresh}>
      <Facts>
        <Fact name="Credits today" value={credits(view?.total.today)} />
        <Fact name="Credits this month" value={credits(view?.total.month)} />
      </Facts>
      <ProblemSteps problem={spending.ok ? undefined : spending.error} onRetry={onRefresh} />
      {view !== undefined && days.length === 0 && <p class="quiet">Nothing was spent in the last 30 days.</p>}
      {view !== undefined && days.length > 0 && (
        <>
          <DayChart days={view.days} />
          <Fold name="by-day" title="By day" summary="The numbers of the chart">
            <DayTable days={days} />
          </Fold>
        </>
      )}
      {view !== undefined && view.bySource.length > 0 && (
        <Fold name="by-source" title="By function and by who" summary="Today and this month">
          <SpendingTable spending={view} />
        </Fold>
      )}
      {(!runs.ok || runs.value.length > 0) && (
        <Fold name="by-run" title="By run" summary="The last runs that are over">
          {runs.ok ? (
            <RunTable runs={runs.value} />
          ) : (
            <ProblemSteps problem={runs.error} onRetry={onRefresh} />
          )}
        </Fold>
      )}
      <div class="meter cap-meter">
        <p>{capText(rules, spentToday)}</p>
        <Bar share={capShare(rules.formulaDailyCap, spentToday ?? 0)} />
      </div>
    </Section>
  );
}

function capShare(cap: number, spent: number): number {
  return cap === 0 ? 1 : spent / cap;
}
