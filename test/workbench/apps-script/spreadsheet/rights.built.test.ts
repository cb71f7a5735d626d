import { run } from './use-spreadsheet';

const FORMULA = { authMode: 'CUSTOM_FUNCTION' } as const;

test('custom function: it reads the spreadsheet', async () => {
  expect(
    await run(
      `return [file.getSheetByName('Other').getRange('A1').getValue(), file.getSheets().length];`,
      FORMULA,
    ),
  ).toEqual(['x', 2]);
});

test.each([
  [`sheet.getRange('A1').setValue(1)`, 'You do not have permission to call setValue'],
  [`sheet.getRange('A1').setValues([[1]])`, 'You do not have permission to call setValues'],
  [`sheet.getRange('A1').setNumberFormat('@')`, 'You do not have permission to call setNumberFormat'],
  [`sheet.getRange('A1').clearContent()`, 'You do not have permission to call clearContent'],
  [`sheet.appendRow([1])`, 'You do not have permission to call appendRow'],
  [`sheet.deleteRow(1)`, 'You do not have permission to call deleteRow'],
  [`sheet.sort(1)`, 'You do not have permission to call sort'],
  [`file.insertSheet('New')`, 'You do not have permission to call insertSheet'],
  [`file.toast('hello')`, 'You do not have permission to call toast'],
  [`SpreadsheetApp.getUi()`, 'Cannot call SpreadsheetApp.getUi() from this context.'],
  [
    `sheet.getActiveRange()`,
    'SpreadsheetApp.Sheet.getActiveRange in a custom function is not emulated by the workbench.',
  ],
])('custom function: %s is refused', async (statement, message) => {
  const whole = new RegExp(`^${message.replace(/[.()]/g, '\\$&')}$`);
  await expect(run(`try { ${statement}; } catch (error) { throw error; }`, FORMULA)).rejects.toThrow(whole);
});

test('an add-on opens no other file', async () => {
  await expect(run(`SpreadsheetApp.openById('another');`)).rejects.toThrow(
    'You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  );
});

test('without authorisation there is no spreadsheet', async () => {
  await expect(run(`return 1;`, { authMode: 'NONE' })).rejects.toThrow(
    /^You do not have permission to call SpreadsheetApp\.getActiveSpreadsheet\./,
  );
});

test('a simple trigger may write', async () => {
  expect(
    await run(`sheet.getRange('A1').setValue('new'); return sheet.getRange('A1').getValue();`, {
      authMode: 'LIMITED',
    }),
  ).toBe('new');
});
