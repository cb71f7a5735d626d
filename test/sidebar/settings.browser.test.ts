import { useSheetPage } from '../browser/use-sheet-page';
import { findViolations, overflow } from './find-violations';

jest.setTimeout(90_000);

const used = useSheetPage({
  withKey: false,
  sheets: [{ name: 'Leads', rows: [['dana.reyes@northwind.example'], ['priya.anand@contoso.example']] }],
});
const MENU = ['Extensions', 'Lusha for Sheets'] as const;

test('a new user: the cell says what to do, the key goes in, the cell fills', async () => {
  const { sheet } = used;
  await sheet.type('B1', '=LUSHA_PERSON(A1,"name, email")');
  await sheet.waitForCell('B1', '#ERROR!');

  await sheet.menu(...MENU, 'Settings…');
  const sidebar = sheet.sidebar();
  await sidebar.getByLabel('API key', { exact: true }).fill('not a key');
  await sidebar.getByRole('button', { name: 'Check and save' }).click();
  await sidebar.getByText('That is not a Lusha API key').waitFor();
  expect(await findViolations(sheet.page)).toEqual([]);

  await sidebar.getByLabel('API key', { exact: true }).fill(built.SIMULATOR_API_KEY);
  await sidebar.getByRole('button', { name: 'Check and save' }).click();
  await sidebar.getByText('The key works and is saved.').waitFor();
  await sidebar.getByText('•••• •••• 0001').waitFor();
  expect(await findViolations(sheet.page)).toEqual([]);

  await sheet.menu(...MENU, 'Refresh all formulas');
  await sheet.waitForCell('C1', 'dana.reyes@northwind.example');
});

test('a cap of 0 is obeyed by the next formula, and undone by a higher one', async () => {
  const { sheet } = used;
  const sidebar = sheet.sidebar();
  const cap = sidebar.getByLabel('Daily cap for all formulas');
  await cap.fill('many');
  await sidebar.getByText('Enter a whole number of credits, 0 or more.').waitFor();
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  expect(await cap.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await sidebar.getByText('Saved. It holds for everyone in this file.').count()).toBe(0);
  expect(await findViolations(sheet.page)).toEqual([]);
  await cap.fill('0');
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await sidebar.getByText('Saved. It holds for everyone in this file.').waitFor();
  await sheet.type('B2', '=LUSHA_PERSON(A2,"email")');
  await sheet.waitForCell(
    'B2',
    "#LUSHA: CAP today's cap leaves too little; see Extensions > Lusha for Sheets",
  );

  await cap.fill('50');
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await sidebar.getByText('Saved. It holds for everyone in this file.').waitFor();
  await sheet.menu(...MENU, 'Refresh all formulas');
  await sheet.waitForCell('B2', 'priya.anand@contoso.example');
});

test('on hold, the menu quotes and reveals', async () => {
  const { sheet } = used;
  const sidebar = sheet.sidebar();
  await sidebar.getByLabel(/^Hold/).check();
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await sidebar.getByText('Saved. It holds for everyone in this file.').waitFor();
  await sheet.type('D2', '=LUSHA_PERSON(A2,"phone, status")');
  await sheet.waitForCell('E2', 'HELD');
  await sheet.menu(...MENU, 'Reveal held rows…');
  const question = sheet.page.getByRole('dialog', { name: 'Reveal 1 held row?' });
  await question.getByRole('button', { name: 'Yes' }).click();
  await sheet.waitForCell('E2', 'NO_PHONE');
});

test('a rule entered wrongly opens the part that hides it, and nothing is saved', async () => {
  const { sheet } = used;
  const sidebar = sheet.sidebar();
  const more = sidebar.locator('#more-rules');
  await more.click();
  const age = sidebar.getByLabel('Ask again for answers older than');
  await age.fill('0');
  await sidebar.getByText('Enter a whole number of days from 1 to 3,650, or nothing.').waitFor();
  expect(await findViolations(sheet.page)).toEqual([]);
  await more.click();
  await age.waitFor({ state: 'hidden' });
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  expect(await age.evaluate((field) => field === document.activeElement)).toBe(true);
  await age.fill('1,000');
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await sidebar.getByText('Saved. It holds for everyone in this file.').waitFor();
  await more.getByText('Asks again after 1,000 days').waitFor();
});

test('what is wrong stands at the top, with the way to where it is put right', async () => {
  const { sheet } = used;
  const sidebar = sheet.sidebar();
  const findings = sidebar.getByRole('list', { name: 'What needs attention' });
  await findings.getByText('Formulas are on hold: they spend nothing.').waitFor();
  expect(await findings.getByRole('listitem').count()).toBe(1);
  expect(await findViolations(sheet.page)).toEqual([]);
  await findings.getByRole('button', { name: 'Show the mode' }).click();
  await sheet.page.keyboard.press('ArrowUp');
  expect(await sidebar.getByLabel(/^Automatic/).isChecked()).toBe(true);
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await findings.waitFor({ state: 'detached' });
});

test('the key is lent to the file and taken back', async () => {
  const { sheet } = used;
  await sheet.menu(...MENU, 'Settings…');
  const sidebar = sheet.sidebar();
  await sidebar.getByText('You pay: you own this file, and formulas use the key of its owner.').waitFor();
  const lend = sidebar.getByLabel(/Let this spreadsheet’s formulas use my key/);
  await lend.check();
  await sidebar.getByText('Formulas in this file use your key.').waitFor();
  await sidebar.getByText('You pay: you lent your key to this file.').waitFor();
  expect(await findViolations(sheet.page)).toEqual([]);
  await lend.uncheck();
  await sidebar.getByText('Formulas in this file use the key of its owner.').waitFor();
});

test('removing the key asks first, and nothing sticks out of the sidebar', async () => {
  const { sheet } = used;
  const sidebar = sheet.sidebar();
  await sidebar.getByRole('button', { name: 'Remove…' }).click();
  const question = sidebar.getByRole('group', { name: 'Remove the key?' });
  const keep = question.getByRole('button', { name: 'Keep' });
  expect(await keep.evaluate((button) => button === document.activeElement)).toBe(true);
  expect([await findViolations(sheet.page), await overflow(sheet.page)]).toEqual([[], 0]);
  await keep.click();
  const remove = sidebar.getByRole('button', { name: 'Remove…' });
  expect(await remove.evaluate((button) => button === document.activeElement)).toBe(true);
  await remove.click();
  await question.getByRole('button', { name: 'Remove' }).click();
  await sidebar.getByText('The key is removed. Everything revealed stays in the file.').waitFor();
  await sidebar.getByText('You have no Lusha API key here.').waitFor();
  expect(await findViolations(sheet.page)).toEqual([]);
});
