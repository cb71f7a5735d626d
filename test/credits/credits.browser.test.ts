import { useSheetPage } from '../browser/use-sheet-page';

jest.setTimeout(120_000);

const EMAILS = ['dana.reyes@northwind.example', 'priya.anand@contoso.example', 'marcus.webb@contoso.example'];
const DAY_MS = 24 * 3_600_000;

const used = useSheetPage({
  sheets: [{ name: 'Leads', rows: [['Email'], ...EMAILS.map((email) => [email])] }],
});

test('the chart after spending on two days, by a formula and by a run, as the books have it', async () => {
  const { sheet, workbench } = used;
  const { simulator } = workbench.workbook;
  if (simulator === null) throw new Error('The account is simulated.');
  const { books } = simulator;
  await sheet.type('C2', '=LUSHA_PERSON(A2, "email")');
  await sheet.waitForCell('C2', EMAILS[0] ?? '');
  const firstDay = books.creditsCharged;
  expect(firstDay).toBeGreaterThan(0);
  await workbench.workbook.workbench.advance(DAY_MS);

  await sheet.click('A3');
  await sheet.menu('Extensions', 'Lusha for Sheets', 'Enrich people in selection…');
  const sidebar = sheet.sidebar();
  await sidebar.getByRole('button', { name: /^Run: at most \d+ credits?$/ }).click();
  await sidebar.getByRole('heading', { name: 'Finished' }).waitFor();
  const secondDay = books.creditsCharged - firstDay;
  expect(secondDay).toBeGreaterThan(0);

  await sheet.menu('Extensions', 'Lusha for Sheets', 'Credits and usage…');
  const total = firstDay + secondDay;
  const most = Math.max(firstDay, secondDay);
  await sidebar
    .getByRole('img', {
      name: `Credits spent by day in the last 30 days: ${String(total)} credits, at most ${String(most)} ${most === 1 ? 'credit' : 'credits'} a day`,
    })
    .waitFor();
  await sidebar.getByText(String(books.balance.remaining), { exact: true }).waitFor();
  expect(await sidebar.locator('.day-chart .day').count()).toBe(30);
  const heights = await sidebar
    .locator('.day-chart .day')
    .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('height'))));
  expect(heights.slice(0, 28).every((height) => height === 0)).toBe(true);
  expect((heights[28] ?? 0) / (heights[29] ?? 1)).toBeCloseTo(firstDay / secondDay, 3);

  await sidebar.getByText('Details', { exact: true }).click();
  const rows = await sidebar.locator('table.spent-days tbody td').allInnerTexts();
  expect(rows.map(Number)).toEqual([secondDay, firstDay]);
  const person = sidebar.getByRole('row', { name: /^LUSHA_PERSON/ });
  expect((await person.locator('td').allInnerTexts()).map(Number)).toEqual([0, firstDay, firstDay]);
});

test('caps are edited where the spending is seen', async () => {
  const sidebar = used.sheet.sidebar();
  await sidebar.getByLabel('Each run').fill('250');
  await sidebar.getByRole('button', { name: 'Save' }).click();
  await sidebar.getByText('Saved. It holds for everyone in this file.').waitFor();
  await sidebar.getByRole('button', { name: 'Settings' }).click();
  await sidebar.getByText('More rules').click();
  expect(await sidebar.getByLabel('Each run').inputValue()).toBe('250');
});
