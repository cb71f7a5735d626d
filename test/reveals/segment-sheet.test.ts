import { createSegmentSheet, type WritableSegmentSheet } from '../../src/reveals/segment-sheet';
import { useState } from '../storage/use-state';

interface SheetSetting {
  readonly sheet: WritableSegmentSheet;
  /** The cells of the hidden sheet, row by row. */
  readonly cells: unknown[][];
}

/** The hidden sheet with these rows, as somebody may have edited them. */
function useSheet(cells: unknown[][]): SheetSetting {
  const { state } = useState();
  state.stage('lusha.sheet', String(cells.length));
  state.commit();
  const hidden = {
    getLastRow: () => cells.length,
    getRange: (row: number, column: number, rows: number, columns: number) => ({
      getValues: () =>
        cells.slice(row - 1, row - 1 + rows).map((values) => values.slice(column - 1, column - 1 + columns)),
      setValues(values: readonly (readonly unknown[])[]) {
        values.forEach((texts, down) => cells[row - 1 + down]?.splice(column - 1, columns, ...texts));
      },
    }),
  };
  const spreadsheet = { getSheetByName: () => hidden } as unknown as GoogleAppsScript.Spreadsheet.Spreadsheet;
  return {
    sheet: createSegmentSheet(
      () => spreadsheet,
      () => undefined,
      state,
    ),
    cells,
  };
}

test('segment sheet: a number that somebody typed over counts as the oldest', () => {
  const { sheet } = useSheet([
    ['7', 'a', 'b', '', ''],
    ['oops', 'c', '', '', ''],
    ['', 'd', '', '', ''],
    [-3, 'e', '', '', ''],
    [1.5, 'f', '', '', ''],
  ]);
  expect(sheet.read()).toEqual([
    { number: 7, text: 'ab' },
    { number: 0, text: 'c' },
    { number: 0, text: 'd' },
    { number: 0, text: 'e' },
    { number: 0, text: 'f' },
  ]);
});

test('segment sheet: rows of the same number are rewritten each for itself', () => {
  const { sheet, cells } = useSheet([
    ['1', 'first', '', '', ''],
    ['1', 'second', '', '', ''],
    ['2', 'third', '', '', ''],
  ]);
  expect(sheet.rewrite((text) => (text === 'third' ? undefined : text.toUpperCase()))).toBe(true);
  // However many cells a text takes, what is behind it stays empty.
  expect(cells.map((row) => row.filter((cell) => cell !== ''))).toEqual([
    ['1', 'FIRST'],
    ['1', 'SECOND'],
    ['2', 'third'],
  ]);
  expect(sheet.rewrite(() => undefined)).toBe(false);
});
