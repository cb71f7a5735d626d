import { findMatches } from '../../../../src/workbench/apps-script/spreadsheet/methods/text-matches';

const TEXTS = [
  ['Ann', 'ann@x.example'],
  ['', 'Bob'],
];
const query = (text: string, fields = {}) => ({
  text,
  matchCase: false,
  entireCell: false,
  formulas: false,
  regularExpression: false,
  ...fields,
});

test.each([
  [
    query('ANN'),
    [
      [0, 0],
      [0, 1],
    ],
  ],
  [query('ann', { matchCase: true }), [[0, 1]]],
  [query('ann', { entireCell: true }), [[0, 0]]],
  [query('^b.b$', { regularExpression: true }), [[1, 1]]],
  [query('Cy'), []],
])('text finder: %j finds %j', (asked, expected) => {
  expect(findMatches(TEXTS, asked).map(({ row, column }) => [row, column])).toEqual(expected);
});
