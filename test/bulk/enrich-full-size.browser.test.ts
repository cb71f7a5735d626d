import path from 'node:path';
import type { LushaSimulator } from '../../src/workbench/lusha/simulator';
import { useSheetPage } from '../browser/use-sheet-page';
import { HEADERS, MADE, peopleRows } from './use-bulk';

jest.setTimeout(120_000);

/** The same people as in the workbench. */
const WORLD = built.createLushaSimulator({
  contractPath: path.join(__dirname, '../../.build/openapi-v3.yaml'),
  clock: new built.VirtualClock(0),
});
const KNOWN = 40;
const MANY = peopleRows(WORLD, 970);
/** Two requests each. */
const SORTED = peopleRows(WORLD, 130, 1_000);
const KILLED = [120, 130].map((count, list) => peopleRows(WORLD, count, 1_200 + list * 200));

/** As a person types companies whose names look like formulas. */
const list = (name: string, rows: readonly (readonly string[])[]) => ({
  name,
  rows: [HEADERS, ...rows.map((row) => row.map((cell) => cell.replace(/^[=+@-]/, "'$&")))],
});
const used = useSheetPage({
  credits: 100_000,
  plan: 'scale',
  sheets: [
    list('Whole', [...MANY, ...MANY.slice(100, 130)]),
    list('Sorted', SORTED),
    list('Sorted again', SORTED),
    ...KILLED.flatMap((rows, position) => [
      list(`Killed ${String(position)}`, rows),
      list(`Unbroken ${String(position)}`, rows),
    ]),
  ],
});

function lusha(): LushaSimulator {
  const { simulator } = used.workbench.workbook;
  if (simulator === null) throw new Error('There is always a simulator.');
  return simulator;
}

function sheetNamed(name: string) {
  const sheet = used.workbench.workbook.workbench.engine.workbook.sheetByName(name);
  if (sheet === null) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

function cellsOf(name: string): readonly (readonly unknown[])[] {
  const sheet = sheetNamed(name);
  const { rows, columns } = sheet.contentSize();
  return sheet.cells.values({ row: 0, column: 0, rows, columns });
}

/** Name and number of each line that the sidebar shows. */
async function linesShown(): Promise<ReadonlyMap<string, string>> {
  const texts = await used.sheet.sidebar().locator('dl.lines > div').allInnerTexts();
  return new Map(texts.map((text) => [text.split('\n')[0] ?? '', text.split('\n').at(-1) ?? '']));
}

/** Plans title and phone of everybody in the sheet, as a person does. */
async function plan(name: string): Promise<void> {
  const { sheet } = used;
  await sheet.openSheet(name);
  await sheet.menu('Extensions', 'Lusha for Sheets', 'Enrich people in selection…');
  const sidebar = sheet.sidebar();
  await sidebar.getByText(name, { exact: false }).first().waitFor();
  const choices = sidebar.locator('.field-grid input:checked');
  await choices.first().waitFor();
  for (const field of ['Name', 'Company', 'Email'])
    await sidebar.getByRole('checkbox', { name: field, exact: true }).uncheck();
  await sidebar.getByRole('checkbox', { name: 'Phone', exact: true }).check();
}

async function run(): Promise<void> {
  const sidebar = used.sheet.sidebar();
  await sidebar.getByRole('button', { name: /^Run: (free|at most [\d,]+ credits?)$/ }).click();
  await sidebar.getByRole('heading', { name: 'Finished' }).waitFor({ timeout: 60_000 });
}

const number = (value: number): string => value.toLocaleString('en-US');
/** A credit for each started block of 25 results (contract 7.3). */
const searchCredits = (items: number): number => Math.floor(items / 100) * 4 + Math.ceil((items % 100) / 25);
/** What an unbroken run over people costs whose rows have these statuses. */
const creditsFor = (rows: readonly (readonly unknown[])[]): number =>
  searchCredits(rows.length) + 5 * rows.filter((row) => row.at(-1) === 'OK').length;

test('1,000 rows with 30 duplicates and 40 known: one request for each hundred, the receipt as the books', async () => {
  const { workbench } = used.workbench.workbook;
  await workbench.callServer('saveRules', [{ formulaDailyCap: 1_000 }]);
  const emails = MANY.slice(0, KNOWN).map(([, , , email]) => [email]);
  await workbench.pool.run({
    functionName: 'LUSHA_PERSON',
    args: [emails, 'phone'] as never,
    authMode: 'CUSTOM_FUNCTION',
    user: workbench.user,
  });
  const { requests, creditsCharged } = lusha().books;
  await plan('Whole');
  // With phones: thousands of credits, and not as many as there are searches.
  await used.sheet
    .sidebar()
    .getByRole('button', { name: /^Run: at most \d,\d{3} credits$/ })
    .waitFor();
  const planned = await linesShown();
  expect(Object.fromEntries(planned)).toMatchObject({
    Rows: '1,000',
    'Duplicates, paid once': '30',
    'Known already, free': '40',
    'People to ask for': '930',
    'Requests to Lusha': '10',
  });
  await run();
  const { books } = lusha();
  const asked = books.entries.slice(requests).filter(({ items }) => items > 0);
  expect(asked.map(({ items }) => items)).toEqual([...Array.from({ length: 9 }, () => 100), 30]);
  expect(books.paidTwice()).toEqual([]);
  const charged = books.creditsCharged - creditsCharged;
  const receipt = await linesShown();
  expect(Object.fromEntries(receipt)).toMatchObject({
    'Credits charged': number(charged),
    'Credits left': number(100_000 - books.creditsCharged),
    'Rows known before, free': '40',
    'Requests to Lusha': String(asked.length),
  });
  const [headers, ...rows] = cellsOf('Whole');
  expect(headers).toEqual([...HEADERS, ...MADE]);
  expect(rows.every((row) => /^(OK|NO_PHONE)$/.test(String(row.at(-1))))).toBe(true);
  expect(rows.slice(970).map((row) => row.slice(4))).toEqual(rows.slice(100, 130).map((row) => row.slice(4)));
});

test('sorted half-way: every row has what it has in a sheet that nobody touched', async () => {
  await plan('Sorted');
  const { simulator } = used.workbench.workbook;
  const handle = lusha().handle.bind(lusha());
  let asked = 0;
  lusha().handle = async (request) => {
    const answer = await handle(request);
    if (request.url.includes('/contacts/') && (asked += 1) === 1) {
      const order = SORTED.map((_row, position) => SORTED.length - 1 - position);
      sheetNamed('Sorted').reorderRows({ row: 1, column: 0, rows: SORTED.length, columns: 8 }, order);
    }
    return answer;
  };
  await run();
  if (simulator !== null) simulator.handle = handle;
  expect(asked).toBe(2);
  const { requests } = lusha().books;
  await plan('Sorted again');
  await run();
  expect(lusha().books.requests).toBe(requests);
  const [headers, ...rows] = cellsOf('Sorted');
  expect(rows.map((row) => row[3])).toEqual(SORTED.map(([, , , email]) => email).reverse());
  expect([headers, ...rows.reverse()]).toEqual(cellsOf('Sorted again'));
});

test.each([
  [0, 'UrlFetchApp.fetchAll', 'after', 1, true],
  [1, 'SpreadsheetApp.setValues', 'after', 1, false],
] as const)(
  'killed %#: the sidebar goes on by itself, and the sheet is that of an unbroken run',
  async (position, method, when, occurrence, isDearer) => {
    const { pool } = used.workbench.workbook.workbench;
    const { creditsCharged } = lusha().books;
    await plan(`Killed ${String(position)}`);
    pool.killWhen({ functionName: 'stepRun', method, occurrence, when });
    await run();
    expect(
      used.workbench.workbook.workbench.executions.some(
        ({ error }) => error?.message === `The execution was killed ${when} ${method}.`,
      ),
    ).toBe(true);
    const [, ...rows] = cellsOf(`Killed ${String(position)}`);
    const charged = lusha().books.creditsCharged - creditsCharged;
    const unbroken = creditsFor(rows);
    expect(charged - unbroken).toBe(isDearer ? searchCredits(rows.length) : 0);
    expect(lusha().books.paidTwice()).toEqual([]);
    await plan(`Unbroken ${String(position)}`);
    await run();
    expect(cellsOf(`Killed ${String(position)}`)).toEqual(cellsOf(`Unbroken ${String(position)}`));
  },
);
