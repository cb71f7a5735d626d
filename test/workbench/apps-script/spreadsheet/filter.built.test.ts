import { run, useSpreadsheet } from './use-spreadsheet';

const CRITERIA = 'SpreadsheetApp.newFilterCriteria()';
/** A filter over the sample that hides Bob. */
const WITHOUT_BOB = `var filter = sheet.getRange('A1:D4').createFilter().setColumnFilterCriteria(1, ${CRITERIA}.setHiddenValues(['Bob']).build());`;
const HIDDEN = `[2, 3, 4, 5, 6].map(function (row) { return [sheet.isRowHiddenByFilter(row), sheet.isRowHiddenByUser(row)].map(Number).join(''); })`;

test('filter: it is created once per sheet, found, and removed', async () => {
  expect(
    await run(`var before = sheet.getFilter(); sheet.getRange('A1:D4').createFilter(); var refusal = '';
      try { sheet.getRange('A1:B2').createFilter(); } catch (error) { refusal = String(error); }
      var found = [sheet.getFilter().getRange().getA1Notation(), sheet.getRange('Z9').getFilter().getRange().getA1Notation()];
      sheet.getFilter().remove(); return [before, refusal, found, sheet.getFilter()];`),
  ).toEqual([
    null,
    "Exception: You can't create a filter in a sheet that already has a filter.",
    ['A1:D4', 'A1:D4'],
    null,
  ]);
});

test('filter: rows with hidden values are hidden by the filter, and nobody else', async () => {
  expect(
    await run(`${WITHOUT_BOB} var hidden = ${HIDDEN};
      return [hidden, sheet.getDataRange().getValues().length, sheet.getRange('A3').getValue(), filter.getColumnFilterCriteria(1).getHiddenValues(),
        filter.getColumnFilterCriteria(2)];`),
  ).toEqual([['00', '10', '00', '00', '00'], 4, 'Bob', ['Bob'], null]);
});

test('filter: the page hides the same rows', async () => {
  const { workbench, run: runBody } = await useSpreadsheet(WITHOUT_BOB);
  const heard: unknown[] = [];
  workbench.engine.onMutation(({ id, params }) => {
    if (id === 'sheet.mutation.set-row-hidden') heard.push(params);
  });
  await runBody(WITHOUT_BOB);
  expect(heard).toMatchObject([{ subUnitId: '1', ranges: [{ startRow: 2, endRow: 2 }] }]);
});

test('filter: conditions of several columns hide a row together', async () => {
  expect(
    await run(`sheet.getRange('A1:D4').createFilter().setColumnFilterCriteria(2, ${CRITERIA}.whenTextContains('X.example').build())
        .setColumnFilterCriteria(3, ${CRITERIA}.whenNumberGreaterThan(1).build());
      var criteria = sheet.getFilter().getColumnFilterCriteria(3); var both = ${HIDDEN};
      sheet.getFilter().removeColumnFilterCriteria(2);
      return [both, ${HIDDEN}, criteria.getCriteriaType() === SpreadsheetApp.BooleanCriteria.NUMBER_GREATER_THAN, criteria.getCriteriaValues(), criteria.getHiddenValues()];`),
  ).toEqual([['00', '10', '10', '00', '00'], ['00', '10', '00', '00', '00'], true, [1], []]);
});

test('filter: a criterion is copied and changed', async () => {
  expect(
    await run(`var first = ${CRITERIA}.setHiddenValues(['Bob']).build(); var second = first.copy().whenCellNotEmpty().build();
      var third = ${CRITERIA}.withCriteria(SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO, ['Cy']).build();
      return [first, second, third].map(function (one) { return [String(one.getCriteriaType()), one.getCriteriaValues(), one.getHiddenValues()]; });`),
  ).toEqual([
    ['null', [], ['Bob']],
    ['CELL_NOT_EMPTY', [], ['Bob']],
    ['TEXT_EQUAL_TO', ['Cy'], []],
  ]);
});

test('filter: it does not look again when a cell changes, but when it is set or sorted', async () => {
  expect(
    await run(`${WITHOUT_BOB} sheet.getRange('A3').setValue('Rob'); var edited = ${HIDDEN}; sheet.getRange('A4').setValue('Bob');
      filter.sort(1, true); var sorted = ${HIDDEN}; return [edited, sorted, sheet.getRange('A2:A4').getValues()];`),
  ).toEqual([
    ['00', '10', '00', '00', '00'],
    ['00', '10', '00', '00', '00'],
    [['Ann'], ['Bob'], ['Rob']],
  ]);
});

test('filter: rows that a person has hidden stay hidden without the filter', async () => {
  expect(
    await run(`sheet.hideRows(3); ${WITHOUT_BOB} var both = ${HIDDEN}; sheet.hideRows(4); sheet.showRows(3, 2); var shown = ${HIDDEN};
      sheet.hideRows(3); filter.remove(); return [both, shown, ${HIDDEN}];`),
  ).toEqual([
    ['00', '11', '00', '00', '00'],
    ['00', '10', '00', '00', '00'],
    ['00', '01', '00', '00', '00'],
  ]);
});

test('filter: it moves with rows and columns, and goes with its last one', async () => {
  expect(
    await run(`${WITHOUT_BOB} sheet.insertRowBefore(1); sheet.insertColumnBefore(1); sheet.insertRowAfter(3);
      var moved = [filter.getRange().getA1Notation(), filter.getColumnFilterCriteria(2).getHiddenValues(), ${HIDDEN}];
      sheet.moveColumns(sheet.getRange('B1'), 4); var criteria = [2, 3].map(function (column) { return filter.getColumnFilterCriteria(column) !== null; });
      sheet.deleteRows(2, 5); return [moved, criteria, sheet.getFilter()];`),
  ).toEqual([[`B2:E6`, ['Bob'], ['00', '00', '00', '10', '00']], [false, true], null]);
});

test('filter: it is gone with its sheet', async () => {
  expect(
    await run(`var other = file.getSheetByName('Other'); other.getRange('A1:A2').createFilter(); file.deleteSheet(other);
      return file.getSheets().map(function (one) { return one.getFilter(); });`),
  ).toEqual([null]);
});

test.each([
  ['sort(9, true)', 'Those columns are out of bounds.'],
  ['sort(1)', "The parameters (number) don't match the method signature for SpreadsheetApp.Filter.sort."],
  ['setColumnFilterCriteria(5, null)', 'Those columns are out of bounds.'],
  [
    "setColumnFilterCriteria(1, 'Bob')",
    "The parameters (number,String) don't match the method signature for SpreadsheetApp.Filter.setColumnFilterCriteria.",
  ],
  ['remove(); filter.getColumnFilterCriteria(1)', 'The filter no longer exists.'],
])('filter: %s is refused', async (call, message) => {
  await expect(run(`${WITHOUT_BOB} filter.${call};`)).rejects.toThrow(message);
});

test.each([
  [`${CRITERIA}.whenFormulaSatisfied('=A1')`, 'SpreadsheetApp.FilterCriteriaBuilder.whenFormulaSatisfied'],
  [
    `${CRITERIA}.withCriteria(SpreadsheetApp.BooleanCriteria.DATE_AFTER, [new Date()])`,
    'SpreadsheetApp.FilterCriteriaBuilder.withCriteria(DATE_AFTER)',
  ],
])('filter: %s is not emulated', async (call, name) => {
  await expect(run(`${call};`)).rejects.toThrow(`${name} is not emulated by the workbench.`);
});

test('sorting: rows of a range move with values, formats and notes; what is beside the range stays', async () => {
  expect(
    await run(`sheet.getRange('A3').setBackground('#ff0000').setNote('about Bob'); sheet.getRange('C3').setNumberFormat('0.00'); sheet.getRange('D2:D4').setValues([['x'], ['y'], ['z']]);
      sheet.getRange('A2:C4').sort({ column: 3, ascending: true });
      return [sheet.getRange('A2:D4').getDisplayValues().map(function (row) { return row.join('|'); }), sheet.getRange('A2:A4').getNotes(), sheet.getRange('A2:A4').getBackgrounds()];`),
  ).toEqual([
    ['Bob|bob@x.example|1.00|x', 'Cy||2|y', 'Ann|ann@x.example|3|z'],
    [['about Bob'], [''], ['']],
    [['#ff0000'], ['#ffffff'], ['#ffffff']],
  ]);
});

test('sorting: a filter sorts below its header, formulas by the place they come to', async () => {
  expect(
    await run(`sheet.getRange('E1').setValue('Double'); sheet.getRange('E2:E4').setFormulas([['=C2*2'], ['=C3*2'], ['=C4*2']]);
      sheet.getRange('A1:E4').createFilter().sort(3, false);
      return [sheet.getRange('A1:A4').getValues(), sheet.getRange('E2:E4').getValues(), sheet.getRange('E2:E4').getFormulas()];`),
  ).toEqual([
    [['Name'], ['Ann'], ['Cy'], ['Bob']],
    [[6], [4], [2]],
    [['=C2*2'], ['=C3*2'], ['=C4*2']],
  ]);
});
