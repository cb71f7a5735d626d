import { run, useSpreadsheet } from './use-spreadsheet';

test('Range: values are numbers, texts and dates of the realm of the script, blanks are empty texts', async () => {
  const values = await run(`var values = sheet.getDataRange().getValues();
    return [values, values instanceof Array, values[1][3] instanceof Date, typeof values[1][2], values[3][1]];`);
  expect(values).toEqual([
    [
      ['Name', 'Email', 'Score', 'Since'],
      ['Ann', 'ann@x.example', 3, { $date: Date.UTC(2026, 7, 17) }],
      ['Bob', 'bob@x.example', 1, { $date: Date.UTC(2026, 0, 2) }],
      ['Cy', '', 2, ''],
    ],
    true,
    true,
    'number',
    '',
  ]);
});

test('Range: what is written is read as typed, plain text stays as it is', async () => {
  expect(
    await run(`sheet.getRange('F1:F5').setValues([['007'], ['10%'], ['2026-08-17'], ["'=A1"], ['=C2*2']]);
      sheet.getRange('G1:G4').setNumberFormat('@').setValues([['007'], ['+1415'], ['=A1'], [true]]);
      return [sheet.getRange('F1:G5').getDisplayValues(), sheet.getRange('F1:G5').getFormulas(), sheet.getRange('G1:G4').getValues()];`),
  ).toEqual([
    [
      ['7', '007'],
      ['10%', '+1415'],
      ['2026-08-17', '=A1'],
      ['=A1', 'true'],
      ['6', ''],
    ],
    [
      ['', ''],
      ['', ''],
      ['', ''],
      ['', ''],
      ['=C2*2', ''],
    ],
    [['007'], ['+1415'], ['=A1'], ['true']],
  ]);
});

test('Range: a date that is written is the same date when it is read, a NaN is an error', async () => {
  expect(
    await run(`sheet.getRange('F1:F3').setValues([[new Date(2026, 0, 5)], [new Date(2026, 0, 5, 13, 30)], [NaN]]);
      return [sheet.getRange('F1:F2').getValues(), sheet.getRange('F1:F3').getDisplayValues()];`),
  ).toEqual([
    [[{ $date: Date.UTC(2026, 0, 5) }], [{ $date: Date.UTC(2026, 0, 5, 13, 30) }]],
    [['1/5/2026'], ['1/5/2026 13:30:00'], ['#NUM!']],
  ]);
});

test('Range: setValue fills the range, null and undefined empty it, a formula replaces a value', async () => {
  expect(
    await run(`sheet.getRange('F1:G2').setValue('x'); sheet.getRange('F1').setValue(null); sheet.getRange('G1').setValue(undefined);
      sheet.getRange('F2').setFormula('C2+1');
      return [sheet.getRange('F1:G2').getValues(), sheet.getRange('F2').getFormula(), sheet.getRange('F1:G1').isBlank()];`),
  ).toEqual([
    [
      ['', ''],
      [4, 'x'],
    ],
    '=C2+1',
    true,
  ]);
});

test('Range: notes and number formats are kept by cell', async () => {
  expect(
    await run(`sheet.getRange('C2:C3').setNumberFormats([['0.00'], ['0%']]).setNotes([['first'], ['']]);
      return [sheet.getRange('C2:C4').getDisplayValues(), sheet.getRange('C2:C4').getNumberFormats(), sheet.getRange('C2').getNote(), sheet.getRange('C3').getNote()];`),
  ).toEqual([[['3.00'], ['100%'], ['2']], [['0.00'], ['0%'], ['General']], 'first', '']);
});

test.each([
  [
    `sheet.getRange(1, 1, 3, 2).setValues([[1, 2]]);`,
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 3.',
  ],
  [
    `sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [3]]);`,
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  [
    `sheet.getRange('A1').setValues('x');`,
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  [
    `sheet.getRange('A1').setValue(new Array(50002).join('x'));`,
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    `sheet.getRange('A1').setValue({ a: 1 });`,
    'A cell value of type object is not emulated by the workbench.',
  ],
  [
    `sheet.getRange('A1').createPivotTable();`,
    'SpreadsheetApp.Range.createPivotTable is not emulated by the workbench.',
  ],
])('Range: %s is refused', async (body, message) => {
  await expect(run(body)).rejects.toThrow(message);
});

test('Range: nothing is written when one of the values is refused', async () => {
  const body = `try { sheet.getRange('A1:A2').setValues([['new'], [new Array(50002).join('x')]]); } catch (error) { return [String(error), sheet.getRange('A1').getValue()]; }`;
  expect(await run(body)).toEqual([
    'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
    'Name',
  ]);
});

test('Range: every method is one call, what a range knows of itself costs none', async () => {
  const body = `var range = sheet.getRange(2, 1, 3, 4); range.getRow(); range.getLastRow(); range.getNumRows(); range.getColumn(); range.getNumColumns();
    range.getA1Notation(); range.getSheet().getSheetId(); range.setValues(range.getValues());`;
  const { workbench, run: runBody } = await useSpreadsheet(body);
  await runBody(body);
  expect(workbench.serviceCalls.byMethod()).toEqual({
    'SpreadsheetApp.getActiveSheet': 1,
    'SpreadsheetApp.getRange': 1,
    'SpreadsheetApp.getValues': 1,
    'SpreadsheetApp.setValues': 1,
  });
});

test('Range: formulas written before are calculated when values are read', async () => {
  expect(
    await run(`sheet.getRange('F1').setFormula('=SUM(C2:C4)'); var before = sheet.getRange('F1').getValue();
      sheet.getRange('C2').setValue(10); return [before, sheet.getRange('F1').getValue()];`),
  ).toEqual([6, 13]);
});
