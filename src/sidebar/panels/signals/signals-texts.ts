import type { SignalsPlan, SignalsReceipt } from '../../../shared/signals-endpoints';
import { count, credits, formatNumber } from '../../ui/numbers';

/** What stands behind the price on the button. */
export function planText({ known, toSearch, creditsLeft }: SignalsPlan): string {
  const texts = ['1 credit for each signal that is found.'];
  if (known > 0) texts.push(`${formatNumber(known)} known already, free.`);
  if (toSearch > 0) texts.push(`${formatNumber(toSearch)} to be searched for first.`);
  if (creditsLeft !== null) texts.push(`Balance ${formatNumber(creditsLeft)}.`);
  return texts.join(' ');
}

/** What was found and charged, in sentences. */
export function receiptTexts(receipt: SignalsReceipt): readonly string[] {
  const { signals, withSignals, without, notFound, sheetName, creditsCharged } = receipt;
  const texts = [
    sheetName === null
      ? 'No signals were found.'
      : `${count(signals, 'signal', 'signals')} for ${count(withSignals, 'row', 'rows')}, written to “${sheetName}”.`,
  ];
  if (without > 0 && sheetName !== null) texts.push(`${formatNumber(without)} without any.`);
  if (notFound > 0) texts.push(`${formatNumber(notFound)} not known to Lusha.`);
  texts.push(creditsCharged === 0 ? 'No credits were charged.' : `${credits(creditsCharged)} charged.`);
  return texts;
}
