import { cellText, isUnfinished, toRows } from '../../src/sheet/cell-text';

test.each([
  ['  Dana ', 'Dana'],
  ['\u00a0Dana\u00a0Reyes\u00a0', 'Dana Reyes'],
  ['\ufeffdana@northwind.example', 'dana@northwind.example'],
  ['Dana\n', 'Dana'],
  [42, '42'],
  [0, '0'],
  [true, 'true'],
  ['', ''],
  [null, ''],
  [undefined, ''],
  [new Date(0), ''],
  [{ day: '2026-01-01' }, ''],
])('cell text: %j reads %j', (value, text) => {
  expect(cellText(value)).toBe(text);
});

test.each([
  'Loading...',
  'loading',
  'LOADING...',
  '#N/A',
  '#n/a',
  '#REF!',
  '#ERROR!',
  '#VALUE!',
  '#NAME?',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#LUSHA: BUSY not ready yet; recalculate in a minute',
])('unfinished cell: %s', (text) => {
  expect(isUnfinished(text)).toBe(true);
});

test.each(['', 'Dana', '#1 Cleaning Ltd', '#hashtag', 'Loading Dock Ltd', 'N/A', '#LUSHANESS'])(
  'finished cell: %j',
  (text) => {
    expect(isUnfinished(text)).toBe(false);
  },
);

test.each([
  ['one cell', 'a', [['a']]],
  ['a column', [['a'], ['b']], [['a'], ['b']]],
  ['a row', [['a', 'b']], [['a', 'b']]],
  [
    'a block',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a flat list', ['a', 'b'], [['a'], ['b']]],
  ['an empty argument', undefined, [[undefined]]],
])('rows of %s', (_, input, rows) => {
  expect(toRows(input)).toEqual(rows);
});
