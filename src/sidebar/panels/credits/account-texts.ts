import type { AccountView, PriceView, WindowView } from '../../../shared/credits-endpoints';
import { count, credits, formatNumber } from '../../ui/numbers';

/** What this add-on can ask for, by the names that Lusha's price list has for it. */
const ACTIONS: readonly (readonly [action: string, name: string])[] = [
  ['contactSearch', 'Finding people'],
  ['companySearch', 'Finding companies'],
  ['revealEmail', 'E-mails of a person'],
  ['revealPhone', 'Phones of a person'],
  ['revealCompany', 'A company'],
  ['revealCompanyPremiumData', 'A premium block'],
  ['lookalikeContact', 'Lookalikes of people'],
  ['lookalikeCompany', 'Lookalikes of companies'],
  ['buyingGroupReveal', 'A person of a buying group'],
  ['showSignalsContact', 'Signals of a person'],
  ['showSignalsCompany', 'Signals of a company'],
  ['signalScoreContact', 'Signal score of a person'],
  ['signalScoreCompany', 'Signal score of a company'],
];

const WINDOW_NAMES: Readonly<Record<WindowView['name'], string>> = {
  minute: 'This minute',
  hour: 'This hour',
  day: 'Today',
};

/** The prices that this add-on can meet, in words. */
export function priceLines(prices: AccountView['prices']): readonly { name: string; value: string }[] {
  return ACTIONS.flatMap(([action, name]) => {
    const price = prices[action];
    return price === undefined ? [] : [{ name, value: priceText(price) }];
  });
}

/** `5 credits`, `1 credit for each started 25 results`. */
export function priceText({ credits: amount, perQuantity }: PriceView): string {
  if (amount === 0) return 'free';
  if (perQuantity === 1) return credits(amount);
  return `${credits(amount)} for each started ${count(perQuantity, 'result', 'results')}`;
}

/** `This hour: 146 of 150 requests left` */
export function windowText({ name, limit, remaining }: WindowView): string {
  return `${WINDOW_NAMES[name]}: ${formatNumber(remaining)} of ${count(limit, 'request', 'requests')} left`;
}

/** `Resets at 14:00` */
export function resetText({ resetsAt }: WindowView, now: number): string {
  return now < resetsAt ? `Resets at ${clockTime(resetsAt)}` : 'Has been reset since';
}

/** In the time of who looks at it. */
export function clockTime(time: number): string {
  return new Date(time).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
