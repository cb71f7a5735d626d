import type { Locator } from 'playwright-core';
import type { LushaSimulator } from '../../src/workbench/lusha/simulator';
import { useSheetPage } from '../browser/use-sheet-page';
import { eventually } from './eventually';
import { findViolations, overflow } from './find-violations';

jest.setTimeout(90_000);

const DAY_MS = 86_400_000;
/** For so long an answer of the usage call is good enough. */
const MINUTE_MS = 60_000;
const used = useSheetPage({
  sheets: [{ name: 'Leads', rows: [['dana.reyes@northwind.example'], ['priya.anand@contoso.example']] }],
});
const MENU = ['Extensions', 'Lusha for Sheets'] as const;

const dayText = (time: number): string =>
  new Date(time).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

function simulator(): LushaSimulator {
  const { simulator: lusha } = used.workbench.workbook;
  if (lusha === null) throw new Error('The workbook has a simulated account.');
  return lusha;
}

/** The cells of a table's rows. */
async function rows(table: Locator): Promise<readonly (readonly string[])[]> {
  const lines = await table.getByRole('row').all();
  return Promise.all(lines.map((line) => line.locator('th, td').allInnerTexts()));
}

test('the chart after spend on two days', async () => {
  const { sheet, workbench } = used;
  const { clock } = workbench.workbook.workbench;
  const charged = (): number => simulator().books.creditsCharged;

  await sheet.type('B1', '=LUSHA_PERSON(A1,"email, phone")');
  await sheet.waitForCell('B1', 'dana.reyes@northwind.example');
  const first = charged();
  await clock.advance(DAY_MS);
  await sheet.type('B2', '=LUSHA_PERSON(A2,"email")');
  await sheet.waitForCell('B2', 'priya.anand@contoso.example');
  const second = charged() - first;
  expect([first > 0, second > 0]).toEqual([true, true]);

  await sheet.menu(...MENU, 'Credits and usage…');
  const sidebar = sheet.sidebar();
  await sidebar.getByText('of 1,000 credits left').waitFor();
  await sidebar.locator('.balance strong', { hasText: String(1_000 - charged()) }).waitFor();

  const chart = sidebar.getByRole('slider', { name: 'Credits by day, the last 30 days' });
  const words = (credits: number): string => `${String(credits)} ${credits === 1 ? 'credit' : 'credits'}`;
  const today = `${dayText(clock.now())}: ${words(second)}`;
  const yesterday = `${dayText(clock.now() - DAY_MS)}: ${words(first)}`;
  expect(await chart.getAttribute('aria-valuetext')).toBe(today);
  await chart.focus();
  await sheet.page.keyboard.press('ArrowLeft');
  expect(await chart.getAttribute('aria-valuetext')).toBe(yesterday);
  await chart.getByText(yesterday).waitFor();

  const spending = sidebar.getByRole('region', { name: 'Spent in this file' });
  const fact = (name: string) => spending.locator('.facts .row', { hasText: name }).locator('dd').innerText();
  expect(await fact('Credits today')).toBe(String(second));
  await spending.locator('#by-day').click();
  const byDay = spending.getByRole('table', { name: 'Credits by day, the last 30 days' });
  expect(await rows(byDay)).toEqual([
    [dayText(clock.now()), String(second)],
    [dayText(clock.now() - DAY_MS), String(first)],
  ]);

  const thisMonth = dayText(clock.now()).startsWith('1 ') ? second : first + second;
  expect(await fact('Credits this month')).toBe(String(thisMonth));
  await spending.locator('#by-source').click();
  const numbers = [String(second), String(thisMonth)];
  expect(await rows(spending.getByRole('table', { name: 'Credits spent in this file' }))).toEqual([
    ['Credits', 'Today', 'This month'],
    ['LUSHA_PERSON', ...numbers],
    ['Formulas', ...numbers],
    ['You', '0', '0'],
    ['Others', '0', '0'],
  ]);
  await spending.getByText(`Formulas today: ${String(second)} of 100 credits`).waitFor();
  expect([await findViolations(sheet.page), await overflow(sheet.page)]).toEqual([[], 0]);
});

test('prices and request limits are those of the account, in words', async () => {
  const { sheet } = used;
  const account = sheet.sidebar().getByRole('region', { name: 'Your Lusha account' });
  await account.getByText(/^This hour: 1,\d{3} of 1,800 requests left$/).waitFor();
  expect(await account.getByText(/^Resets at \d\d:\d\d$/).count()).toBe(3);
  await account.locator('#prices').click();
  const price = (name: string) => account.locator('.row', { hasText: name }).locator('dd').innerText();
  expect([await price('Finding people'), await price('Phones of a person')]).toEqual([
    '1 credit for each started 25 results',
    '5 credits',
  ]);
  expect([await findViolations(sheet.page), await overflow(sheet.page)]).toEqual([[], 0]);
});

test('caps are edited here and hold in the settings too', async () => {
  const { sheet } = used;
  const sidebar = sheet.sidebar();
  const caps = sidebar.getByRole('form', { name: 'Caps' });
  await caps.getByLabel('Daily cap for all formulas').fill('7');
  await caps.getByLabel('Each run').fill('40');
  await caps.getByRole('button', { name: 'Save', exact: true }).click();
  await caps.getByText('Saved. It holds for everyone in this file.').waitFor();
  await sidebar.getByText(/^Formulas today: \d of 7 credits$/).waitFor();
  await sidebar.getByRole('button', { name: 'Settings', exact: true }).click();
  const inSettings = sidebar.getByRole('form', { name: 'How this file spends' });
  await inSettings.getByText('40 credits a run').waitFor();
  expect(await inSettings.getByLabel('Daily cap for all formulas').inputValue()).toBe('7');
});

type Fault = Parameters<LushaSimulator['faults']['next']>[0];

test.each<readonly [string, Fault, string]>([
  ['a key without rights', { kind: 'forbidden', reason: 'plan' }, 'Your Lusha plan does not allow this'],
  [
    'the monthly limit of a key',
    { kind: 'key-limit' },
    'This API key has reached its monthly credit limit, although the account has credits left.',
  ],
])(
  '%s: said where the balance would stand, the rest is there, and trying again helps',
  async (_, fault, message) => {
    const { sheet, workbench } = used;
    // Before the clock moves: a panel of the test before may still be asking, and must not have the only refusal.
    simulator().faults.next({ ...fault, count: Infinity });
    await workbench.workbook.workbench.clock.advance(MINUTE_MS);
    await sheet.menu(...MENU, 'Credits and usage…');
    const sidebar = sheet.sidebar();
    const account = sidebar.getByRole('region', { name: 'Your Lusha account' });
    await account.getByText(message).waitFor();
    await sidebar.getByRole('region', { name: 'Spent in this file' }).waitFor();
    expect(await overflow(sheet.page)).toBe(0);
    simulator().faults.clear();
    await account.getByRole('button', { name: 'Try again' }).click();
    await account.getByText('of 1,000 credits left').waitFor();
  },
);

test('a replaced key: both panels say so, and lead to where it is entered', async () => {
  const { sheet, workbench } = used;
  simulator().faults.next({ kind: 'unauthorized', count: Infinity });
  await workbench.workbook.workbench.clock.advance(MINUTE_MS);
  await sheet.menu(...MENU, 'Credits and usage…');
  const sidebar = sheet.sidebar();
  const account = sidebar.getByRole('region', { name: 'Your Lusha account' });
  const message = 'The API key is not accepted; it may have been replaced by a new one.';
  await account.getByText(message).waitFor();
  expect(await findViolations(sheet.page)).toEqual([]);
  await account.getByRole('button', { name: 'Open settings' }).click();
  const findings = sidebar.getByRole('list', { name: 'What needs attention' });
  await findings.getByText(message).waitFor();
  expect([await findViolations(sheet.page), await overflow(sheet.page)]).toEqual([[], 0]);
  simulator().faults.clear();
  await findings.getByRole('button', { name: 'Show the key' }).click();
  const replace = sidebar.getByRole('button', { name: 'Replace' });
  expect(await replace.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('what is half filled in stays while somebody looks at another panel, and a cap changed there comes in', async () => {
  const sidebar = used.sheet.sidebar();
  const rules = sidebar.getByRole('form', { name: 'How this file spends' });
  await rules.getByLabel(/^Hold/).check();
  await sidebar.getByRole('button', { name: 'Credits', exact: true }).click();
  const caps = sidebar.getByRole('form', { name: 'Caps' });
  await caps.getByLabel('Daily cap for all formulas').fill('8');
  await caps.getByRole('button', { name: 'Save', exact: true }).click();
  await caps.getByText('Saved. It holds for everyone in this file.').waitFor();
  await sidebar.getByRole('button', { name: 'Settings', exact: true }).click();
  const cap = rules.getByLabel('Daily cap for all formulas');
  await eventually(() => cap.inputValue(), '8');
  expect(await rules.getByLabel(/^Hold/).isChecked()).toBe(true);
});
