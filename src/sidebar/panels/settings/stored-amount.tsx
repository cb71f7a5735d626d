import type { StoreView } from '../../../shared/store-endpoints';
import { Bar } from '../../ui/bar';
import { Fact, Facts } from '../../ui/facts';
import { count, formatNumber } from '../../ui/numbers';

/** How much is stored, and whether all of it can be used. */
export function StoredAmount({ store }: { readonly store: StoreView | undefined }) {
  const text = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : formatNumber(value);
  return (
    <>
      <p class="quiet">What was revealed in this file. It is never paid for twice.</p>
      <Facts>
        <Fact name="People" value={text(store?.people)} />
        <Fact name="Companies" value={text(store?.companies)} />
        <Fact name="Searches without a result" value={text(store?.misses)} />
        {store !== undefined && store.waiting > 0 && (
          <Fact name="Waiting to be stored" value={count(store.waiting, 'entry', 'entries')} />
        )}
        {store !== undefined && store.unreadable > 0 && (
          <Fact name="Cannot be read" value={count(store.unreadable, 'entry', 'entries')} />
        )}
      </Facts>
      <div class="meter">
        <p>{store === undefined ? 'File storage: –' : roomText(store)}</p>
        <Bar share={(store?.fullPercent ?? 0) / 100} />
      </div>
    </>
  );
}

function roomText({ fullPercent, usesSheet }: StoreView): string {
  const full = `File storage: ${formatNumber(fullPercent)}% full.`;
  return usesSheet ? `${full} The oldest answers are on a hidden sheet, “Lusha data”.` : full;
}
