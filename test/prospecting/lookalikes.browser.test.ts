import { useSheetPage } from '../browser/use-sheet-page';
import { sampleCompanies, samplePeople } from './sample-rows';

jest.setTimeout(120_000);

const used = useSheetPage({
  sheets: [
    { name: 'Leads', rows: samplePeople(8) },
    { name: 'Accounts', rows: sampleCompanies(3) },
  ],
});

test('lookalikes of eight selected rows are found, more of them, and two become rows', async () => {
  const { sheet } = used;
  await sheet.menu('Extensions', 'Lusha for Sheets', 'Find lookalikes of selection…');
  const sidebar = sheet.sidebar();
  await sidebar.getByText('8 people', { exact: true }).waitFor();
  await sidebar.getByLabel('Results at once').selectOption('10');
  await sidebar.getByRole('button', { name: 'Find lookalikes: at most 2 credits' }).click();
  await sidebar.getByRole('heading', { name: '10 people' }).waitFor();
  await sidebar.getByText('2 credits charged.').waitFor();
  const first = await sidebar.locator('.card-name').allInnerTexts();
  await sidebar.getByRole('button', { name: '10 more: at most 2 credits' }).click();
  await sidebar.getByRole('heading', { name: '20 people' }).waitFor();
  const names = await sidebar.locator('.card-name').allInnerTexts();
  expect(names.slice(0, 10)).toEqual(first);
  expect(new Set(names).size).toBe(20);
  expect(await sidebar.getByText('In this sheet', { exact: true }).count()).toBe(0);
  for (const index of [0, 1]) await sidebar.locator('.card').nth(index).getByRole('checkbox').check();
  await sidebar.getByRole('button', { name: 'Add 2 people: free' }).click();
  await sidebar.getByText('Added 2 people to “Prospects”, rows 2 to 3.').waitFor();
  await sheet.waitForCell('A2', names[0] ?? '');
});

test('a buying group of three companies', async () => {
  const { sheet } = used;
  await sheet.page.getByText('Accounts', { exact: true }).click();
  await sheet.menu('Extensions', 'Lusha for Sheets', 'Find buying groups…');
  const sidebar = sheet.sidebar();
  await sidebar.getByText('3 companies', { exact: true }).waitFor();
  await sidebar.getByLabel('Decision makers').check();
  await sidebar.getByLabel('People of each company, at most').selectOption('3');
  await sidebar.getByRole('button', { name: 'Find groups: at most 9 credits' }).click();
  await sidebar
    .getByText(/Decision maker · score \d+ of 100/)
    .first()
    .waitFor();
  expect(await sidebar.locator('.card').count()).toBeLessThanOrEqual(9);
});
