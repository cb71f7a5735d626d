import type { RunView } from '../../../shared/bulk-endpoints';
import type { SpendingView, SpentCredits } from '../../../shared/credits-endpoints';
import { formatNumber } from '../../ui/numbers';
import { dayText } from './chart-scale';
import { runName, sourceName } from './spending-texts';

/** Credits by what asked and by who. */
export function SpendingTable({ spending }: { readonly spending: SpendingView }) {
  const { bySource, byPayer } = spending;
  const isCut = byPayer.untold.month > 0;
  return (
    <>
      <table>
        <caption class="hidden">Credits spent in this file</caption>
        <thead>
          <tr>
            <th scope="col">Credits</th>
            <th scope="col">Today</th>
            <th scope="col">This month</th>
          </tr>
        </thead>
        {bySource.length > 0 && (
          <tbody>
            {bySource.map((line) => (
              <Line key={line.source} name={sourceName(line.source)} spent={line} />
            ))}
          </tbody>
        )}
        <tbody>
          <Line name="Formulas" spent={byPayer.formulas} />
          <Line name="You" spent={byPayer.me} />
          <Line name="Others" spent={byPayer.others} />
          {isCut && <Line name="Earlier" spent={byPayer.untold} />}
        </tbody>
      </table>
      {isCut && (
        <p class="quiet">Of earlier days only the sums are kept: the list of what was spent is full.</p>
      )}
    </>
  );
}

function Line({ name, spent }: { readonly name: string; readonly spent: SpentCredits }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{formatNumber(spent.today)}</td>
      <td>{formatNumber(spent.month)}</td>
    </tr>
  );
}

/** Days with credits, the newest first. */
export function DayTable({ days }: { readonly days: SpendingView['days'] }) {
  return (
    <CreditsTable
      caption="Credits by day, the last 30 days"
      rows={[...days].reverse().map(({ day, credits }) => ({ key: day, name: dayText(day), credits }))}
    />
  );
}

export function RunTable({ runs }: { readonly runs: readonly RunView[] }) {
  return (
    <CreditsTable
      caption="Credits by run"
      rows={runs.map((run) => ({ key: run.id, name: runName(run), credits: run.creditsCharged }))}
    />
  );
}

interface CreditsTableProps {
  readonly caption: string;
  readonly rows: readonly { readonly key: string; readonly name: string; readonly credits: number }[];
}

function CreditsTable({ caption, rows }: CreditsTableProps) {
  return (
    <table>
      <caption class="hidden">{caption}</caption>
      <tbody>
        {rows.map(({ key, name, credits }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{formatNumber(credits)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
