import { BadSettingError } from '../../src/fields/input-errors';
import { checkedRules } from '../../src/settings/rules';
import type { SpendingRules } from '../../src/shared/endpoints';

const RULES: SpendingRules = {
  formulaMode: 'automatic',
  formulaDailyCap: 100,
  userDailyCap: null,
  runCap: 500,
  doNotCall: 'show',
  maxAgeDays: null,
  waterfall: false,
};

test.each([
  {},
  { formulaMode: 'hold' as const },
  { formulaDailyCap: 0 },
  { userDailyCap: 0, runCap: null },
  { doNotCall: 'hide' as const },
  { maxAgeDays: 90 },
  { waterfall: true },
])('rules: %j is taken', (change) => {
  expect(checkedRules({ ...RULES, ...change })).toEqual({ ...RULES, ...change });
});

test('rules: nothing else gets into the settings', () => {
  expect(checkedRules({ ...RULES, ...{ colour: 'red' } })).toEqual(RULES);
});

test('rules: those that are not named are left out', () => {
  expect(checkedRules({ runCap: null, waterfall: true })).toEqual({ runCap: null, waterfall: true });
  expect(checkedRules({ runCap: undefined } as unknown as SpendingRules)).toEqual({});
});

const AGE = 'An age is a whole number of days, from 1 to 3650.';
const CAP = 'A cap is a whole number of credits, 0 or more.';

test.each([
  [{ formulaMode: 'sometimes' }, 'Formulas are either automatic or on hold.'],
  [{ doNotCall: '' }, 'Do-not-call numbers are either shown or hidden.'],
  [{ formulaDailyCap: -1 }, CAP],
  [{ formulaDailyCap: null }, CAP],
  [{ formulaDailyCap: '100' }, CAP],
  [{ userDailyCap: 1.5 }, CAP],
  [{ runCap: Infinity }, CAP],
  [{ maxAgeDays: 0 }, AGE],
  [{ maxAgeDays: 3651 }, AGE],
  [{ waterfall: 'on' }, 'The Data Waterfall is either on or off.'],
])('rules: %j is refused', (change, message) => {
  expect(() => checkedRules({ ...RULES, ...change } as unknown as SpendingRules)).toThrow(
    new BadSettingError(message),
  );
});
