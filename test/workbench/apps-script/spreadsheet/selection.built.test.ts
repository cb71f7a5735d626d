import type { SpreadsheetSelection } from '../../../../src/workbench/apps-script/spreadsheet/selection';
import { useSpreadsheet, useSpreadsheetWith } from './use-spreadsheet';

const LOOK = `var active = SpreadsheetApp.getActiveRange();
  return [active.getSheet().getName() + '!' + active.getA1Notation(), file.getCurrentCell().getA1Notation(),
    SpreadsheetApp.getActiveRangeList().getRanges().map(function (range) { return range.getA1Notation(); })];`;

test('selection: what a person selected is what the add-on sees', async () => {
  const { workbench, run } = await useSpreadsheet(LOOK);
  expect(await run(LOOK)).toEqual(['People!A1', 'A1', ['A1']]);
  workbench.services.SpreadsheetApp.selection.set({
    sheetId: '2',
    ranges: [
      { row: 1, column: 0, rows: 3, columns: 2 },
      { row: 8, column: 3, rows: 1, columns: 1 },
    ],
    current: { row: 8, column: 3 },
  });
  expect(await run(LOOK)).toEqual(['Other!D9', 'D9', ['A2:B4', 'D9']]);
});

test('selection: what the add-on selects is told to the page', async () => {
  const select = `file.getSheetByName('Other').getRange('B2:C3').activate();`;
  const selectList = `sheet.getRangeList(['A1:A2', 'C4']).activate();`;
  const selectSheet = `file.setActiveSheet(file.getSheetByName('People'));`;
  const { workbench, run } = await useSpreadsheet(select, selectList, selectSheet);
  const { selection } = workbench.services.SpreadsheetApp;
  const heard: SpreadsheetSelection[] = [];
  selection.onScriptSelection((selected) => heard.push(selected));
  await run(select);
  await run(selectSheet);
  await run(selectList);
  expect(
    heard.map(({ sheetId, ranges, current }) => [
      sheetId,
      ranges.map(({ row, rows }) => [row, rows]),
      current,
    ]),
  ).toEqual([
    ['2', [[1, 2]], { row: 1, column: 1 }],
    ['1', [[0, 1]], { row: 0, column: 0 }],
    [
      '1',
      [
        [0, 2],
        [3, 1],
      ],
      { row: 3, column: 2 },
    ],
  ]);
});

test('selection: whole columns and rows reach to the ends of the sheet', async () => {
  const body = `return ['getActiveRangeList', 'getSelection'].map(function (method) {
    var holder = method === 'getSelection' ? sheet.getSelection() : sheet; return holder.getActiveRangeList().getRanges().map(function (range) { return range.getA1Notation(); }); });`;
  const { workbench, run } = await useSpreadsheet(body);
  workbench.services.SpreadsheetApp.selection.set({
    sheetId: '1',
    ranges: [
      { row: 0, column: 0, rows: 1000, columns: 1 },
      { row: 2, column: 0, rows: 2, columns: 26 },
    ],
    current: { row: 2, column: 0 },
  });
  expect(await run(body)).toEqual([
    ['A1:A1000', 'A3:Z4'],
    ['A1:A1000', 'A3:Z4'],
  ]);
});

test('selection: an execution sees what was selected when it started, and what it selects itself', async () => {
  const body = `var where = function () { return SpreadsheetApp.getActiveRange().getA1Notation(); }; var before = where(); Utilities.sleep(1000); var after = where();
    sheet.setActiveSelection('C3:D4'); return [before, after, where(), sheet.getCurrentCell().getA1Notation()];`;
  const { workbench, run } = await useSpreadsheetWith({ clock: new built.VirtualClock(0) }, body, LOOK);
  const { selection } = workbench.services.SpreadsheetApp;
  const running = run(body);
  await workbench.clock.sleep(500);
  selection.set({
    sheetId: '1',
    ranges: [{ row: 8, column: 0, rows: 1, columns: 1 }],
    current: { row: 8, column: 0 },
  });
  expect(await running).toEqual(['A1', 'A1', 'C3:D4', 'C3']);
  expect(await run(LOOK)).toEqual(['People!C3:D4', 'C3', ['C3:D4']]);
});

test('selection: it stays with its cells when rows and columns come, go and move', async () => {
  const select = `sheet.getRangeList(['A2:B3', 'C4']).activate();`;
  const insert = `sheet.insertRowBefore(1); sheet.insertColumnBefore(3);`;
  const move = `sheet.moveRows(sheet.getRange('A5'), 1);`;
  const remove = `sheet.deleteRows(4, 2);`;
  const { workbench, run } = await useSpreadsheet(select, insert, move, remove, LOOK);
  const told: unknown[] = [];
  workbench.services.SpreadsheetApp.selection.onScriptSelection((selected, inView) =>
    told.push([selected.current, inView]),
  );
  const after = async (body: string): Promise<unknown> => {
    await run(body);
    return run(LOOK);
  };
  expect(await after(select)).toEqual(['People!C4', 'C4', ['A2:B3', 'C4']]);
  expect(await after(insert)).toEqual(['People!D5', 'D5', ['A3:B4', 'D5']]);
  expect(await after(move)).toEqual(['People!D1', 'D1', ['A4:B5', 'D1']]);
  expect(await after(remove)).toEqual(['People!D1', 'D1', ['D1']]);
  expect(told[0]).toEqual([{ row: 3, column: 2 }, true]);
  expect(told.at(-1)).toEqual([{ row: 0, column: 3 }, false]);
});

test('selection: cells that the sheet no longer has are not selected', async () => {
  const remove = `sheet.deleteRows(500, 501); SpreadsheetApp.flush(); return SpreadsheetApp.getActiveRange().getA1Notation();`;
  const { workbench, run } = await useSpreadsheet(remove);
  workbench.services.SpreadsheetApp.selection.set({
    sheetId: '1',
    ranges: [{ row: 0, column: 0, rows: 1000, columns: 1 }],
    current: { row: 0, column: 0 },
  });
  expect(await run(remove)).toBe('A1:A499');
});

test('selection: a range that is not on the sheet any more cannot be selected', async () => {
  const body = `var range = sheet.getRange('A1000'); sheet.deleteRow(1000); range.activate(); SpreadsheetApp.flush();`;
  const { run } = await useSpreadsheet(body);
  await expect(run(body)).rejects.toThrow('Range not found');
});

test('selection: it falls back to the first visible sheet when its sheet is deleted', async () => {
  const remove = `file.setActiveSheet(file.getSheetByName('Other')); file.deleteActiveSheet();`;
  const { run } = await useSpreadsheet(remove, LOOK);
  await run(remove);
  expect(await run(LOOK)).toEqual(['People!A1', 'A1', ['A1']]);
});

test('range list: one call per range changes all of them', async () => {
  const body = `sheet.getRangeList(['A2:A3', 'C2']).setValue('x').setBackground('#ff0000'); file.toast('done', 'Run', -1);
    return [sheet.getRange('A2:C3').getValues().map(function (row) { return row.join(); }), sheet.getRange('A2:C2').getBackgrounds()[0]];`;
  const { run, toasts } = await useSpreadsheet(body);
  expect(await run(body)).toEqual([
    ['x,ann@x.example,x', 'x,bob@x.example,1'],
    ['#ff0000', '#ffffff', '#ff0000'],
  ]);
  expect(toasts).toEqual([{ message: 'done', title: 'Run', seconds: -1 }]);
});
