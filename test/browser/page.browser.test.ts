import { eventually } from '../sidebar/eventually';
import { useSheetPage } from './use-sheet-page';
import { useStandInAddOn } from './stand-in-add-on';

jest.setTimeout(60_000);

const used = useSheetPage({ distDir: useStandInAddOn(), withKey: false });

test('page: is titled after the workbook and shows the simulated account', async () => {
  const { page } = used.sheet;
  expect(await page.title()).toBe('Test - Lusha for Sheets workbench');
  await page
    .getByRole('button', {
      name: 'Simulated Lusha account · 1,000 credits left · 0 requests · 0 credits charged',
    })
    .waitFor();
});

test('page: a typed formula is computed by the server', async () => {
  const { sheet } = used;
  await sheet.type('A1', '20');
  await sheet.type('A2', '=A1+1');
  await sheet.waitForCell('A2', '21');
  await sheet.type('A1', '40');
  await sheet.waitForCell('A2', '41');
});

test('page: a function of the add-on spills, and a blocked one is #REF! with the reason over it', async () => {
  const { sheet } = used;
  await sheet.type('C1', '1');
  await sheet.type('C2', '2');
  await sheet.type('C3', '3');
  await sheet.type('D1', '=TWICE(C1:C3)');
  await sheet.waitForCell('D3', '6');
  await sheet.type('E2', 'in the way');
  await sheet.type('E1', '=TWICE(C1:C3)');
  await sheet.waitForCell('E1', '#REF!');
  await sheet.hover('E1');
  const card = sheet.page.locator('[data-u-comp="cell-popup"]');
  await card.getByText('Array result was not expanded because it would overwrite data in E2.').waitFor();
  await sheet.click('E2');
  await sheet.page.keyboard.press('Delete');
  await sheet.waitForCell('E3', '6');
});

test('page: days that a formula fills into other cells are shown as days', async () => {
  const { sheet } = used;
  await sheet.type('G1', '=DAYS_OF("days")');
  await sheet.waitForCell('H1', '1/2/2026');
  await sheet.waitForCell('H2', '11/27/2026');
});

test('page: the text of a thrown error shows over its cell', async () => {
  const { sheet } = used;
  await sheet.type('B5', '=FAILS("Lusha: no credits left. [NO_CREDITS]")');
  await sheet.waitForCell('B5', '#ERROR!');
  await sheet.hover('B5');
  const card = sheet.page.locator('[data-u-comp="cell-popup"]');
  await card.getByText(/Lusha: no credits left\. \[NO_CREDITS\]/).waitFor();
  expect(await card.getByText('Error', { exact: true }).count()).toBe(1);
});

test('page: while a formula is typed, the functions of the add-on are offered with their own help', async () => {
  const { sheet } = used;
  await sheet.click('A8');
  await sheet.page.keyboard.type('=TWI');
  await sheet.page.getByText('Doubles numbers.').waitFor();
  await sheet.page.keyboard.type('CE(');
  await sheet.page.getByText(/One number or many\./).waitFor();
  await sheet.page.keyboard.press('Escape');
  await sheet.page.keyboard.press('Escape');
});

test('page: reloading keeps values, formulas and spilled cells', async () => {
  const { sheet } = used;
  await sheet.reload();
  expect(await sheet.cell('A2')).toBe('41');
  expect(await sheet.cell('D2')).toBe('4');
  expect(await sheet.cell('D3')).toBe('6');
  expect(await sheet.cell('B5')).toBe('#ERROR!');
});

test('page: two tabs show the same workbook', async () => {
  const { sheet } = used;
  const other = await used.openTab();
  await other.type('A10', '=A1*2');
  await other.waitForCell('A10', '80');
  await sheet.waitForCell('A10', '80');
  await sheet.type('A1', '5');
  await other.waitForCell('A10', '10');
  await other.page.close();
});

test('page: pasting, filling in and undoing reach the server', async () => {
  const { sheet } = used;
  const { keyboard } = sheet.page;
  await sheet.type('A1', '5');
  await sheet.click('D1');
  await sheet.page.evaluate(() => navigator.clipboard.writeText(''));
  await keyboard.press('Control+c');
  // The grid copies when it gets to it; what is typed meanwhile would end the copying.
  await eventually(
    () => sheet.page.evaluate(async () => (await navigator.clipboard.readText()) !== ''),
    true,
  );
  await sheet.click('D5');
  await sheet.type('C5', '21');
  await sheet.click('D5');
  await keyboard.press('Control+v');
  await sheet.waitForCell('D5', '42');
  await keyboard.press('Control+z');
  await sheet.waitForCell('D5', '');
  await sheet.waitForCell('D1', '2');
});
