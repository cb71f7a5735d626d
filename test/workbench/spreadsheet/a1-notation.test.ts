import {
  cellA1,
  columnIndex,
  columnName,
  parseA1,
  rangeA1,
} from '../../../src/workbench/spreadsheet/a1-notation';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('A1 notation: column %i is %s, both ways', (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
});

test('A1 notation: one cell and a block are written as Google writes them', () => {
  expect(cellA1(1, 27)).toBe('AB2');
  expect(rangeA1(0, 0, 1, 1)).toBe('A1');
  expect(rangeA1(1, 1, 9, 3)).toBe('B2:D10');
});

const range = (
  startRow: number | null,
  startColumn: number | null,
  endRow: number | null,
  endColumn: number | null,
) => ({
  sheetName: null,
  startRow,
  startColumn,
  endRow,
  endColumn,
});

test.each([
  ['B2', range(1, 1, 1, 1)],
  ['$B$2:c9', range(1, 1, 8, 2)],
  ['C9:B2', range(1, 1, 8, 2)],
  ['A2:A', range(1, 0, null, 0)],
  ['A:C', range(null, 0, null, 2)],
  ['3:5', range(2, null, 4, null)],
  ["'It''s mine'!A1", { ...range(0, 0, 0, 0), sheetName: "It's mine" }],
  ['People!A1:B2', { ...range(0, 0, 1, 1), sheetName: 'People' }],
])('A1 notation: %s is read', (text, expected) => {
  expect(parseA1(text)).toEqual(expected);
});

test.each(['', 'A', '7', 'A0', 'A1:', ':B2', 'Scores', 'A1 B2', 'A1:B2:C3', '5:B'])(
  'A1 notation: "%s" is no reference',
  (text) => {
    expect(parseA1(text)).toBeNull();
  },
);
