import { run } from './use-spreadsheet';

const SHOWN = `sheet.getRange('A1:C6').getDisplayValues().map(function (row) { return row.join('|'); })`;

test('Sheet: rows are inserted, deleted and appended', async () => {
  expect(
    await run(`sheet.insertRowsBefore(2, 1); sheet.insertRowAfter(3); sheet.deleteRow(5); sheet.appendRow(['Dee', 'dee@x.example', 7]);
      return [${SHOWN}, sheet.getMaxRows()];`),
  ).toEqual([['Name|Email|Score', '||', 'Ann|ann@x.example|3', '||', 'Cy||2', 'Dee|dee@x.example|7'], 1001]);
});

test('Sheet: a full sheet grows by the appended row', async () => {
  expect(
    await run(
      `sheet.deleteRows(5, 996); sheet.appendRow(['Dee']); return [sheet.getMaxRows(), sheet.getLastRow()];`,
    ),
  ).toEqual([5, 5]);
});

test('Sheet: columns are inserted and deleted, references follow', async () => {
  expect(
    await run(`sheet.getRange('F1').setFormula('=C2'); sheet.insertColumnBefore(1); sheet.insertColumnsAfter(4, 2); sheet.deleteColumn(1);
      return [sheet.getRange('H1').getFormula(), sheet.getMaxColumns(), sheet.getRange('A2').getValue()];`),
  ).toEqual(['=C2', 28, 'Ann']);
});

test('Sheet: hidden rows count as rows', async () => {
  expect(
    await run(`sheet.hideRows(2, 2); sheet.hideColumn(sheet.getRange('B1')); var hidden = [2, 3, 4].map(function (row) { return sheet.isRowHiddenByUser(row); });
      var rows = sheet.getDataRange().getValues().length; sheet.showRows(3); hidden.push(sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(2), sheet.isRowHiddenByFilter(2));
      sheet.deleteRows(2, 1); return [hidden, rows, sheet.getRange('A2').getValue(), sheet.getFilter()];`),
  ).toEqual([[true, true, false, false, true, false], 4, 'Bob', null]);
});

test('Sheet: rows are sorted with their formulas, below the frozen ones', async () => {
  expect(
    await run(`sheet.getRange('E2:E4').setFormulas([['=C2*10'], ['=C3*10'], ['=C4*10']]); sheet.setFrozenRows(1); sheet.sort(3);
      return [sheet.getRange('A1:A4').getValues(), sheet.getRange('E2:E4').getValues(), sheet.getRange('E2:E4').getFormulas(), sheet.getFrozenRows()];`),
  ).toEqual([
    [['Name'], ['Bob'], ['Cy'], ['Ann']],
    [[10], [20], [30]],
    [['=C2*10'], ['=C3*10'], ['=C4*10']],
    1,
  ]);
  expect(
    await run(
      `return sheet.getRange('A2:D4').sort([{ column: 2, ascending: false }]).getValues().map(function (row) { return row[0]; });`,
    ),
  ).toEqual(['Bob', 'Ann', 'Cy']);
});

test('Sheet: it is cleared in part or as a whole', async () => {
  expect(
    await run(`sheet.getRange('A1').setNote('note').setFontWeight('bold').setBackground('#00FF00');
      var look = function () { var cell = sheet.getRange('A1'); return [cell.getValue(), cell.getNote(), cell.getFontWeight(), cell.getBackground()]; };
      var before = look(); sheet.clearContents(); var half = look(); sheet.clear(); return [before, half, look(), sheet.getLastRow()];`),
  ).toEqual([
    ['Name', 'note', 'bold', '#00ff00'],
    ['', 'note', 'bold', '#00ff00'],
    ['', '', 'normal', '#ffffff'],
    0,
  ]);
});

test('Sheet: cells are copied, formulas by their place', async () => {
  expect(
    await run(`sheet.getRange('E2').setFormula('=C2*10').setBackground('#ff0000'); sheet.getRange('E2').copyTo(sheet.getRange('E3:E4'));
      sheet.getRange('E2').copyTo(sheet.getRange('F2'), { contentsOnly: true });
      return [sheet.getRange('E2:F4').getFormulas(), sheet.getRange('F2').getValue(), sheet.getRange('E3').getBackground(), sheet.getRange('F2').getBackground()];`),
  ).toEqual([
    [
      ['=C2*10', ''],
      ['=C3*10', ''],
      ['=C4*10', ''],
    ],
    30,
    '#ff0000',
    '#ffffff',
  ]);
});

test.each([
  ['sheet.deleteRows(990, 12)', 'Those rows are out of bounds.'],
  ['sheet.insertRowsAfter(1001, 1)', 'Those rows are out of bounds.'],
  ['sheet.deleteColumns(26, 2)', 'Those columns are out of bounds.'],
  [
    'sheet.insertRows(1, 400000)',
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  ['sheet.deleteRows(1, 1000)', 'Sorry, it is not possible to delete all non-frozen rows.'],
  ["sheet.setName('Other')", 'A sheet with this name already exists. Please enter another name.'],
  ["file.insertSheet('other')", 'A sheet with this name already exists. Please enter another name.'],
  [
    "file.getSheetByName('Other').hideSheet(); sheet.hideSheet()",
    "You can't hide all the sheets in a document.",
  ],
  [
    "file.getSheetByName('Other').hideSheet(); file.deleteSheet(sheet)",
    "You can't remove all the sheets in a document.",
  ],
  ["var other = file.getSheetByName('Other'); file.deleteSheet(other); other.getName()", 'Sheet 2 not found'],
])('Sheet: %s is refused', async (statement, message) => {
  await expect(run(`${statement};`)).rejects.toThrow(message);
});

test('Spreadsheet: sheets are added after the active one, hidden, renamed, moved and found', async () => {
  expect(
    await run(`var store = file.insertSheet('Store').hideSheet(); file.setActiveSheet(sheet); var last = file.insertSheet();
      sheet.setName('Leads'); file.setActiveSheet(sheet); file.moveActiveSheet(4);
      return [file.getSheets().map(function (one) { return [one.getName(), one.isSheetHidden(), one.getIndex()]; }), file.getSheetById(1).getName(),
        file.getSheetByName('nope'), last.getSheetId() !== store.getSheetId(), file.getActiveSheet().getName()];`),
  ).toEqual([
    [
      ['Sheet4', false, 1],
      ['Store', true, 2],
      ['Other', false, 3],
      ['Leads', false, 4],
    ],
    'Leads',
    null,
    true,
    'Leads',
  ]);
});

test('Spreadsheet: what it says of itself', async () => {
  expect(
    await run(
      `return [file.getName(), file.getSpreadsheetTimeZone(), file.getSpreadsheetLocale(), file.getOwner().getEmail(), file.getUrl(), SpreadsheetApp.getActive().getId() === file.getId()];`,
    ),
  ).toEqual([
    'Leads',
    'Etc/UTC',
    'en_US',
    'owner@example.com',
    'https://docs.google.com/spreadsheets/d/workbook/edit',
    true,
  ]);
});
