import type { PriceView, WindowView } from '../../../shared/endpoints';
import { count, formatNumber } from '../../ui/numbers';

const WINDOW_WORDS: Readonly<Record<WindowView['name'], string>> = {
  minute: 'Requests this minute',
  hour: 'Requests this hour',
  day: 'Requests today',
};

/** `Requests today: 1,488 of 1,500 left, new ones at 02:00`. */
export function windowText(
  { name, limit, remaining, resetsAt }: WindowView,
  timeText: (time: number) => string,
): string {
  const left = `${WINDOW_WORDS[name]}: ${formatNumber(remaining)} of ${formatNumber(limit)} left`;
  return resetsAt === null || remaining === limit ? left : `${left}, new ones at ${timeText(resetsAt)}`;
}

/** What each action is called (contract 7.3), and what one of it is, in the order of the list. */
const ACTIONS: readonly (readonly [action: string, name: string, one: string, many: string])[] = [
  ['contactSearch', 'Search for people', 'person', 'people'],
  ['companySearch', 'Search for companies', 'company', 'companies'],
  ['revealEmail', 'E-mails of a person', 'person', 'people'],
  ['revealPhone', 'Phones of a person', 'person', 'people'],
  ['revealCompany', 'Record of a company', 'company', 'companies'],
  ['revealCompanyPremiumData', 'Special block of a company', 'block', 'blocks'],
  ['lookalikeContact', 'Lookalikes, people', 'person', 'people'],
  ['lookalikeCompany', 'Lookalikes, companies', 'company', 'companies'],
  ['buyingGroupReveal', 'Buying group', 'person', 'people'],
  ['showSignalsContact', 'Signals of people', 'signal', 'signals'],
  ['showSignalsCompany', 'Signals of companies', 'signal', 'signals'],
  ['signalScoreContact', 'Signal score of a person', 'person', 'people'],
  ['signalScoreCompany', 'Signal score of a company', 'company', 'companies'],
];

/** Prices of what this add-on does; the others of the account are left out. */
export function priceLines(
  prices: readonly PriceView[],
): readonly { readonly name: string; readonly value: string }[] {
  return ACTIONS.flatMap(([action, name, one, many]) => {
    const price = prices.find((candidate) => candidate.action === action);
    if (price === undefined) return [];
    const cost = price.credits === 0 ? 'free' : count(price.credits, 'credit', 'credits');
    const each = price.perQuantity === 1 ? one : `${formatNumber(price.perQuantity)} ${many}`;
    return [{ name, value: `${cost} / ${each}` }];
  });
}
