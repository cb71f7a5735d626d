import type { SpendingRules } from '../../../shared/endpoints';

/** The rules as they stand in the form: numbers are what was typed. */
export type RulesDraft = {
  readonly [rule in keyof SpendingRules]: SpendingRules[rule] extends number | null
    ? string
    : SpendingRules[rule];
};

export type NumberRule = 'formulaDailyCap' | 'userDailyCap' | 'runCap' | 'maxAgeDays';

/** In the order of the form. */
export const NUMBER_RULES: readonly NumberRule[] = [
  'formulaDailyCap',
  'maxAgeDays',
  'userDailyCap',
  'runCap',
];

/** More digits are a slip of the keyboard. */
const WHOLE_NUMBER = /^\d{1,9}$/;
/** The server takes no more; ten years. */
const MAX_AGE_LIMIT_DAYS = 3_650;

export function draftOf(rules: SpendingRules): RulesDraft {
  const text = (value: number | null): string => (value === null ? '' : String(value));
  return {
    ...rules,
    formulaDailyCap: String(rules.formulaDailyCap),
    userDailyCap: text(rules.userDailyCap),
    runCap: text(rules.runCap),
    maxAgeDays: text(rules.maxAgeDays),
  };
}

/** What is wrong with a number, in words; undefined when nothing is. */
export function errorOf(rule: NumberRule, draft: RulesDraft): string | undefined {
  const text = digitsOf(draft[rule]);
  if (rule === 'formulaDailyCap')
    return WHOLE_NUMBER.test(text) ? undefined : 'Enter a whole number of credits, 0 or more.';
  if (text === '') return undefined;
  if (rule !== 'maxAgeDays')
    return WHOLE_NUMBER.test(text) ? undefined : 'Enter a whole number of credits, or nothing.';
  const isAge = WHOLE_NUMBER.test(text) && Number(text) >= 1 && Number(text) <= MAX_AGE_LIMIT_DAYS;
  return isAge ? undefined : 'Enter a whole number of days from 1 to 3,650, or nothing.';
}

/** The rules that differ from the saved ones; numbers that are wrong count as different. */
export function changedRules(draft: RulesDraft, saved: SpendingRules): Partial<SpendingRules> {
  const wanted: SpendingRules = {
    ...draft,
    formulaDailyCap: Number(digitsOf(draft.formulaDailyCap)),
    userDailyCap: numberOf(draft.userDailyCap),
    runCap: numberOf(draft.runCap),
    maxAgeDays: numberOf(draft.maxAgeDays),
  };
  const names = Object.keys(wanted) as (keyof SpendingRules)[];
  return Object.fromEntries(
    names.filter((rule) => wanted[rule] !== saved[rule]).map((rule) => [rule, wanted[rule]]),
  );
}

function numberOf(text: string): number | null {
  const digits = digitsOf(text);
  return digits === '' ? null : Number(digits);
}

/** Without the blanks and commas that people part thousands with. */
function digitsOf(text: string): string {
  const trimmed = text.trim();
  return /^\d{1,3}([, ]\d{3})+$/.test(trimmed) ? trimmed.replace(/[, ]/g, '') : trimmed;
}
