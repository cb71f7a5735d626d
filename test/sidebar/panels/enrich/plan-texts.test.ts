import {
  blankFieldsText,
  balanceText,
  costLines,
  isBroke,
  newColumnsText,
  nothingToDo,
  rowLines,
  shortage,
  unusableTitle,
} from '../../../../src/sidebar/panels/enrich/plan-texts';
import { costText } from '../../../../src/sidebar/ui/cost-text';
import type { PlanView } from '../../../../src/shared/bulk-endpoints';
import type { Line } from '../../../../src/sidebar/ui/line';
import { plan } from '../../enrich-fixtures';

const texts = (lines: readonly Line[]): readonly string[] =>
  lines.map(({ name, value }) => `${name}: ${value}`);
const idle: PlanView = {
  ...plan,
  blank: 0,
  filled: 0,
  unusable: { count: 0, rows: [] },
  duplicates: 0,
  known: 0,
  toAsk: 0,
  requests: 0,
  costAtMost: 0,
};

test('rows by what becomes of them, without lines that say nothing', () => {
  expect(texts(rowLines(plan, 'person'))).toEqual([
    'Rows: 1,204',
    'Blank: 12',
    'Filled already: 40',
    'Not usable: 9',
    'Duplicates, paid once: 31',
    'Known already, free: 58',
    'People to ask for: 1,054',
    'Requests to Lusha: 11',
  ]);
  expect(texts(rowLines({ ...idle, hidden: 4 }, 'company'))).toEqual([
    'Rows: 1,204',
    'Hidden, left out: 4',
    'Companies to ask for: 0',
  ]);
});

test('cost with balance before and after, and the cap', () => {
  expect(texts(costLines({ ...plan, capLeft: 500 }))).toEqual([
    'Credits, at most: 312',
    'Balance now: 1,210',
    'Balance after, at least: 898',
    'Your cap allows: 500',
  ]);
  expect(texts(costLines({ ...plan, creditsLeft: null }))).toEqual([
    'Credits, at most: 312',
    'Balance: not known yet',
  ]);
  expect(texts(costLines({ ...plan, creditsLeft: 100 }))).toContain('Balance after, at least: 0');
  expect(texts(costLines(idle))).toEqual(['Credits: none']);
});

test('what balance and cap do not cover is said before', () => {
  expect(shortage(plan)).toBeUndefined();
  expect(shortage({ ...plan, creditsLeft: 312, capLeft: 312 })).toBeUndefined();
  expect(shortage({ ...plan, creditsLeft: null, capLeft: null })).toBeUndefined();
  expect(shortage({ ...plan, creditsLeft: 300 })).toBe(
    'This may cost more than your balance of 300 credits. The run stops there; what was found stays.',
  );
  expect(shortage({ ...plan, capLeft: 1 })).toBe(
    'This may cost more than the 1 credit that your cap still allows. The run stops there; what was found stays.',
  );
  expect(shortage({ ...plan, creditsLeft: 0 })).toBe(
    'Your account has no credits left. Add credits in Lusha.',
  );
  expect(shortage({ ...plan, capLeft: 0 })).toBe(
    'The cap for you or for one run is used up. Raise it in Settings, or wait until tomorrow.',
  );
});

test('without a credit nothing can be started, unless it is free', () => {
  expect([isBroke(plan), isBroke({ ...plan, creditsLeft: null })]).toEqual([false, false]);
  expect([isBroke({ ...plan, creditsLeft: 0 }), isBroke({ ...plan, capLeft: 0 })]).toEqual([true, true]);
  expect(isBroke({ ...idle, creditsLeft: 0, known: 3 })).toBe(false);
});

test('a run that would do nothing says why', () => {
  expect(nothingToDo(plan)).toBeUndefined();
  expect(nothingToDo({ ...idle, known: 1 })).toBeUndefined();
  expect(nothingToDo({ ...idle, filled: 3 })).toBe(
    'Every cell you want is filled already. Nothing has to be asked or paid.',
  );
  expect(nothingToDo({ ...idle, unusable: { count: 3, rows: [] } })).toBe(
    'No row says who it is about clearly enough. See why below; nothing is asked or paid.',
  );
  expect(nothingToDo(idle)).toBe('There is nothing to ask for in these rows.');
});

test('the cost on a button and the balance above it', () => {
  expect([costText(0), costText(1), costText(1_312)]).toEqual([
    'free',
    'at most 1 credit',
    'at most 1,312 credits',
  ]);
  expect(balanceText(plan)).toBe('Balance 1,210, then 898 or more');
  expect(balanceText({ ...plan, costAtMost: 0 })).toBe('Balance stays 1,210 credits');
  expect(balanceText({ ...plan, creditsLeft: null })).toBe('Balance not known yet');
  expect(balanceText({ ...plan, creditsLeft: null, costAtMost: 0 })).toBe('Costs nothing');
});

test('titles of what can be opened', () => {
  expect([unusableTitle(1), unusableTitle(1_009)]).toEqual([
    '1 row cannot be used',
    '1,009 rows cannot be used',
  ]);
  const [first, , last] = plan.targets;
  expect(newColumnsText(plan.targets)).toBe('3 columns, 1 new');
  expect(newColumnsText(first === undefined ? [] : [first])).toBe('1 column');
  expect(newColumnsText(last === undefined ? [] : [last])).toBe('1 column, new');
});

test('fields that would stay blank are named, the first of many', () => {
  expect(blankFieldsText(['Continent'])).toBe(
    'Continent comes only with a revealed e-mail or phone. Choose one of those as well, or it stays blank.',
  );
  expect(blankFieldsText(['Continent', 'Tags'])).toBe(
    'Continent and Tags come only with a revealed e-mail or phone. Choose one of those as well, or they stay blank.',
  );
  expect(blankFieldsText(['Continent', 'Tags', 'Updated', 'X profile'])).toMatch(
    /^Continent, Tags and 2 other fields come only/,
  );
});
