import type { SignalsPlan, SignalsReceipt } from '../../../shared/signals-endpoints';
import { count, credits, formatNumber } from '../../ui/numbers';

/** What stands behind the price on the button. */
export function planText({ known, toSearch, creditsLeft }: SignalsPlan, hasScore: boolean): string {
  const texts = [`1 credit for each signal ${hasScore ? 'and score ' : ''}that is found.`];
  if (known > 0) texts.push(`${formatNumber(known)} known already, free.`);
  if (toSearch > 0) texts.push(`${formatNumber(toSearch)} to be searched for first.`);
  if (creditsLeft !== null) texts.push(`Balance ${formatNumber(creditsLeft)}.`);
  return texts.join(' ');
}

/** What was found and charged, in sentences. */
export function receiptTexts(receipt: SignalsReceipt): readonly string[] {
  const { signals, without, notFound, left, creditsCharged } = receipt;
  const texts = [foundText(receipt)];
  if (without > 0 && signals > 0) texts.push(`${formatNumber(without)} without any.`);
  if (notFound > 0) texts.push(`${formatNumber(notFound)} not known to Lusha.`);
  if (left > 0) texts.push(`${formatNumber(left)} not asked about yet: press Add signals again to go on.`);
  texts.push(creditsCharged === 0 ? 'No credits were charged.' : `${credits(creditsCharged)} charged.`);
  return texts;
}

function foundText({ signals, scores, withSignals, sheetName }: SignalsReceipt): string {
  const found = [
    signals > 0 ? `${count(signals, 'signal', 'signals')} for ${count(withSignals, 'row', 'rows')}` : '',
    scores > 0 ? count(scores, 'score', 'scores') : '',
  ].filter((text) => text !== '');
  if (found.length === 0) return 'No signals were found.';
  const where = sheetName === null ? 'kept, and not written yet' : `written to “${sheetName}”`;
  return `${found.join(' and ')}, ${where}.`;
}
