import { run, useSpreadsheet } from './use-spreadsheet';

const MERGED = `sheet.getRange('A1:Z1000').getMergedRanges().map(function (range) { return range.getA1Notation(); }).sort()`;
const LOOK = `sheet.getRange('A1:C4').getValues().map(function (row) { return row.join('|'); })`;

test('merge: only the cell at the top left keeps what it holds', async () => {
  expect(
    await run(`sheet.getRange('B3').setNote('lost').setBackground('#ff0000'); sheet.getRange('A2:B3').merge();
      var merged = [${LOOK}, ${MERGED}, sheet.getRange('B3').getValue(), sheet.getRange('B3').getNote(), sheet.getRange('B3').getDisplayValue()];
      sheet.getRange('A2:B3').breakApart(); return [merged, ${LOOK}, ${MERGED}];`),
  ).toEqual([
    [['Name|Email|Score', 'Ann||3', '||1', 'Cy||2'], ['A2:B3'], '', '', ''],
    ['Name|Email|Score', 'Ann||3', '||1', 'Cy||2'],
    [],
  ]);
});

test('merge: across and down make a merged cell of each row or column', async () => {
  expect(
    await run(`sheet.getRange('A2:B3').mergeAcross(); var across = [${MERGED}, ${LOOK}]; sheet.getRange('A2:B3').merge(); sheet.getRange('A2:C4').mergeVertically();
      return [across, ${MERGED}, ${LOOK}];`),
  ).toEqual([
    [
      ['A2:B2', 'A3:B3'],
      ['Name|Email|Score', 'Ann||3', 'Bob||1', 'Cy||2'],
    ],
    ['A2:A4', 'B2:B4', 'C2:C4'],
    ['Name|Email|Score', 'Ann||3', '||', '||'],
  ]);
});

test('merge: a range knows the merged cells that it touches', async () => {
  expect(
    await run(`sheet.getRange('A2:B3').merge();
      return ['A1:Z1', 'B3', 'B3:C9', 'C1:C9'].map(function (a1) { var range = sheet.getRange(a1); return [range.isPartOfMerge(), range.getMergedRanges().map(function (one) { return one.getA1Notation(); })]; });`),
  ).toEqual([
    [false, []],
    [true, ['A2:B3']],
    [true, ['A2:B3']],
    [false, []],
  ]);
});

test('merge: what is written under it is lost, and comes back with nothing', async () => {
  expect(
    await run(`sheet.getRange('A2:B3').merge(); sheet.getRange('A2:C4').setValues([['new', 'lost', 7], ['lost', '=1+1', 8], ['Cy', 'cy@x.example', 9]]); sheet.getRange('B2').setFormula('=C4');
      var merged = ${LOOK}; sheet.getRange('A2:B3').breakApart(); return [merged, ${LOOK}, sheet.getRange('B2:B3').getFormulas()];`),
  ).toEqual([
    ['Name|Email|Score', 'new||7', '||8', 'Cy|cy@x.example|9'],
    ['Name|Email|Score', 'new||7', '||8', 'Cy|cy@x.example|9'],
    [[''], ['']],
  ]);
});

test('merge: merged cells grow, shrink and move with rows and columns', async () => {
  expect(
    await run(`sheet.getRange('B2:C4').merge(); sheet.insertRowBefore(3); sheet.insertColumnBefore(1); var grown = ${MERGED};
      sheet.deleteRow(2); sheet.deleteColumn(4); var shrunk = ${MERGED}; sheet.moveColumns(sheet.getRange('C1'), 1); return [grown, shrunk, ${MERGED}];`),
  ).toEqual([['C2:D5'], ['C2:C4'], ['A2:A4']]);
});

test('merge: merged cells of a sheet that is not open follow too', async () => {
  const body = `var other = file.getSheetByName('Other'); other.getRange('A1:A2').merge(); file.setActiveSheet(sheet); SpreadsheetApp.flush(); other.insertRowBefore(1); return other.getRange('A2').getMergedRanges()[0].getA1Notation();`;
  const { run: runBody } = await useSpreadsheet(body);
  expect(await runBody(body)).toBe('A2:A3');
});

const PART = 'You must select all cells in a merged range to merge or unmerge them.';

test.each([
  [`sheet.getRange('B3:C5').merge()`, PART],
  [`sheet.getRange('A2:A3').breakApart()`, PART],
  [`sheet.getRange('B1:C4').mergeAcross()`, PART],
  [
    `sheet.getRange('A1:D4').createFilter()`,
    "You can't create a filter over a range containing vertical merges.",
  ],
  [`sheet.getRange('A2:C4').sort(1)`, "You can't sort a range containing vertical merges."],
  [
    `sheet.moveRows(sheet.getRange('A2'), 6)`,
    "You can't move rows or columns which contain only part of a merged cell.",
  ],
  [
    `sheet.moveColumns(sheet.getRange('D1'), 2)`,
    "You can't move rows or columns which contain only part of a merged cell.",
  ],
  [
    `sheet.setFrozenColumns(1)`,
    "Sorry, you can't freeze columns which contain only part of a merged cell. Try to break apart merged cells or freeze more columns to include the complete merged cells.",
  ],
  [
    `sheet.setFrozenRows(2)`,
    "Sorry, you can't freeze rows which contain only part of a merged cell. Try to break apart merged cells or freeze more rows to include the complete merged cells.",
  ],
])('merge: with A2:B3 merged, %s is refused when it is flushed', async (statement, message) => {
  const body = `sheet.getRange('A2:B3').merge(); ${statement}; try { SpreadsheetApp.flush(); return 'done'; } catch (error) { return [error.message, ${MERGED}]; }`;
  expect(await run(body)).toEqual([message, ['A2:B3']]);
});
