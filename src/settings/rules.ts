import { BadSettingError } from '../fields/input-errors';
import type { SpendingRules } from '../shared/endpoints';

/** Longer than Lusha has existed: a number that is larger is a slip of the keyboard. */
const MAX_AGE_LIMIT_DAYS = 3_650;

const CHECKS: {
  readonly [rule in keyof SpendingRules]: (value: SpendingRules[rule]) => void;
} = {
  formulaMode: oneOf(['automatic', 'hold'], 'Formulas are either automatic or on hold.'),
  formulaDailyCap: checkCap,
  userDailyCap: orNull(checkCap),
  runCap: orNull(checkCap),
  doNotCall: oneOf(['show', 'hide'], 'Do-not-call numbers are either shown or hidden.'),
  maxAgeDays: orNull(checkAge),
  waterfall: oneOf([true, false], 'The Data Waterfall is either on or off.'),
};

/**
 * Those rules that came from the sidebar, checked: nothing else may get into the settings.
 *
 * @throws BadSettingError
 */
export function checkedRules(rules: Partial<SpendingRules>): Partial<SpendingRules> {
  const named = (Object.keys(CHECKS) as (keyof SpendingRules)[]).filter((rule) => rules[rule] !== undefined);
  for (const rule of named) (CHECKS[rule] as (value: unknown) => void)(rules[rule]);
  return Object.fromEntries(named.map((rule) => [rule, rules[rule]]));
}

function oneOf<T>(values: readonly T[], message: string): (value: T) => void {
  return (value) => {
    if (!values.includes(value)) throw new BadSettingError(message);
  };
}

function orNull(check: (value: number) => void): (value: number | null) => void {
  return (value) => {
    if (value !== null) check(value);
  };
}

function checkCap(credits: number): void {
  if (!Number.isInteger(credits) || credits < 0)
    throw new BadSettingError('A cap is a whole number of credits, 0 or more.');
}

function checkAge(days: number): void {
  if (!Number.isInteger(days) || days < 1 || days > MAX_AGE_LIMIT_DAYS)
    throw new BadSettingError(`An age is a whole number of days, from 1 to ${String(MAX_AGE_LIMIT_DAYS)}.`);
}
