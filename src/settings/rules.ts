import { BadSettingError } from '../fields/input-errors';
import type { SpendingRules } from '../shared/endpoints';

/**
 * The rules as they came from the sidebar, checked: nothing else may get into the settings.
 *
 * @throws BadSettingError
 */
export function checkedRules(rules: SpendingRules): SpendingRules {
  const { formulaMode, formulaDailyCap, userDailyCap, runCap, doNotCall } = rules;
  if (!['automatic', 'hold'].includes(formulaMode))
    throw new BadSettingError('Formulas are either automatic or on hold.');
  if (!['show', 'hide'].includes(doNotCall))
    throw new BadSettingError('Do-not-call numbers are either shown or hidden.');
  return {
    formulaMode,
    doNotCall,
    formulaDailyCap: checkedCap(formulaDailyCap),
    userDailyCap: userDailyCap === null ? null : checkedCap(userDailyCap),
    runCap: runCap === null ? null : checkedCap(runCap),
  };
}

function checkedCap(credits: number): number {
  if (!Number.isInteger(credits) || credits < 0)
    throw new BadSettingError('A cap is a whole number of credits, 0 or more.');
  return credits;
}
