import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { useSheetPage } from '../browser/use-sheet-page';

jest.setTimeout(90_000);

const used = useSheetPage({
  withKey: false,
  sheets: [{ name: 'Leads', rows: [['dana.reyes@northwind.example'], ['priya.anand@contoso.example']] }],
});
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const MENU = ['Extensions', 'Lusha for Sheets'] as const;

/** What axe finds inside the sidebar's own page, in the light or the dark look. */
async function findings(colorScheme: 'light' | 'dark'): Promise<string[]> {
  const { page } = used.sheet;
  await page.emulateMedia({ colorScheme });
  const frame =
    page.frames().find((candidate) => candidate.parentFrame()?.parentFrame() === page.mainFrame()) ??
    page.frames().find((candidate) => candidate.parentFrame() === page.mainFrame());
  if (frame === undefined) throw new Error('No sidebar is open');
  await frame.evaluate(AXE);
  const results = await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  await page.emulateMedia({ colorScheme: 'light' });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

test('a new user: the cell says what to do, the key goes in, the cell fills', async () => {
  const { sheet } = used;
  await sheet.type('B1', '=LUSHA_PERSON(A1,"name, email")');
  await sheet.waitForCell('B1', '#ERROR!');

  await sheet.menu(...MENU, 'Settings…');
  const sidebar = sheet.sidebar();
  await sidebar.getByLabel('API key', { exact: true }).fill('not a key');
  await sidebar.getByRole('button', { name: 'Check and save' }).click();
  await sidebar.getByText('That is not a Lusha API key').waitFor();
  expect(await findings('light')).toEqual([]);

  await sidebar.getByLabel('API key', { exact: true }).fill(built.SIMULATOR_API_KEY);
  await sidebar.getByRole('button', { name: 'Check and save' }).click();
  await sidebar.getByText('The key works and is saved.').waitFor();
  await sidebar.getByText('•••• •••• 0001').waitFor();
  await sidebar.getByText('1,000 of 1,000').waitFor();
  expect(await findings('light')).toEqual([]);
  expect(await findings('dark')).toEqual([]);

  await sheet.menu(...MENU, 'Refresh all formulas');
  await sheet.waitForCell('C1', 'dana.reyes@northwind.example');
});

test('a cap of 0 is obeyed by the next formula, and undone by a higher one', async () => {
  const { sheet } = used;
  const sidebar = sheet.sidebar();
  const cap = sidebar.getByLabel('Daily cap for all formulas');
  await cap.fill('many');
  await sidebar.getByText('Enter a whole number of credits, 0 or more.').waitFor();
  expect(await findings('light')).toEqual([]);
  await cap.fill('0');
  await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await sidebar.getByText('Saved. It holds for everyone in this file.').waitFor();
  await sheet.type('B2', '=LUSHA_PERSON(A2,"email")');
  await sheet.waitForCell('B2', '#LUSHA: CAP cap of today reached; see Extensions > Lusha for Sheets');

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
