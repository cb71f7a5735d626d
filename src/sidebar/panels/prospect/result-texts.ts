import type { SearchPageView } from '../../../shared/prospect-endpoints';
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
