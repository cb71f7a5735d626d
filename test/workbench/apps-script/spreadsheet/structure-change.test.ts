import {
  moveIndex,
  moveRange,
  structureChange,
} from '../../../../src/workbench/apps-script/spreadsheet/structure-change';
import type { StructureChange } from '../../../../src/workbench/apps-script/spreadsheet/structure-change';

const rows = (kind: StructureChange['kind'], start: number, count: number): StructureChange => ({
  kind,
  sheetId: 's',
  dimension: 'row',
  start,
  count,
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
  expect(structureChange({ id: 'sheet.mutation.set-range-values', params })).toBeNull();
});

test.each([
  [1, rows('insert', 2, 3), 1],
  [2, rows('insert', 2, 3), 5],
  [1, rows('remove', 2, 3), 1],
  [3, rows('remove', 2, 3), null],
  [5, rows('remove', 2, 3), 2],
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
  [range(2, 4), { ...rows('remove', 0, 9), sheetId: 'other' }, range(2, 4)],
  [range(2, 4), { ...rows('insert', 3, 2), dimension: 'column' as const }, { ...range(2, 4), columns: 5 }],
])('structure: range %j after %j is %j', (before, change, expected) => {
  expect(moveRange(before, change)).toEqual(expected);
});
