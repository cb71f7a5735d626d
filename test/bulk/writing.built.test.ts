import type { RunView } from '../../src/shared/bulk-endpoints';
import { HEADERS, MADE, peopleRows, useBulk, type BulkFile } from './use-bulk';

const ROWS = 6;
const one = { workbench: { workers: 1 } };

/** A list whose columns for title, phone and status are there already. */
async function useFilled(cells: (row: number) => readonly string[]): Promise<BulkFile> {
  const file = await useBulk(
    (lusha) => [
      [...HEADERS, ...MADE],
      ...peopleRows(lusha, ROWS).map((row, position) => [...row, ...cells(position)]),
    ],
    one,
  );
  file.select(2, ROWS + 1);
  return file;
}

const run = async (file: BulkFile, change = {}): Promise<RunView> =>
  file.drive((await file.start(change)).id);
const column = (file: BulkFile, position: number): readonly unknown[] =>
  file
    .cells()
    .slice(1)
    .map((row) => row[position]);

describe('filling blanks', () => {
  test('leaves what is there, and asks for no phones where there is one', async () => {
    const file = await useFilled(() => ['my own title', '555', '']);
    const plan = await file.plan();
    expect(plan).toMatchObject({ rows: ROWS, filled: ROWS, toAsk: 0, requests: 0, costAtMost: 0 });
    const { requests } = file.lusha.books;
    await expect(run(file)).resolves.toMatchObject({ state: 'done', rows: 0, creditsCharged: 0 });
    expect(file.lusha.books.requests).toBe(requests);
    expect(column(file, 4)).toEqual(Array.from({ length: ROWS }, () => 'my own title'));
  });

  test('asks for what a row lacks and no more: a search where only the title is missing', async () => {
    const file = await useFilled((row) => (row < 3 ? ['', '555', ''] : ['my own title', '', '']));
    const before = file.lusha.books.entries.length;
    await run(file);
    const paid = file.lusha.books.entries.slice(before).filter(({ items }) => items > 0);
    expect(paid.map(({ path, items }) => `${path} ${String(items)}`)).toEqual([
      '/v3/contacts/search 3',
      '/v3/contacts/search-and-enrich 3',
    ]);
    expect(column(file, 5).slice(0, 3).map(String)).toEqual(['555', '555', '555']);
  });
});

describe('writing over', () => {
  test('replaces what is there but formulas and what identifies the row; a blank answer erases nothing', async () => {
    const file = await useFilled(() => ['old title', 'old phone', '']);
    file.sheet().cells.writeFormulas({ row: 1, column: 4, rows: 1, columns: 1 }, [['="for"&"mula"']]);
    await file.addon.workbench.engine.settle();
    const ended = await run(file, { write: 'all' });
    expect(ended.counts).toMatchObject({ found: ROWS, parked: 0 });
    expect(file.sheet().cells.formulas({ row: 1, column: 4, rows: 1, columns: 1 })).toEqual([
      ['="for"&"mula"'],
    ]);
    expect(column(file, 4).slice(1)).not.toContain('old title');
    column(file, 6).forEach((status, row) => {
      if (status === 'NO_PHONE') expect(column(file, 5)[row]).toBe('old phone');
      else expect(column(file, 5)[row]).not.toBe('old phone');
    });
    expect(column(file, 3)).toEqual(peopleRows(file.lusha, ROWS).map(([, , , email]) => email));
  });
});

describe('writing over what is old', () => {
  test('asks again for what was revealed longer ago, and leaves what is newer', async () => {
    const file = await useFilled(() => ['old title', 'old phone', '']);
    const emails = peopleRows(file.lusha, ROWS).map(([, , , email]) => email);
    await file.addon.formula(
      'LUSHA_PERSON',
      emails.slice(0, 3).map((email) => [email]),
      'phone',
    );
    await file.addon.workbench.advance(40 * 86_400_000);
    await file.addon.formula(
      'LUSHA_PERSON',
      emails.slice(3).map((email) => [email]),
      'phone',
    );
    await file.addon.workbench.advance(1_000);
    const plan = await file.plan({ write: 'older', olderThanDays: 30 });
    expect(plan).toMatchObject({ toAsk: 3, known: 3 });
    await run(file, { write: 'older', olderThanDays: 30 });
    expect(column(file, 4).slice(0, 3)).not.toContain('old title');
    expect(column(file, 4).slice(3)).toEqual(['old title', 'old title', 'old title']);
  });
});

describe('what is written', () => {
  test('stays text: numbers with a plus, formulas, long digits and leading zeros', async () => {
    const file = await useBulk(
      (lusha) => [['Email'], ...peopleRows(lusha, 60).map(([, , , email = '']) => [email])],
      one,
    );
    file.select(2, 61);
    await run(file, { fields: ['company', 'phones', 'lusha_id'] });
    const [headers, ...rows] = file.cells();
    expect(headers).toEqual(['Email', 'Company', 'All phones', 'Lusha ID']);
    const made = rows.flatMap((row) => row.slice(1));
    expect(made.every((cell) => typeof cell === 'string')).toBe(true);
    expect(made.some((cell) => /^\+\d/.test(String(cell)))).toBe(true);
    const [first] = file.sheet().cells.formulas({ row: 1, column: 1, rows: 60, columns: 3 });
    expect(first).toEqual(['', '', '']);
    expect(
      file
        .sheet()
        .cells.formulas({ row: 1, column: 1, rows: 60, columns: 3 })
        .flat()
        .filter((formula) => formula !== ''),
    ).toEqual([]);
  });

  test('grows a sheet that is too narrow', async () => {
    const file = await useBulk((lusha) => [[...HEADERS], ...peopleRows(lusha, 3)], one);
    file.sheet().structure.deleteColumns(5, file.sheet().columnCount - 5);
    file.select(2, 4);
    await expect(run(file)).resolves.toMatchObject({ state: 'done', counts: { found: 3 } });
    expect(file.cells()[0]).toEqual([...HEADERS, ...MADE]);
  });
});

describe('cells that are protected', () => {
  test('are reported, everything else is written, and their answers stay in the file', async () => {
    const file = await useFilled(() => ['', '', '']);
    const { id } = file.sheet();
    await file.byOwner('protectRange', { sheetId: id, row: 3, column: 0, rows: 1, columns: 7 });
    await file.byOwner('protectRange', { sheetId: id, row: 1, column: 5, rows: 6, columns: 1 });
    file.addon.workbench.user = 'guest@example.com';
    await file.call('saveApiKey', built.SIMULATOR_API_KEY, false);
    const ended = await run(file);
    expect(ended.counts).toMatchObject({ found: ROWS - 1, parked: 1 });
    expect(ended.parked.rows).toEqual([
      {
        row: 4,
        column: 1,
        who: 'lena.ortiz@mail.example, Lena',
        reason: 'Its cells are protected.',
      },
    ]);
    expect(column(file, 5)).toEqual(Array.from({ length: ROWS }, () => ''));
    expect(column(file, 6).map((status) => status !== '')).toEqual([true, true, false, true, true, true]);
    expect(file.lusha.books.paidTwice()).toEqual([]);
  });
});

describe('undo', () => {
  test('puts back what was written over, leaves what was changed since, and pays nothing', async () => {
    const file = await useFilled((row) => [row === 0 ? '' : 'old title', '00123', '']);
    const before = file.cells();
    const ended = await run(file, { write: 'all' });
    const written = file.cells();
    file.sheet().cells.write({ row: 2, column: 4, rows: 1, columns: 1 }, [['changed by hand']]);
    file.sheet().reorderRows({ row: 1, column: 0, rows: ROWS, columns: 7 }, [5, 4, 3, 2, 1, 0]);
    const { requests } = file.lusha.books;
    const undone = await file.undo(ended.id);
    expect(undone).toEqual({ restored: ended.counts.written - 1, changed: 1, missing: 0 });
    expect(file.lusha.books.requests).toBe(requests);
    const expected = [...before.slice(1)].reverse().map((row) => [...row]);
    const changed = expected[4];
    if (changed !== undefined) changed[4] = 'changed by hand';
    expect(file.cells().slice(1)).toEqual(expected);
    expect(written.slice(1)).not.toEqual(before.slice(1));
    await expect(file.call<RunView[]>('readRuns')).resolves.toMatchObject([{ id: ended.id, canUndo: false }]);
  });

  test('of a run that made its columns leaves the sheet as it was', async () => {
    const file = await useBulk((lusha) => [[...HEADERS], ...peopleRows(lusha, 4)], one);
    const before = file.cells();
    file.select(2, 5);
    const ended = await run(file);
    await file.undo(ended.id);
    expect(file.cells()).toEqual(before);
  });
});
