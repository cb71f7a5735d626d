import { run } from '../../enrich-fixtures';
import type { SpendingRules } from '../../../../src/shared/endpoints';
import { capText, runName, sourceName } from '../../../../src/sidebar/panels/credits/spending-texts';

const RULES: SpendingRules = {
  formulaMode: 'automatic',
  formulaDailyCap: 1000,
  userDailyCap: null,
  runCap: null,
  doNotCall: 'show',
  maxAgeDays: null,
  waterfall: false,
};

test.each<readonly [Partial<SpendingRules>, number | undefined, string]>([
  [{}, undefined, 'Formulas today: –'],
  [{}, 999, 'Formulas today: 999 of 1,000 credits'],
  [{}, 1000, 'Formulas today: 1,000 of 1,000 credits. The cap is reached.'],
  [{ formulaMode: 'hold' }, 1000, 'Formulas today: 1,000 of 1,000 credits. They are on hold.'],
  [{ formulaDailyCap: 1 }, 0, 'Formulas today: 0 of 1 credit'],
])('cap: %j with %p spent', (rules, spent, text) => {
  expect(capText({ ...RULES, ...rules }, spent)).toBe(text);
});

test('sources begin with a capital', () => {
  expect([sourceName('reveal held rows'), sourceName('LUSHA_PERSON')]).toEqual([
    'Reveal held rows',
    'LUSHA_PERSON',
  ]);
});

test('runs are told apart by when, whom and where', () => {
  expect(runName(run)).toMatch(/^21 Sept?, \d\d:05: people in Leads$/);
  expect(runName({ ...run, kind: 'company', mode: 'quote' })).toMatch(/: quote for companies in Leads$/);
});
