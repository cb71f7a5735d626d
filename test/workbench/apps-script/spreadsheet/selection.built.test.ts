import type { SpreadsheetSelection } from '../../../../src/workbench/apps-script/spreadsheet/selection';
import { useSpreadsheet } from './use-spreadsheet';

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
      { row: 0, column: 0 },
    ],
  ]);
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
