import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { useSheetPage } from './use-sheet-page';
import { useStandInAddOn } from './stand-in-add-on';

jest.setTimeout(60_000);

const used = useSheetPage({
  distDir: useStandInAddOn(),
  withKey: false,
  sheets: [
    {
      name: 'Leads',
      rows: [
        ['Name', 'Phone', 'Employees'],
        ['Jürgen "JG" Groß', "'+49 30 1234", '1200'],
        ['', '', '=TWICE(C2)'],
      ],
    },
  ],
});

const CLOCK = '#simulator-panel time';

test('save as CSV: the sheet as it is shown, spilled and computed values included', async () => {
  const { sheet } = used;
  await sheet.waitForCell('C3', '2400');
  const download = sheet.page.waitForEvent('download');
  await sheet.menu('File', 'Save sheet as CSV');
  const file = await download;
  expect(file.suggestedFilename()).toBe('Test - Leads.csv');
  expect(readFileSync(await file.path(), 'utf8')).toBe(
    '\uFEFFName,Phone,Employees\r\n"Jürgen ""JG"" Groß",+49 30 1234,1200\r\n,,2400\r\n',
  );
});

test('simulator panel: credits, plan and faults reach the simulator', async () => {
  const { sheet, workbench } = used;
  const { page } = sheet;
  await page.getByRole('button', { name: /^Simulated Lusha account/ }).click();
  const panel = page.getByRole('region', { name: 'Simulator' });
  await panel.getByLabel('Credits left').fill('40');
  await panel.getByLabel('Credits left').press('Tab');
  await page.getByRole('button', { name: /· 40 credits left ·/ }).waitFor();
  await panel.getByLabel('Plan').selectOption('free5');
  await panel.getByText('5 of 5 left').waitFor();
  await panel.getByLabel('Next request').selectOption('rate-minute');
  const { simulator } = workbench.workbook;
  await page.getByRole('button', { name: /· next request refused: minute used up \(429\)$/ }).waitFor();
  expect(simulator?.faults.pending).toEqual([{ fault: { kind: 'rate-limit', window: 'minute' }, left: 1 }]);
  expect(simulator?.account.balance().remaining).toBe(40);
});

test('simulator panel: time moves on for everything', async () => {
  const { sheet, workbench } = used;
  const before = workbench.workbook.workbench.clock.now();
  const shown = await sheet.page.locator(CLOCK).textContent();
  await sheet.page.getByRole('button', { name: '7 hours later' }).click();
  await sheet.page.waitForFunction(
    ({ selector, text }) => document.querySelector(selector)?.textContent !== text,
    { selector: CLOCK, text: shown },
  );
  expect(workbench.workbook.workbench.clock.now() - before).toBeGreaterThanOrEqual(7 * 3_600_000);
  await sheet.page.keyboard.press('Escape');
});

test('start again: the workbook is as it was at first, and the page shows it', async () => {
  const { sheet } = used;
  await sheet.type('A5', 'typed');
  await sheet.waitForCell('A5', 'typed');
  const reloaded = sheet.page.waitForEvent('load');
  await sheet.menu('File', 'Start again from the beginning');
  await reloaded;
  await sheet.ready();
  expect(await sheet.cell('A5')).toBe('');
  await sheet.waitForCell('C3', '2400');
  await sheet.page.getByRole('button', { name: /· 1,000 credits left ·/ }).waitFor();
});

test("a person's own file: opens with its title, texts kept and a notice of them", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'leads-'));
  const file = path.join(folder, 'My leads.csv');
  writeFileSync(file, Buffer.from('Name;Phone;PLZ;Size\r\nJürgen;+49 30 1234;01067;1.5\r\n', 'latin1'));
  const options = { file, port: 0, plan: undefined, credits: undefined, withKey: false, liveKey: null };
  const { source, notices } = await built.workbookSource(options, { distDir: '', buildDir: '' });
  rmSync(folder, { recursive: true });
  expect(notices).toEqual(['Kept as text, so that no digit or sign is lost: Phone, PLZ.']);
  expect(source).toMatchObject({
    title: 'My leads',
    sheets: [
      {
        name: 'My leads',
        rows: [
          ['Name', 'Phone', 'PLZ', 'Size'],
          ['Jürgen', "'+49 30 1234", "'01067", '1.5'],
        ],
      },
    ],
  });
});
