import { BadSettingError } from '../../src/fields/input-errors';
import { checkedRules } from '../../src/settings/rules';
import type { SpendingRules } from '../../src/shared/endpoints';

const RULES: SpendingRules = {
  formulaMode: 'automatic',
  formulaDailyCap: 100,
  userDailyCap: null,
  runCap: 500,
  doNotCall: 'show',
};

test.each([
  {},
  { formulaMode: 'hold' as const },
  { formulaDailyCap: 0 },
  { userDailyCap: 0, runCap: null },
  { doNotCall: 'hide' as const },
])('rules: %j is taken', (change) => {
  expect(checkedRules({ ...RULES, ...change })).toEqual({ ...RULES, ...change });
});

test('rules: nothing else gets into the settings', () => {
  expect(checkedRules({ ...RULES, ...{ waterfall: true } })).toEqual(RULES);
});

const CAP = 'A cap is a whole number of credits, 0 or more.';

test.each([
  [{ formulaMode: 'sometimes' }, 'Formulas are either automatic or on hold.'],
  [{ doNotCall: '' }, 'Do-not-call numbers are either shown or hidden.'],
  [{ formulaDailyCap: -1 }, CAP],
  [{ formulaDailyCap: null }, CAP],
  [{ formulaDailyCap: '100' }, CAP],
  [{ userDailyCap: 1.5 }, CAP],
  [{ runCap: Infinity }, CAP],
  [{ runCap: undefined }, CAP],
])('rules: %j is refused', (change, message) => {
  expect(() => checkedRules({ ...RULES, ...change } as unknown as SpendingRules)).toThrow(
    new BadSettingError(message),
  );
});
