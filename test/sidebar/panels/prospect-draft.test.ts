import { searchCost } from '../../../src/shared/search-cost';
import type { SearchPrices } from '../../../src/shared/prospect-endpoints';
import type { FilterView } from '../../../src/shared/prospecting';
import {
  emptyDraft,
  isEmpty,
  tokensOf,
  withEntry,
  withForm,
  withoutToken,
  withValue,
} from '../../../src/sidebar/panels/prospect/search-draft';

const PRICES: SearchPrices = { credits: 1, perResults: 25, signal: 2, source: 'account', creditsLeft: 10 };
const SENIORITY = { key: 'contacts.seniorityIds', label: 'Seniority' } as unknown as FilterView;

test('an entry keeps its words, is there once, and leaves nothing behind when it goes', () => {
  const twice = withEntry(
    withEntry(emptyDraft('contacts'), 'include', SENIORITY.key, 9, 'C-suite'),
    'include',
    SENIORITY.key,
    9,
    'C-suite',
  );
  const tokens = tokensOf(twice, SENIORITY);
  expect(tokens).toEqual([{ key: SENIORITY.key, side: 'include', label: 'C-suite', index: 0 }]);
  const [token] = tokens;
  if (token === undefined) throw new Error('No token');
  const without = withoutToken(twice, token);
  expect(without.form.include).toEqual({});
  expect([isEmpty(twice), isEmpty(without)]).toEqual([false, true]);
});

test.each([
  [{ min: 11, max: 50 }, '11 to 50'],
  [{ min: 100_001 }, '100001 or more'],
  [{ max: 10 }, 'up to 10'],
  [{ zipcode: '97201', country: 'US' }, '97201, US'],
  ['Sales', 'Sales'],
])('the value %j reads %p', (value, words) => {
  const draft = withValue(emptyDraft('companies'), 'exclude', SENIORITY.key, [value]);
  expect(tokensOf(draft, SENIORITY).map(({ label, side }) => [label, side])).toEqual([[words, 'exclude']]);
});

test('a page costs its started blocks, and each signal for each result', () => {
  const { form } = emptyDraft('contacts');
  expect(searchCost(form, PRICES)).toBe(1);
  expect(searchCost({ ...form, pageSize: 10 }, PRICES)).toBe(1);
  expect(searchCost({ ...form, pageSize: 100 }, PRICES)).toBe(4);
  const signals = withValue(
    withForm(emptyDraft('contacts'), { pageSize: 50 }),
    'include',
    'contacts.signals.types',
    ['promotion', 'companyChange'],
  );
  expect(searchCost(signals.form, PRICES)).toBe(2 + 2 * 50 * 2);
});
