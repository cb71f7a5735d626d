import type { RunView } from '../../../shared/bulk-endpoints';
import type { SpendingRules } from '../../../shared/endpoints';
import { count, formatNumber } from '../../ui/numbers';
import { historyTime } from '../enrich/history-texts';

/** How much of the cap formulas have used; undefined while nobody knows. */
export function capText({ formulaMode, formulaDailyCap }: SpendingRules, spent: number | undefined): string {
  if (spent === undefined) return 'Formulas today: –';
  const text = `Formulas today: ${formatNumber(spent)} of ${count(formulaDailyCap, 'credit', 'credits')}`;
  if (formulaMode === 'hold') return `${text}. They are on hold.`;
  return spent >= formulaDailyCap ? `${text}. The cap is reached.` : text;
}

/** The ledger names functions as they are written, and menu actions in lower case. */
export function sourceName(source: string): string {
  return source.charAt(0).toUpperCase() + source.slice(1);
}

/** `23 Nov, 14:05: people in Leads`. */
export function runName({ startedAt, kind, mode, sheetName }: RunView): string {
  const whom = kind === 'person' ? 'people' : 'companies';
  return `${historyTime(startedAt)}: ${mode === 'quote' ? 'quote for ' : ''}${whom} in ${sheetName}`;
}
