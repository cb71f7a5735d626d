import type { FrameLocator } from 'playwright-core';
import { useSheetPage } from '../browser/use-sheet-page';

jest.setTimeout(120_000);

const used = useSheetPage({
  sheets: [{ name: 'Leads', rows: [['Email'], ['dana.reyes@northwind.example']] }],
});

async function choose(sidebar: FrameLocator, filter: string, ...options: readonly string[]): Promise<void> {
  const field = sidebar.getByRole('combobox', { name: filter, exact: true });
  for (const option of options) {
    await field.click();
    await field.fill(option);
    await sidebar.getByRole('option', { name: option, exact: true }).first().click();
  }
  await field.blur();
}

test('a search with five filters, three of 25 selected, revealed and added; then only what is new', async () => {
  const { sheet } = used;
  await sheet.menu('Extensions', 'Lusha for Sheets', 'Find prospects…');
  const sidebar = sheet.sidebar();
  await sidebar.getByRole('button', { name: 'Search: at most 1 credit' }).waitFor();
  await choose(sidebar, 'Departments', 'Sales', 'Marketing', 'Finance', 'Human Resources');
  await choose(sidebar, 'Seniority', 'Director', 'Manager', 'Vice president', 'C-suite');
  await choose(sidebar, 'Countries', 'United States', 'Germany', 'United Kingdom', 'France');
  await choose(sidebar, 'Contact data', 'Work e-mail');
  await sidebar.getByLabel('Job titles: is or is not', { exact: true }).selectOption('exclude');
  await sidebar.getByRole('textbox', { name: 'Job titles', exact: true }).fill('Intern');
  await sidebar.getByRole('button', { name: 'Search: at most 1 credit' }).click();

  const cards = sidebar.locator('.card');
  await cards.nth(24).waitFor();
  expect(await cards.count()).toBe(25);
  expect(await sidebar.getByRole('list', { name: 'Filters' }).locator('.chip').count()).toBe(5);
  const names = (await sidebar.locator('.card-name').allInnerTexts()).slice(0, 3);
  for (const index of [0, 1, 2]) await cards.nth(index).getByRole('checkbox').check();
  await sidebar.getByLabel('E-mail', { exact: true }).check();
  await sidebar.getByRole('button', { name: 'Reveal and add 3: at most 3 credits' }).click();
  await sidebar.getByText('Added 3 people to “Prospects”, rows 2 to 4.').waitFor();
  await sidebar.getByText('3 credits charged.').waitFor();
  await sheet.waitForCell('H1', 'Email');
  expect([await sheet.cell('A2'), await sheet.cell('A3'), await sheet.cell('A4')]).toEqual(names);
  expect(await sheet.cell('H2')).toMatch(/@.*\.example$/);
  await sidebar.getByText('In this sheet', { exact: true }).nth(2).waitFor();

  await sidebar.getByText('Save this search').click();
  await sidebar.getByLabel('Name', { exact: true }).fill('Leaders');
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await sidebar.getByText('Saved as “Leaders”').waitFor();
  const before = await sidebar.locator('.card-name').allInnerTexts();
  await sidebar.getByRole('button', { name: 'Change filters' }).click();
  await sidebar.getByLabel(/Only what “Leaders” has not shown yet/).check();
  await sidebar.getByRole('button', { name: 'Search: at most 1 credit' }).click();
  await sidebar.getByText('Only what this saved search has not shown before.').waitFor();
  const fresh = await sidebar.locator('.card-name').allInnerTexts();
  expect(fresh.length).toBeGreaterThan(0);
  expect(fresh.filter((name) => before.includes(name))).toEqual([]);
});
