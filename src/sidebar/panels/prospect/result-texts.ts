import type { SearchPageView, SheetView } from '../../../shared/prospect-endpoints';
import type { AddDestination } from '../../../shared/results';
import { count, credits } from '../../ui/numbers';

/** `1,204 people`, as Lusha counts them, else how many are shown. */
export function totalText(kind: 'person' | 'company', { total }: SearchPageView, shown: number): string {
  const results = total ?? shown;
  return kind === 'person' ? count(results, 'person', 'people') : count(results, 'company', 'companies');
}

/** What the page in sight has cost, or when it was paid for. */
export function askedText({ wasStored, askedAt, creditsCharged }: SearchPageView): string {
  if (!wasStored) return `${credits(creditsCharged)} charged for this page.`;
  const day = new Date(askedAt).toLocaleDateString(undefined, { day: 'numeric', month: 'short' });
  const time = new Date(askedAt).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
  return `Paid for on ${day}, ${time}; shown again for free.`;
}

interface Destination {
  readonly label: string;
  readonly destination: AddDestination;
}

/** Where rows can go: on where the last ones went, to a new tab, or below the sheet in sight. */
export function destinationsOf(
  kind: 'person' | 'company',
  sheet: Pick<SheetView, 'id' | 'name'>,
  last: { readonly id: number; readonly name: string } | undefined,
): readonly Destination[] {
  const below = ({ id, name }: { readonly id: number; readonly name: string }): Destination => ({
    label: `Below “${name}”`,
    destination: { to: 'sheet', sheetId: id },
  });
  const title = kind === 'person' ? 'Prospects' : 'Companies';
  const fresh: Destination = { label: `New tab “${title}”`, destination: { to: 'tab', title } };
  const sheets = last === undefined || last.id === sheet.id ? [] : [below(last)];
  return last === undefined ? [fresh, below(sheet)] : [...sheets, below(sheet), fresh];
}
