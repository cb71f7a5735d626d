import { useSpreadsheet } from './use-spreadsheet';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const GUEST = { user: 'guest@example.com' };

/** Protects with one body, then runs another as a guest who may not edit there; gives what it returns. */
async function asGuest(protect: string, body: string) {
  const used = await useSpreadsheet(protect, body);
  await used.run(protect);
  return { ...used, guest: () => used.run(body, GUEST) };
}

const PROTECT_RANGE = `sheet.getRange('B2:C3').protect();`;
const PROTECT_SHEET = `sheet.protect();`;

test.each([
  `sheet.getRange('A2:B2').setValues([['x', 'y']])`,
  `sheet.getRange('C3').setFormula('=1')`,
  `sheet.getRange('A1:D4').setNumberFormats([['@', '@', '@', '@'], ['@', '@', '@', '@'], ['@', '@', '@', '@'], ['@', '@', '@', '@']])`,
  `sheet.getRange('B3').setBackground('#ff0000')`,
  `sheet.getRange('B3').setNote('note')`,
  `sheet.getRange('A3:D3').clearContent()`,
  `sheet.clear()`,
  `sheet.getRange('A2:D4').sort(1)`,
  `sheet.getRange('A1').copyTo(sheet.getRange('A1:B2'))`,
  `sheet.deleteRow(3)`,
  `sheet.deleteColumns(3, 2)`,
  `sheet.insertRowBefore(3)`,
  `sheet.insertColumnAfter(2)`,
  `sheet.moveRows(sheet.getRange('A2'), 6)`,
  `sheet.moveColumns(sheet.getRange('A1'), 3)`,
  `file.deleteSheet(sheet)`,
])('protected range: a guest’s %s is refused when it is flushed', async (statement) => {
  const body = `${statement}; try { SpreadsheetApp.flush(); return 'written'; } catch (error) { return String(error); }`;
  const { guest, values } = await asGuest(PROTECT_RANGE, body);
  const before = values('A1:D4');
  expect(await guest()).toBe(`Exception: ${PROTECTED}`);
  expect(values('A1:D4')).toEqual(before);
});

test.each([
  `sheet.getRange('A2:A3').setValues([['x'], ['y']])`,
  `sheet.insertRowBefore(2)`,
  `sheet.insertRowAfter(3)`,
  `sheet.insertColumnBefore(2)`,
  `sheet.deleteRow(1)`,
  `sheet.deleteColumn(4)`,
  `sheet.moveRows(sheet.getRange('A4'), 2)`,
  `sheet.setName('Leads')`,
  `sheet.hideRows(2)`,
  `sheet.appendRow(['Dee', 'dee@x.example', 4])`,
])('protected range: a guest’s %s beside it is written', async (statement) => {
  const { guest, workbench } = await asGuest(PROTECT_RANGE, `${statement};`);
  await guest();
  expect(workbench.executions.at(-1)?.error).toBeUndefined();
});

test.each([
  `sheet.getRange('Z99').setValue(1)`,
  `sheet.appendRow(['Dee'])`,
  `sheet.insertRowAfter(1000)`,
  `sheet.deleteColumn(26)`,
  `sheet.moveRows(sheet.getRange('A4'), 2)`,
  `sheet.setName('Leads')`,
  `sheet.hideSheet()`,
  `sheet.hideRows(2)`,
  `sheet.setColumnWidth(1, 50)`,
  `sheet.setFrozenRows(1)`,
  `sheet.getRange('A1:D4').createFilter()`,
  `file.deleteSheet(sheet)`,
])('protected sheet: a guest’s %s is refused when it is flushed', async (statement) => {
  const body = `${statement}; try { SpreadsheetApp.flush(); return 'written'; } catch (error) { return String(error); }`;
  const { guest } = await asGuest(PROTECT_SHEET, body);
  expect(await guest()).toBe(`Exception: ${PROTECTED}`);
});

test('protection: the refusal comes from the read that flushes, and only once', async () => {
  const body = `sheet.getRange('B2').setValue('x'); var where = [];
    try { sheet.getRange('Z99').setValue('y'); where.push('setValue passed'); sheet.getRange('A1').getValue(); } catch (error) { where.push(error.message); }
    where.push(sheet.getRange('A1').getValue()); return where;`;
  const { guest, values } = await asGuest(PROTECT_RANGE, body);
  expect(await guest()).toEqual(['setValue passed', PROTECTED, 'Name']);
  expect(values('B2')).toEqual([['ann@x.example']]);
});

test('protection: a refusal that nothing flushes out fails the execution at its end', async () => {
  const { guest } = await asGuest(PROTECT_RANGE, `sheet.getRange('B2').setValue('x'); return 'done';`);
  await expect(guest()).rejects.toMatchObject({ end: 'error', message: PROTECTED });
});

test('protection: editors may write, and so may everyone once the protection is a warning or gone', async () => {
  const protect = `sheet.getRange('B2:C3').protect();`;
  const invite = `sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].addEditor('guest@example.com');`;
  const dismiss = `sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].removeEditor('guest@example.com');`;
  const warn = `sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].setWarningOnly(true);`;
  const write = `sheet.getRange('B2').setValue('x');`;
  const { run } = await useSpreadsheet(protect, invite, dismiss, warn, write);
  await run(protect);
  await expect(run(write, GUEST)).rejects.toThrow(PROTECTED);
  await run(invite);
  await expect(run(write, GUEST)).resolves.toBeNull();
  await run(dismiss);
  await expect(run(write, GUEST)).rejects.toThrow(PROTECTED);
  await run(warn);
  await expect(run(write, GUEST)).resolves.toBeNull();
});
