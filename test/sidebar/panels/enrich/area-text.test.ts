import { areasText, columnLetter } from '../../../../src/sidebar/panels/enrich/area-text';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [28, 'AB'],
  [52, 'AZ'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %d is %s', (column, letter) => {
  expect(columnLetter(column)).toBe(letter);
});

test('areas are written as people write them', () => {
  const areas = [
    { row: 2, column: 1, rows: 49, columns: 4 },
    { row: 3, column: 6, rows: 1, columns: 1 },
    { row: 5, column: 27, rows: 2, columns: 1 },
  ];
  expect(areasText(areas)).toBe('A2:D50, F3, AA5:AA6');
});
