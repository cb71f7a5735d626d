import { useSheetPage } from './use-sheet-page';
import { useStandInAddOn } from './stand-in-add-on';

jest.setTimeout(60_000);

const used = useSheetPage({ distDir: useStandInAddOn(), withKey: false });
const ADD_ON = ['Extensions', 'Lusha for Sheets'] as const;

test('menu: the add-on has the menu that onOpen built, with separators and submenus', async () => {
  const { page } = used.sheet;
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Lusha for Sheets' }).hover();
  const menu = page.getByRole('menu', { name: 'Lusha for Sheets' });
  await menu.waitFor();
  expect(await menu.getByRole('menuitem').allTextContents()).toEqual(['Open sidebar', 'Open dialog', 'More']);
  expect(await menu.locator('hr').count()).toBe(1);
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
});

test('menu: opens and runs by keyboard alone', async () => {
  const { page } = used.sheet;
  await page.getByRole('menuitem', { name: 'Extensions' }).focus();
  for (const key of [
    'ArrowDown',
    'ArrowRight',
    'ArrowDown',
    'ArrowDown',
    'ArrowRight',
    'ArrowDown',
    'ArrowDown',
    'Enter',
  ]) {
    await page.keyboard.press(key);
  }
  await page.getByRole('status').getByText('Error: This went wrong.').waitFor();
  await page.getByRole('button', { name: 'Close message' }).click();
});

test('sidebar: calls the server with a selection made by clicking, and passes the user object', async () => {
  const { sheet } = used;
  await sheet.menu(...ADD_ON, 'Open sidebar');
  const sidebar = sheet.sidebar();
  await sheet.click('B4');
  await sidebar.locator('#where').click();
  await sidebar.locator('#out').getByText('"B4" mine;').waitFor();
  expect(await sheet.page.locator('.sidebar iframe').evaluate((frame) => frame.clientWidth)).toBe(300);
});

test('sidebar: what a function throws reaches the failure handler', async () => {
  const sidebar = used.sheet.sidebar();
  await sidebar.locator('#fail').click();
  await sidebar
    .locator('#out')
    .getByText(/"\w*Error: This went wrong\."/)
    .waitFor();
});

test('sidebar: many calls at once all come back', async () => {
  const sidebar = used.sheet.sidebar();
  await sidebar.locator('#many').click();
  await sidebar
    .locator('#out')
    .getByText(/(\d+;){15}/)
    .waitFor();
});

test('sidebar: a date is refused as Google refuses it, a form is sent by its fields', async () => {
  const sidebar = used.sheet.sidebar();
  await sidebar.locator('#date').click();
  await sidebar.locator('#out').getByText('"Failed due to illegal value in property: when";').waitFor();
  await sidebar.locator('#send').click();
  await sidebar.locator('#out').getByText('{"first":"Dana","tag":["a","b"]};').waitFor();
});

test('sidebar: cannot reach the page around it', async () => {
  const frame = used.sheet.page.frames().find((candidate) => candidate.url().includes('/frame/'));
  expect(await frame?.evaluate(() => window.origin)).toBe('null');
});

test('sidebar: closes itself and is gone after a reload', async () => {
  const { sheet } = used;
  await sheet.sidebar().locator('#close').click();
  await sheet.page.locator('.sidebar').waitFor({ state: 'detached' });
  await sheet.reload();
  expect(await sheet.page.locator('.sidebar').count()).toBe(0);
});

test('alert: the function waits for the answer', async () => {
  const { sheet } = used;
  await sheet.menu(...ADD_ON, 'More', 'Ask');
  const dialog = sheet.page.getByRole('dialog', { name: 'Go on?' });
  await dialog.waitFor();
  expect(await dialog.getByRole('button').allTextContents()).toEqual(['Yes', 'No']);
  await dialog.getByRole('button', { name: 'No' }).click();
  await sheet.page.getByText('said no').waitFor();
});

test('prompt: Enter sends what was typed', async () => {
  const { sheet } = used;
  await sheet.menu(...ADD_ON, 'More', 'Prompt');
  await sheet.page.getByRole('dialog').getByRole('textbox').fill('Dana');
  await sheet.page.keyboard.press('Enter');
  await sheet.page.getByText('Hello Dana').waitFor();
});

test('dialog: a page of the add-on in the size it asked for, closed by Escape', async () => {
  const { sheet } = used;
  await sheet.menu(...ADD_ON, 'Open dialog');
  const frame = sheet.page.locator('dialog iframe');
  await sheet.page.getByRole('dialog', { name: 'A dialog' }).waitFor();
  expect(await frame.evaluate((element) => [element.clientWidth, element.clientHeight])).toEqual([320, 180]);
  await sheet.page.keyboard.press('Escape');
  await frame.waitFor({ state: 'detached' });
});

test('selection: what a function activates is selected in the page', async () => {
  const { sheet } = used;
  await sheet.menu(...ADD_ON, 'More', 'Select');
  await sheet.page.waitForFunction(
    () => window.workbenchGrid?.api.getActiveWorkbook()?.getActiveRange()?.getA1Notation() === 'C3:D4',
  );
});
