import type { SpendingRules } from '../../../shared/endpoints';
import { count, formatNumber } from '../../ui/number-text';

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
