import type { SpendingView, SpentCredits } from '../../../shared/spending-view';
import { formatNumber } from '../../ui/number-text';
import { sourceName } from './spending-texts';

/** Credits by what asked and by who. */
export function SpendingTable({ spending }: { readonly spending: SpendingView }) {
  const { bySource, byPayer } = spending;
  return (
    <table>
      <caption class="hidden">Credits spent in this file</caption>
      <thead>
        <tr>
          <th scope="col">Credits</th>
          <th scope="col">Today</th>
          <th scope="col">7 days</th>
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
        <Line name="Formulas, by anyone" spent={byPayer.formulas} />
        <Line name="Menu, by you" spent={byPayer.me} />
        <Line name="Menu, by others" spent={byPayer.others} />
      </tbody>
    </table>
  );
}

function Line({ name, spent }: { readonly name: string; readonly spent: SpentCredits }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{formatNumber(spent.today)}</td>
      <td>{formatNumber(spent.week)}</td>
    </tr>
  );
}
