import type { RunView } from '../../src/shared/bulk-endpoints';
import { FIELDS, HEADERS, MADE, peopleRows, useBulk, type BulkFile } from './use-bulk';

const ROWS = 20;
const SMALL = { plan: 'free5' as const };

async function useList(): Promise<BulkFile> {
  return useBulk((lusha) => [[...HEADERS], ...peopleRows(lusha, ROWS)], { workbench: { workers: 1 } });
}

/** What each person's row got, by e-mail address. */
function answers(file: BulkFile): ReadonlyMap<unknown, readonly unknown[]> {
  const [headers = [], ...rows] = file.cells();
  const made = MADE.map((header) => headers.indexOf(header));
  return new Map(rows.map((row) => [row[headers.indexOf('Email')], made.map((column) => row[column] ?? '')]));
}

async function unbroken(): Promise<ReadonlyMap<unknown, readonly unknown[]>> {
  const file = await useList();
  file.select(2, ROWS + 1);
  await file.drive((await file.start()).id);
  return answers(file);
}

/** Something happens to the sheet after the answer of Lusha has come and before it is written. */
async function meanwhile(file: BulkFile, change: () => void): Promise<RunView> {
  file.select(2, ROWS + 1);
  const { id } = await file.start();
  const handle = file.lusha.handle.bind(file.lusha);
  let changed = false;
  file.lusha.handle = async (request) => {
    const answer = await handle(request);
    if (!changed && request.url.includes('/contacts/')) {
      changed = true;
      change();
    }
    return answer;
  };
  return file.drive(id);
}

const block = { row: 1, column: 0, rows: ROWS, columns: 7 };

describe('while Lusha is asked, a person', () => {
  let expected: Awaited<ReturnType<typeof unbroken>>;

  beforeAll(async () => {
    expected = await unbroken();
  });

  test('sorts the list: every answer is in its own row', async () => {
    const file = await useList();
    const order = Array.from({ length: ROWS }, (_row, position) => ROWS - 1 - position);
    const run = await meanwhile(file, () => {
      file.sheet().reorderRows(block, order);
    });
    expect(run.counts).toMatchObject({ found: ROWS, parked: 0 });
    expect(answers(file)).toEqual(expected);
  });

  test('inserts rows above and deletes one: the others get their answers, the deleted one is parked', async () => {
    const file = await useList();
    const gone = peopleRows(file.lusha, ROWS)[5]?.[3];
    const run = await meanwhile(file, () => {
      file.sheet().structure.deleteRows(6, 1);
      file.sheet().structure.insertRows(1, 3);
    });
    expect(run.counts).toMatchObject({ found: ROWS - 1, parked: 1 });
    expect(run.parked.rows).toEqual([
      { row: 7, column: 1, who: '', reason: 'The row was changed, moved to another sheet or deleted.' },
    ]);
    const shown = answers(file);
    expect(shown.has(gone)).toBe(false);
    for (const [email, cells] of expected)
      if (email !== gone) expect([email, shown.get(email)]).toEqual([email, cells]);
    // What was paid for the deleted row is kept: asking for it again is free.
    const { requests } = file.lusha.books;
    await expect(file.addon.formula('LUSHA_PERSON', gone, 'status')).resolves.toMatch(/^(OK|NO_PHONE)$/);
    expect(file.lusha.books.requests).toBe(requests);
  });

  test('inserts a column before the first and between the last: every value is under its header', async () => {
    const file = await useList();
    const run = await meanwhile(file, () => {
      file.sheet().structure.insertColumns(5, 1);
      file.sheet().structure.insertColumns(0, 2);
    });
    expect(run.counts).toMatchObject({ found: ROWS, parked: 0 });
    expect(answers(file)).toEqual(expected);
  });

  test('renames the sheet: the run goes on in it', async () => {
    const file = await useList();
    const run = await meanwhile(file, () => {
      file.addon.workbench.engine.workbook.renameSheet(file.sheet().id, 'Leads of autumn');
    });
    expect(run).toMatchObject({ state: 'done', counts: { found: ROWS } });
    expect(answers(file)).toEqual(expected);
  });

  test('replaces the address in a row: that row keeps what it has, and its answer stays in the file', async () => {
    const file = await useList();
    const run = await meanwhile(file, () => {
      file
        .sheet()
        .cells.write({ row: 3, column: 3, rows: 1, columns: 1 }, [['somebody.else@northwind.example']]);
    });
    expect(run.counts).toMatchObject({ found: ROWS - 1, parked: 1 });
    expect(file.cells()[3]?.slice(4)).toEqual(['', '', '']);
  });

  test('deletes the sheet: nothing is written anywhere, and all answers stay in the file', async () => {
    const file = await useBulk((lusha) => [[...HEADERS], ...peopleRows(lusha, ROWS)], {
      workbench: {
        workers: 1,
        spreadsheet: {
          sheets: [
            { name: 'Leads', rows: [] },
            { name: 'Other', rows: [] },
          ],
        },
      },
    });
    const { workbook } = file.addon.workbench.engine;
    const run = await meanwhile(file, () => {
      workbook.deleteSheet(file.sheet().id);
    });
    expect(run).toMatchObject({ state: 'done', counts: { found: 0, parked: ROWS } });
    expect(file.cells()).toEqual([]);
    const { requests } = file.lusha.books;
    const [[, , , email] = []] = peopleRows(file.lusha, 1);
    await expect(file.addon.formula('LUSHA_PERSON', email, 'status')).resolves.toMatch(/^(OK|NO_PHONE)$/);
    expect(file.lusha.books.requests).toBe(requests);
  });

  test('deletes a column that is being filled: the run says so, waits, and can be ended', async () => {
    const file = await useList();
    const run = await meanwhile(file, () => {
      file.sheet().structure.deleteColumns(5, 1);
    });
    expect(run).toMatchObject({
      state: 'waiting',
      waiting: {
        until: null,
        problem: {
          code: 'BAD_INPUT',
          message: 'The column "Phone" was deleted while the run was going on.',
          action:
            'Bring it back with Edit > Undo and resume, or end the run. What was paid for is kept in the file.',
        },
      },
    });
    await expect(file.call('endRun', run.id)).resolves.toMatchObject({ state: 'done', done: 0 });
    await expect(file.call('readRun')).resolves.toBeNull();
  });
});

test('on the smallest plan a run waits for its windows and is done all the same', async () => {
  const file = await useBulk((lusha) => [[...HEADERS], ...peopleRows(lusha, 600)], {
    simulator: SMALL,
    workbench: { workers: 1 },
  });
  file.select(2, 601);
  const plan = await file.plan({ fields: FIELDS });
  expect(plan.requests).toBe(6);
  const run = await file.drive((await file.start()).id);
  expect(run).toMatchObject({ state: 'done', counts: { found: 600 } });
  expect(file.lusha.books.paidTwice()).toEqual([]);
});
