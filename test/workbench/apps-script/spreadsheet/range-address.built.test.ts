import { run } from './use-spreadsheet';

test('getRange: by A1 notation, by coordinates, by name', async () => {
  expect(
    await run(`file.setNamedRange('Scores', sheet.getRange('C2:C4'));
      return [sheet.getRange('B2'), sheet.getRange('B2:C'), sheet.getRange('B:C'), sheet.getRange('2:2'), sheet.getRange('Other!A1'),
        sheet.getRange(2, 3), sheet.getRange(2, 3, 2), sheet.getRange(2, 3, 2, 2), sheet.getRange('scores'), file.getRangeByName('Scores'), file.getRange('Other!B2')]
        .map(function (range) { return range.getSheet().getName() + '!' + range.getA1Notation(); });`),
  ).toEqual([
    'People!B2',
    'People!B2:C1000',
    'People!B1:C1000',
    'People!A2:Z2',
    'Other!A1',
    'People!C2',
    'People!C2:C3',
    'People!C2:D3',
    'People!C2:C4',
    'People!C2:C4',
    'Other!B2',
  ]);
});

test.each([
  ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
  ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
  ['sheet.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
  ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
  ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['sheet.getRange(1, 26, 1, 2)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ["sheet.getRange('AA1')", 'Range not found'],
  ["sheet.getRange('nonsense!')", 'Range not found'],
  [
    'sheet.getRange()',
    "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  ],
  ["sheet.getRange('A1').offset(-1, 0)", 'The starting row of the range is too small.'],
])('getRange: %s is refused', async (expression, message) => {
  await expect(run(`${expression};`)).rejects.toThrow(new RegExp(`^${message.replace(/[.()]/g, '\\$&')}`));
});

test('Range: parts and neighbours', async () => {
  expect(
    await run(`var range = sheet.getRange('B2:C4');
      return [range.getCell(2, 1), range.offset(1, 1), range.offset(0, 0, 1), range.offset(1, 0, 2, 2), sheet.getRange('C3').getDataRegion(), sheet.getDataRange()]
        .map(function (part) { return part.getA1Notation(); });`),
  ).toEqual(['B3', 'C3:D5', 'B2:C2', 'B3:C4', 'A1:D4', 'A1:D4']);
});

test('Sheet: sizes, and the data range of an empty sheet', async () => {
  expect(
    await run(`var empty = file.insertSheet('Empty');
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getMaxRows(), sheet.getMaxColumns(), empty.getLastRow(), empty.getLastColumn(), empty.getDataRange().getA1Notation()];`),
  ).toEqual([4, 4, 1000, 26, 0, 0, 'A1']);
});

test('TextFinder: it finds cells by what they show or by their formulas', async () => {
  expect(
    await run(`sheet.getRange('F1').setFormula('=B2');
      var all = sheet.createTextFinder('ann').findAll(); var finder = sheet.getRange('A:B').createTextFinder('b').matchCase(true);
      return [all, sheet.createTextFinder('=b2').matchFormulaText(true).findAll(), [finder.findNext(), finder.findNext()]]
        .map(function (found) { return found.map(function (range) { return range && range.getA1Notation(); }); });`),
  ).toEqual([['F1', 'A2', 'B2'], ['F1'], ['A3', 'B3']]);
});
