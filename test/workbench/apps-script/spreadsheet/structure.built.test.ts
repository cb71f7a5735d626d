import { run, useSpreadsheet } from './use-spreadsheet';

const NAMES = `sheet.getRange('A1:A5').getValues().map(function (row) { return row[0]; })`;
const PLACES = `file.createDeveloperMetadataFinder().find().map(function (item) {
  var place = item.getLocation(); var range = place.getRow() || place.getColumn(); return item.getKey() + (range ? ' ' + range.getA1Notation() : ''); })`;

test('structure: rows and columns are moved before another, counted as before', async () => {
  expect(
    await run(`sheet.moveRows(sheet.getRange('A2:B2'), 5); var down = ${NAMES}; sheet.moveRows(sheet.getRange('A4'), 1); var up = ${NAMES};
      sheet.moveRows(sheet.getRange('A1:A2'), 1); sheet.moveRows(sheet.getRange('A1:A2'), 3); var same = ${NAMES};
      sheet.moveColumns(sheet.getRange('A1:B1'), 5); return [down, up, same, sheet.getRange('A2:D2').getValues()[0]];`),
  ).toEqual([
    ['Name', 'Bob', 'Cy', 'Ann', ''],
    ['Ann', 'Name', 'Bob', 'Cy', ''],
    ['Ann', 'Name', 'Bob', 'Cy', ''],
    ['Score', 'Since', 'Name', 'Email'],
  ]);
});

test('structure: formulas of all sheets follow rows and columns that come, go and move', async () => {
  expect(
    await run(`var other = file.getSheetByName('Other'); other.getRange('B1').setFormula('=People!C4'); sheet.getRange('E2:E3').setFormulas([['=C3'], ['=SUM(C1:C5)']]);
      var look = function () { return [sheet.getRange('D1:F5').getFormulas().join(''), other.getRange('A1:C2').getFormulas().join('')].map(function (text) { return text.replace(/,+/g, ' ').trim(); }); };
      sheet.insertRowBefore(3); other.insertColumnBefore(1); var inserted = look(); sheet.deleteRow(3); var deleted = look();
      sheet.moveRows(sheet.getRange('A3'), 2); var moved = look(); sheet.moveColumns(sheet.getRange('C1'), 1); var across = look();
      sheet.deleteColumn(1); return [inserted, deleted, moved, across, look()];`),
  ).toEqual([
    ['=C4 =SUM(C1:C6)', '=People!C5'],
    ['=C3 =SUM(C1:C5)', '=People!C4'],
    ['=SUM(C1:C5) =C2', '=People!C4'],
    ['=SUM(A1:A5) =A2', '=People!A4'],
    ['=SUM(#REF!) =#REF!', '=#REF!'],
  ]);
});

test('structure: a formula that loses its cell shows that, one that loses some of its cells goes on', async () => {
  expect(
    await run(
      `sheet.getRange('F1:G1').setFormulas([['=C2', '=SUM(C2:C4)']]); sheet.deleteRow(2); return sheet.getRange('F1:G1').getDisplayValues()[0];`,
    ),
  ).toEqual(['#REF!', '3']);
});

test('structure: metadata and protections move with what they are on, and go with it', async () => {
  expect(
    await run(`sheet.getRange('2:2').addDeveloperMetadata('ann'); sheet.getRange('C:C').addDeveloperMetadata('score'); sheet.getRange('D:D').addDeveloperMetadata('since');
      sheet.getRange('C2:C4').protect(); var protectedRange = function () { return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(function (one) { return one.getRange().getA1Notation(); }); };
      sheet.moveRows(sheet.getRange('A2'), 5); sheet.moveColumns(sheet.getRange('C1'), 1); var moved = [${PLACES}, protectedRange()];
      sheet.insertColumnsBefore(1, 2); sheet.insertRowsAfter(1, 1); var inserted = [${PLACES}, protectedRange()];
      sheet.deleteColumns(2, 3); sheet.deleteRow(5); return [moved, inserted, ${PLACES}, protectedRange()];`),
  ).toEqual([
    [['ann A4:Z4', 'score A1:A1000', 'since D1:D1000'], ['A2:A3']],
    [['ann A5:AB5', 'score C1:C1001', 'since F1:F1001'], ['C3:C4']],
    ['since C1:C1000'],
    [],
  ]);
});

test('structure: with a sheet go its metadata and protections, and formulas lose it', async () => {
  expect(
    await run(`var other = file.getSheetByName('Other'); sheet.getRange('F1').setFormula('=Other!A1'); other.addDeveloperMetadata('kind'); other.getRange('B:B').addDeveloperMetadata('column');
      other.getRange('A1').protect(); other.protect(); file.addDeveloperMetadata('version'); file.deleteSheet(other);
      return [${PLACES}, file.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, file.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, sheet.getRange('F1').getDisplayValue()];`),
  ).toEqual([['version'], 0, 0, '#REF!']);
});

test('structure: named ranges follow; one whose cells are gone has no range', async () => {
  expect(
    await run(`file.setNamedRange('Scores', sheet.getRange('C2:C4')); sheet.insertRowBefore(1); sheet.moveColumns(sheet.getRange('C1'), 1); sheet.setName('Leads');
      var range = file.getRangeByName('Scores'); var found = range.getSheet().getName() + '!' + range.getA1Notation(); sheet.deleteColumn(1);
      var lost = file.getNamedRanges()[0]; var refusal = ''; try { lost.getRange(); } catch (error) { refusal = String(error); }
      return [found, lost.getName(), file.getRangeByName('Scores'), refusal];`),
  ).toEqual(['Leads!A3:A5', 'Scores', null, 'Exception: Range not found']);
});

test('structure: a renamed sheet keeps its id, its formulas and its metadata', async () => {
  expect(
    await run(`var other = file.getSheetByName('Other'); other.getRange('B1').setFormula('=People!A2'); sheet.addDeveloperMetadata('kind'); var id = sheet.getSheetId();
      sheet.setName('Hot leads'); return [other.getRange('B1').getFormula(), other.getRange('B1').getValue(), file.getSheetByName('People'), file.getSheetById(id).getName(),
        sheet.createDeveloperMetadataFinder().find().length, file.getSheetById(99)];`),
  ).toEqual(["='Hot leads'!A2", 'Ann', null, 'Hot leads', 1, null]);
});

test('structure: what a formula shows as nothing counts as content, formats and notes do not', async () => {
  const last = 'return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];';
  expect(
    await run(
      `sheet.getRange('F20').setFormula('=IF(FALSE,1,"")'); sheet.getRange('H30').setNumberFormat('@').setNote('note').setBackground('#ff0000'); ${last}`,
    ),
  ).toEqual([20, 6, 'A1:F20']);
  expect(
    await run(`sheet.getRange('F1').setFormula('=ARRAYFORMULA(IF(A1:A50="","",A1:A50))'); ${last}`),
  ).toEqual([50, 6, 'A1:F50']);
  expect(await run(`sheet.getRange('G9').setValue('x').clearContent(); ${last}`)).toEqual([4, 4, 'A1:D4']);
});

test('structure: appended rows come below everything, one execution after the other', async () => {
  const first = `sheet.appendRow(['Dee']); Utilities.sleep(30); sheet.appendRow(['Eve']);`;
  const second = `sheet.appendRow(['Flo']); Utilities.sleep(10);`;
  const look = `return sheet.getRange('A5:A7').getValues().map(function (row) { return row[0]; }).sort();`;
  const { run: runBody } = await useSpreadsheet(first, second, look);
  await Promise.all([runBody(first), runBody(second)]);
  expect(await runBody(look)).toEqual(['Dee', 'Eve', 'Flo']);
});

test.each([
  ['sheet.insertRowsBefore(0, 1)', 'Those rows are out of bounds.'],
  ['sheet.insertColumnsAfter(27, 1)', 'Those columns are out of bounds.'],
  ['sheet.deleteRow(0)', 'Those rows are out of bounds.'],
  ['sheet.deleteRows(1001, 1)', 'Those rows are out of bounds.'],
  ['sheet.hideRows(1000, 2)', 'Those rows are out of bounds.'],
  ['sheet.hideColumns(26, 2)', 'Those columns are out of bounds.'],
  ["sheet.moveRows(sheet.getRange('A1'), 1002)", 'Those rows are out of bounds.'],
  ["sheet.moveColumns(sheet.getRange('A1'), 0)", 'Those columns are out of bounds.'],
  [
    'sheet.setFrozenRows(2); sheet.deleteRows(3, 998)',
    'Sorry, it is not possible to delete all non-frozen rows.',
  ],
  ['sheet.deleteColumns(1, 26)', 'Sorry, it is not possible to delete all non-frozen columns.'],
  [
    "sheet.moveRows('A1', 2)",
    "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.moveRows.",
  ],
  [
    "sheet.moveRows(sheet.getRange('A1:A3'), 2)",
    'SpreadsheetApp.Sheet.moveRows into what is moved is not emulated by the workbench.',
  ],
  ['sheet.insertRows(1, 0)', 'A change of 0 rows or columns is not emulated by the workbench.'],
  ["sheet.setName('')", 'SpreadsheetApp.Sheet.setName without a name is not emulated by the workbench.'],
])('structure: %s is refused', async (statement, message) => {
  await expect(run(`${statement};`)).rejects.toThrow(message);
});
