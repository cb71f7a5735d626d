import { axisTop, dayCredits, tickText } from '../../../../src/sidebar/panels/credits/chart-scale';

test('axis: a round top that no bar stands above', () => {
  const tops = [0, 0.5, 1, 1.5, 3, 5, 7, 10, 11, 99, 100, 101, 7_500].map(axisTop);
  expect(tops).toEqual([1, 1, 1, 2, 5, 5, 10, 10, 20, 100, 100, 200, 10_000]);
});

test('axis: its numbers stay short', () => {
  expect([0, 2.5, 500, 2_000, 250_000, 1_000_000].map(tickText)).toEqual([
    '0',
    '2.5',
    '500',
    '2K',
    '250K',
    '1M',
  ]);
});

test('days: told with their credits', () => {
  expect(dayCredits({ day: '2026-11-03', credits: 1 })).toBe('3 Nov: 1 credit');
  expect(dayCredits({ day: '2026-11-23', credits: 1_200 })).toBe('23 Nov: 1,200 credits');
});
