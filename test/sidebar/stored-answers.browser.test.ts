import type { Locator } from 'playwright-core';
import { useSheetPage } from '../browser/use-sheet-page';
import { fillProperties } from '../reveals-built/stored-entries';
import { findViolations, overflow } from './find-violations';

jest.setTimeout(90_000);

const DANA = 'dana.reyes@northwind.example';
const used = useSheetPage({
  sheets: [{ name: 'Leads', rows: [[DANA], ['priya.anand@contoso.example'], ['northwind.example']] }],
});
const MENU = ['Extensions', 'Lusha for Sheets'] as const;

/** The number of them that the panel shows. */
function stored(kind: 'People' | 'Companies'): Locator {
  const section = used.sheet.sidebar().getByRole('region', { name: 'Stored answers' });
  return section.locator('.row', { hasText: kind }).locator('dd');
}

async function storedNumbers(): Promise<readonly string[]> {
  return Promise.all([stored('People').innerText(), stored('Companies').innerText()]);
}

function tabNames(): readonly string[] {
  return used.workbench.workbook.workbench.engine.workbook.sheets().map(({ name }) => name);
}

test('an empty store has nothing to export, and no tab is made', async () => {
  const { sheet } = used;
  await sheet.menu(...MENU, 'Settings…');
  const sidebar = sheet.sidebar();
  await sidebar.getByRole('button', { name: 'Export to a tab' }).click();
  await sidebar.getByText('Nothing is stored, so there is nothing to export.').waitFor();
  expect([await findViolations(sheet.page), await overflow(sheet.page)]).toEqual([[], 0]);
  expect(tabNames()).toEqual(['Leads']);
});

test('what was revealed is counted', async () => {
  const { sheet } = used;
  await sheet.type('B1', '=LUSHA_PERSON(A1:A2,"name, email")');
  await sheet.waitForCell('C2', 'priya.anand@contoso.example');
  await sheet.type('B3', '=LUSHA_COMPANY(A3,"name, founded")');
  await sheet.waitForCell('C3', '1996');
  const sidebar = sheet.sidebar();
  await sidebar.getByRole('button', { name: 'Refresh: Stored answers' }).click();
  await stored('People').getByText('2', { exact: true }).waitFor();
  expect(await storedNumbers()).toEqual(['2', '1']);
});

test('export: new tabs with the answers, named in the receipt', async () => {
  const { sheet } = used;
  const sidebar = sheet.sidebar();
  await sidebar.getByRole('button', { name: 'Export to a tab' }).click();
  await sidebar.getByText('2 people on the new tab “Lusha people”.').waitFor();
  await sidebar.getByText('1 company on the new tab “Lusha companies”.').waitFor();
  expect([await findViolations(sheet.page), await overflow(sheet.page)]).toEqual([[], 0]);
  await sheet.openSheet('Lusha people');
  await sheet.waitForCell('A2', 'Dana Reyes');
  await sheet.openSheet('Leads');
});

test('forget: found, asked, forgotten; the number stored goes down', async () => {
  const { sheet } = used;
  const sidebar = sheet.sidebar();
  await sidebar.locator('#forget').click();
  const who = sidebar.getByLabel('E-mail, LinkedIn profile or Lusha ID');
  await who.fill('Dana Reyes');
  await who.press('Enter');
  await sidebar.getByText('This is not an e-mail address, a LinkedIn profile or a Lusha ID.').waitFor();
  expect(await findViolations(sheet.page)).toEqual([]);

  await who.fill('nobody@nowhere.example');
  await who.press('Enter');
  await sidebar.getByText('Nothing is stored under this.').waitFor();

  await who.fill(DANA);
  await who.press('Enter');
  const question = sidebar.getByRole('group', { name: 'Forget this person for good?' });
  await question.getByText('Dana Reyes').waitFor();
  await question.getByText('1 e-mail').waitFor();
  expect([await findViolations(sheet.page), await overflow(sheet.page)]).toEqual([[], 0]);
  await question.getByRole('button', { name: 'Keep' }).click();
  await question.waitFor({ state: 'detached' });
  expect([await stored('People').innerText(), await who.inputValue()]).toEqual(['2', DANA]);

  await who.press('Enter');
  await question.getByRole('button', { name: 'Forget' }).click();
  await sidebar.getByText('1 person is forgotten, under every address they were stored with.').waitFor();
  expect([await stored('People').innerText(), await who.inputValue()]).toEqual(['1', '']);
  expect(await findViolations(sheet.page)).toEqual([]);
});

test('forget: whoever goes on typing is asked about nobody else', async () => {
  const sidebar = used.sheet.sidebar();
  const who = sidebar.getByLabel('E-mail, LinkedIn profile or Lusha ID');
  await who.fill('priya.anand@contoso.example');
  await who.press('Enter');
  const question = sidebar.getByRole('group', { name: 'Forget this person for good?' });
  await question.waitFor();
  await who.press('End');
  await who.press('Backspace');
  await question.waitFor({ state: 'detached' });
  expect(await stored('People').innerText()).toBe('1');
});

test('clear: says what it means, then everything is gone', async () => {
  const { sheet } = used;
  const sidebar = sheet.sidebar();
  await sidebar.locator('#clear').click();
  await sidebar.getByRole('button', { name: 'Clear everything…' }).click();
  const question = sidebar.getByRole('group', { name: 'Clear everything stored?' });
  await question
    .getByText('1 person and 1 company go, although they were paid for. This cannot be undone.')
    .waitFor();
  expect([await findViolations(sheet.page), await overflow(sheet.page)]).toEqual([[], 0]);
  await question.getByRole('button', { name: 'Clear everything' }).click();
  await sidebar
    .getByText('Everything stored is removed. Keys, rules and the list of what was spent stay.')
    .waitFor();
  expect(await storedNumbers()).toEqual(['0', '0']);
  expect(await findViolations(sheet.page)).toEqual([]);
  await sheet.waitForCell('B1', 'Dana Reyes');
});

test('entries that wait are announced at the top, found by a button, and written by another', async () => {
  const { sheet, workbench } = used;
  const makeRoom = fillProperties(workbench.workbook);
  await sheet.type('A4', 'a.vanderberg@fabrikam.example');
  await sheet.type('B4', '=LUSHA_PERSON(A4,"name, status")');
  await sheet.waitForCell('C4', /./);
  makeRoom();
  await sheet.menu(...MENU, 'Settings…');
  const sidebar = sheet.sidebar();
  const findings = sidebar.getByRole('list', { name: 'What needs attention' });
  await findings.getByText(/entries wait to be stored/).waitFor();
  expect(await findViolations(sheet.page)).toEqual([]);
  await findings.getByRole('button', { name: 'Show stored answers' }).click();
  await sheet.page.keyboard.press('Enter');
  await sidebar.getByText('Everything is stored.').waitFor();
  await findings.waitFor({ state: 'detached' });
  expect(await findViolations(sheet.page)).toEqual([]);
});
