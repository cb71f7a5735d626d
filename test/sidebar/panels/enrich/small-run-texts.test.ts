import { smallRequest, smallRunTexts } from '../../../../src/sidebar/panels/enrich/small-run-texts';
import { plan, request } from '../../enrich-fixtures';

test('the first rows, or only the search', () => {
  expect(smallRequest('trial', request)).toEqual({ ...request, limit: 5 });
  expect(smallRequest('quote', request)).toEqual({ ...request, mode: 'quote' });
});

test('each says what it does and what it costs', () => {
  expect(smallRunTexts('trial', request, { ...plan, toAsk: 5, costAtMost: 31 })).toEqual({
    title: 'Try 5 rows first',
    text: 'These rows are enriched and written, so that you can look at them before you pay for the rest.',
    action: 'Run 5 rows: at most 31 credits',
  });
  expect(smallRunTexts('quote', request, { ...plan, costAtMost: 43 })).toEqual({
    title: 'Exact quote',
    text: 'Lusha looks for the people and says what each one would cost. Only this search is charged. Nothing is revealed, and nothing is written to the sheet.',
    action: 'Search: at most 43 credits',
  });
});

test('without a plan there is no price to agree to', () => {
  expect(smallRunTexts('trial', request, undefined).action).toBe('Working out the cost…');
  expect(smallRunTexts('quote', { ...request, kind: 'company' }, undefined)).toMatchObject({
    text: expect.stringContaining('looks for the companies') as string,
    action: 'Working out the cost…',
  });
});
