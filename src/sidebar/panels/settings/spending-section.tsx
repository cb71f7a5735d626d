import { useEffect, useState } from 'preact/hooks';
import type { SpendingRules } from '../../../shared/endpoints';
import type { SpendingView, SpentCredits } from '../../../shared/spending-view';
import { callServer } from '../../server';
import { Bar } from '../../ui/bar';
import { count, formatNumber } from '../../ui/facts';
import { ProblemNotice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { useServer } from '../../ui/use-server';

interface SpendingSectionProps {
  readonly rules: SpendingRules;
}

/** What this file spent today and in a week, by the ledger that everyone in it shares. */
export function SpendingSection({ rules }: SpendingSectionProps) {
  const [spending, setSpending] = useState<SpendingView>();
  const server = useServer();
  const refresh = (): void => {
    server.run(() => callServer('readSpending'), setSpending);
  };
  // A new cap changes what is left of it.
  useEffect(refresh, [server.run, rules.formulaDailyCap]);
  return (
    <Section name="spending" title="Spent in this file" busy={server.busy}>
      <ProblemNotice problem={server.problem} />
      <FormulaCap rules={rules} cap={spending?.formulaCap} />
      <table>
        <caption class="hidden">Credits spent in this file</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">Today</th>
            <th scope="col">7 days</th>
          </tr>
        </thead>
        <tbody>
          <Line name="All credits" spent={spending?.total} />
        </tbody>
        {spending !== undefined && spending.bySource.length > 0 && (
          <tbody>
            {spending.bySource.map((line) => (
              <Line key={line.source} name={sourceName(line.source)} spent={line} />
            ))}
          </tbody>
        )}
        <tbody>
          <Line name="Formulas, by anyone" spent={spending?.byPayer.formulas} />
          <Line name="Menu, by you" spent={spending?.byPayer.me} />
          <Line name="Menu, by others" spent={spending?.byPayer.others} />
        </tbody>
      </table>
      <div class="buttons">
        <button type="button" aria-disabled={server.busy} onClick={refresh}>
          Refresh
        </button>
      </div>
    </Section>
  );
}

function FormulaCap({
  rules,
  cap,
}: SpendingSectionProps & { readonly cap: SpendingView['formulaCap'] | undefined }) {
  return (
    <div class="meter">
      <p>{capText(rules, cap)}</p>
      <Bar share={cap === undefined ? 0 : cap.credits === 0 ? 1 : cap.spent / cap.credits} />
    </div>
  );
}

function capText({ formulaMode }: SpendingRules, cap: SpendingView['formulaCap'] | undefined): string {
  if (cap === undefined) return 'Formulas today: –';
  const spent = `Formulas today: ${formatNumber(cap.spent)} of ${count(cap.credits, 'credit', 'credits')}`;
  if (formulaMode === 'hold') return `${spent}. They are on hold.`;
  return cap.spent >= cap.credits ? `${spent}. The cap is reached.` : `${spent}.`;
}

/** The ledger names functions as they are written, and menu actions in lower case. */
function sourceName(source: string): string {
  return source.charAt(0).toUpperCase() + source.slice(1);
}

function Line({ name, spent }: { readonly name: string; readonly spent: SpentCredits | undefined }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{spent === undefined ? '–' : formatNumber(spent.today)}</td>
      <td>{spent === undefined ? '–' : formatNumber(spent.week)}</td>
    </tr>
  );
}
