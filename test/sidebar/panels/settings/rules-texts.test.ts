import type { SpendingRules } from '../../../../src/shared/endpoints';
import { moreRulesText } from '../../../../src/sidebar/panels/settings/rules-texts';

const RULES: SpendingRules = {
  formulaMode: 'automatic',
  formulaDailyCap: 1000,
  userDailyCap: null,
  runCap: null,
  doNotCall: 'show',
  maxAgeDays: null,
  waterfall: false,
};

test('more rules: tells what is in them while none is set', () => {
  expect(moreRulesText(RULES)).toBe('Age of answers, do not call, limits for the menu');
});

test('more rules: tells which are set', () => {
  const set = {
    ...RULES,
    maxAgeDays: 1,
    doNotCall: 'hide',
    waterfall: true,
    userDailyCap: 0,
    runCap: 2500,
  } as const;
  expect(moreRulesText(set)).toBe(
    'Asks again after 1 day, do-not-call numbers hidden, other providers on, 0 credits a person a day, 2,500 credits a run',
  );
});
