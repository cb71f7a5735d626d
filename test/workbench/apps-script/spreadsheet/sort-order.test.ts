import { sortOrder } from '../../../../src/workbench/apps-script/spreadsheet/methods/sort-order';

const column = (...values: (string | number | boolean)[]) => values.map((value) => [value]);

test('sorting: numbers, then texts without regard to case, then booleans; empty cells last either way', () => {
  const values = column('', true, 'b', 10, 'A', 2, 'B');
  expect(sortOrder(values, [{ column: 1, ascending: true }], 0)).toEqual([5, 3, 4, 2, 6, 1, 0]);
  expect(sortOrder(values, [{ column: 1, ascending: false }], 0)).toEqual([1, 2, 6, 4, 3, 5, 0]);
});

test('sorting: a second column decides between equals, and columns are those of the sheet', () => {
  const values = [
    ['x', 2],
    ['x', 1],
    ['a', 3],
  ];
  const keys = [
    { column: 3, ascending: true },
    { column: 4, ascending: true },
  ];
  expect(sortOrder(values, keys, 2)).toEqual([2, 1, 0]);
});

test('sorting: dates go by their instant', () => {
  const values = [[{ $date: 20 }], [{ $date: 10 }]];
  expect(sortOrder(values, [{ column: 1, ascending: true }], 0)).toEqual([1, 0]);
});
