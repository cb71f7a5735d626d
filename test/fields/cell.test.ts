import { dayCell, listCell, rangeText } from '../../src/fields/cell';

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
