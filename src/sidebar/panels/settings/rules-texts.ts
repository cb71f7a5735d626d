import type { SpendingRules } from '../../../shared/endpoints';
import { count } from '../../ui/numbers';

/** Which of the rarely used rules are set, for the line that hides them. */
export function moreRulesText({
  maxAgeDays,
  doNotCall,
  waterfall,
  userDailyCap,
  runCap,
}: SpendingRules): string {
  const parts = [
    maxAgeDays === null ? '' : `asks again after ${count(maxAgeDays, 'day', 'days')}`,
    doNotCall === 'hide' ? 'do-not-call numbers hidden' : '',
    waterfall ? 'other providers on' : '',
    userDailyCap === null ? '' : `${count(userDailyCap, 'credit', 'credits')} a person a day`,
    runCap === null ? '' : `${count(runCap, 'credit', 'credits')} a run`,
  ].filter((part) => part !== '');
  const text = parts.join(', ');
  return text === ''
    ? 'Age of answers, do not call, limits for the menu'
    : text.charAt(0).toUpperCase() + text.slice(1);
}
