import type { SpendingRules } from '../../../../src/shared/endpoints';
import {
  changedRules,
  draftOf,
  errorOf,
  NUMBER_RULES,
  type NumberRule,
} from '../../../../src/sidebar/panels/settings/rules-draft';

const RULES: SpendingRules = {
  formulaMode: 'automatic',
  formulaDailyCap: 100,
  userDailyCap: null,
  runCap: 2500,
  doNotCall: 'show',
  maxAgeDays: null,
  waterfall: false,
};

describe('rules draft', () => {
  test('shows what is saved: no limit is blank, 0 is 0', () => {
    expect(draftOf({ ...RULES, formulaDailyCap: 0, userDailyCap: 0 })).toEqual({
      ...RULES,
      formulaDailyCap: '0',
      userDailyCap: '0',
      runCap: '2500',
      maxAgeDays: '',
    });
  });

  test('what is saved is neither wrong nor changed', () => {
    const draft = draftOf(RULES);
    expect(NUMBER_RULES.map((rule) => errorOf(rule, draft))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(changedRules(draft, RULES)).toEqual({});
  });

  test('only what was changed is sent', () => {
    const draft = { ...draftOf(RULES), runCap: '', userDailyCap: ' 50 ', formulaMode: 'hold' as const };
    expect(changedRules(draft, RULES)).toEqual({ formulaMode: 'hold', runCap: null, userDailyCap: 50 });
  });

  test.each(['1,000', '1 000', ' 1000', '1000 '])('%j is a thousand', (text) => {
    const draft = { ...draftOf(RULES), formulaDailyCap: text };
    expect([errorOf('formulaDailyCap', draft), changedRules(draft, RULES)]).toEqual([
      undefined,
      { formulaDailyCap: 1000 },
    ]);
  });

  test.each<readonly [NumberRule, string, string]>([
    ['formulaDailyCap', '', 'Enter a whole number of credits, 0 or more.'],
    ['formulaDailyCap', 'many', 'Enter a whole number of credits, 0 or more.'],
    ['formulaDailyCap', '-1', 'Enter a whole number of credits, 0 or more.'],
    ['formulaDailyCap', '1.5', 'Enter a whole number of credits, 0 or more.'],
    ['formulaDailyCap', '1,5', 'Enter a whole number of credits, 0 or more.'],
    ['formulaDailyCap', '1e3', 'Enter a whole number of credits, 0 or more.'],
    ['formulaDailyCap', '1234567890', 'Enter a whole number of credits, 0 or more.'],
    ['userDailyCap', 'none', 'Enter a whole number of credits, or nothing.'],
    ['runCap', '10%', 'Enter a whole number of credits, or nothing.'],
    ['maxAgeDays', '0', 'Enter a whole number of days from 1 to 3,650, or nothing.'],
    ['maxAgeDays', '3651', 'Enter a whole number of days from 1 to 3,650, or nothing.'],
    ['maxAgeDays', '90d', 'Enter a whole number of days from 1 to 3,650, or nothing.'],
  ])('%s may not be %j, and counts as changed', (rule, text, message) => {
    const draft = { ...draftOf(RULES), [rule]: text };
    expect(errorOf(rule, draft)).toBe(message);
    expect(Object.keys(changedRules(draft, RULES))).toEqual([rule]);
  });

  test.each<readonly [NumberRule, string]>([
    ['formulaDailyCap', '0'],
    ['userDailyCap', ''],
    ['runCap', '0'],
    ['maxAgeDays', '1'],
    ['maxAgeDays', '3,650'],
  ])('%s may be %j', (rule, text) => {
    expect(errorOf(rule, { ...draftOf(RULES), [rule]: text })).toBeUndefined();
  });
});
