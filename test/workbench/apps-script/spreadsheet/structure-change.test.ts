import {
  moveIndex,
  moveRange,
  removedSheet,
  structureChange,
} from '../../../../src/workbench/apps-script/spreadsheet/structure-change';
import type { StructureChange } from '../../../../src/workbench/apps-script/spreadsheet/structure-change';

const rows = (kind: 'insert' | 'remove', start: number, count: number): StructureChange => ({
  kind,
  sheetId: 's',
  dimension: 'row',
  start,
  count,
});
const move = (start: number, count: number, to: number): StructureChange => ({
  kind: 'move',
  sheetId: 's',
  dimension: 'row',
  start,
  count,
  to,
});
const range = (row: number, count: number) => ({ sheetId: 's', row, column: 2, rows: count, columns: 3 });

test('structure: the mutations of rows and columns are understood, others are not', () => {
  const params = { subUnitId: 's', range: { startRow: 2, endRow: 4, startColumn: 0, endColumn: 25 } };
  expect(structureChange({ id: 'sheet.mutation.insert-row', params })).toEqual(rows('insert', 2, 3));
  expect(structureChange({ id: 'sheet.mutation.remove-col', params })).toEqual({
    kind: 'remove',
    sheetId: 's',
    dimension: 'column',
    start: 0,
    count: 26,
  });
  const moved = {
    subUnitId: 's',
    sourceRange: { startRow: 2, endRow: 4, startColumn: 0, endColumn: 25 },
    targetRange: { startRow: 7, endRow: 9, startColumn: 0, endColumn: 25 },
  };
  expect(structureChange({ id: 'sheet.mutation.move-rows', params: moved })).toEqual(move(2, 3, 7));
  expect(structureChange({ id: 'sheet.mutation.set-range-values', params })).toBeNull();
  expect(removedSheet({ id: 'sheet.mutation.remove-sheet', params })).toBe('s');
  expect(removedSheet({ id: 'sheet.mutation.remove-rows', params })).toBeNull();
});

test.each([
  [1, rows('insert', 2, 3), 1],
  [2, rows('insert', 2, 3), 5],
  [1, rows('remove', 2, 3), 1],
  [3, rows('remove', 2, 3), null],
  [5, rows('remove', 2, 3), 2],
  [2, move(2, 2, 6), 4],
  [3, move(2, 2, 6), 5],
  [4, move(2, 2, 6), 2],
  [6, move(2, 2, 6), 6],
  [1, move(2, 2, 6), 1],
  [5, move(5, 1, 0), 0],
  [0, move(5, 1, 0), 1],
  [6, move(5, 1, 0), 6],
])('structure: row %i after %j is %s', (index, change, expected) => {
  expect(moveIndex(index, change)).toBe(expected);
});

test.each([
  [range(2, 4), rows('insert', 2, 3), range(5, 4)],
  [range(2, 4), rows('insert', 3, 1), range(2, 5)],
  [range(2, 4), rows('insert', 6, 1), range(2, 4)],
  [range(2, 4), rows('remove', 0, 1), range(1, 4)],
  [range(2, 4), rows('remove', 3, 2), range(2, 2)],
  [range(2, 4), rows('remove', 0, 4), range(0, 2)],
  [range(2, 4), rows('remove', 5, 9), range(2, 3)],
  [range(2, 4), rows('remove', 0, 9), null],
  [range(2, 4), move(1, 6, 9), range(4, 4)],
  [range(2, 4), move(0, 1, 9), range(1, 4)],
  [range(2, 4), move(3, 1, 9), range(2, 3)],
  [range(2, 4), move(8, 2, 4), range(2, 6)],
  [range(2, 4), move(8, 2, 2), range(4, 4)],
  [range(2, 4), { ...rows('remove', 0, 9), sheetId: 'other' }, range(2, 4)],
  [range(2, 4), { ...rows('insert', 3, 2), dimension: 'column' as const }, { ...range(2, 4), columns: 5 }],
])('structure: range %j after %j is %j', (before, change, expected) => {
  expect(moveRange(before, change)).toEqual(expected);
});
