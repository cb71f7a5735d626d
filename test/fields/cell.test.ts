import { dayCell, dollars, listCell, rangeText } from '../../src/fields/cell';

test.each([
  [0, '$0'],
  [900, '$900'],
  [1_000, '$1K'],
  [1_500, '$1.5K'],
  [10_000_000, '$10M'],
  [12_540_000, '$12.5M'],
  [1_000_000_000, '$1B'],
  [2_300_000_000_000, '$2300B'],
])('dollars: %i reads %s', (amount, text) => {
  expect(dollars(amount)).toBe(text);
});

test.each([
  [11, 50, '11-50'],
  [10_001, undefined, '10001+'],
  [undefined, 10, 'up to 10'],
  [0, 0, '0-0'],
  [undefined, undefined, ''],
])('range: %p to %p reads %j', (min, max, text) => {
  expect(rangeText(min, max, String)).toBe(text);
});

test('list: texts are parted by commas, none is blank', () => {
  expect([listCell(['a', 'b']), listCell([]), listCell(undefined)]).toEqual(['a, b', '', '']);
});

test('day: stays a day, none is blank', () => {
  expect([dayCell('2026-04-23'), dayCell(undefined), dayCell('2026-13-45')]).toEqual([
    { day: '2026-04-23' },
    '',
    '',
  ]);
});
