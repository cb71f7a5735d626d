import type { RunView, SelectionView } from '../../src/shared/bulk-endpoints';
import { FIELDS, HEADERS, MADE, peopleRows, useBulk, type BulkFile } from './use-bulk';

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

describe('rows that are hidden', () => {
  test('by a filter or by hand are left out, unless they are asked for', async () => {
    const file = await useFilled((row) => ['', '', row === 0 ? 'no' : '']);
    const { id } = file.sheet();
    await file.byOwner('createFilter', { sheetId: id, row: 0, column: 0, rows: ROWS + 1, columns: 7 });
    await file.byOwner('setFilterCriterion', id, 6, { hiddenValues: ['no'], condition: null });
    file.sheet().structure.setRowsHidden(5, 2, true);
    const selection = await file.call<SelectionView>('readSelection', 'person');
    expect(selection).toMatchObject({ rows: ROWS, hiddenRows: 3 });
    await expect(file.plan()).resolves.toMatchObject({ rows: ROWS, hidden: 3, toAsk: 3 });
    await expect(file.plan({ includeHidden: true })).resolves.toMatchObject({ hidden: 0, toAsk: ROWS });
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

describe('lists as people have them', () => {
  test('a title above the headers, several e-mail columns, a blank column, names in capitals', async () => {
    const file = await useBulk(
      (lusha) => [
        ['Leads of the autumn fair', '', '', '', '', ''],
        ['', '', '', '', '', ''],
        ['Full Name', '', 'Account Name', 'E-mail (private)', 'Work E-mail Address', 'Email Status'],
        ...peopleRows(lusha, 4).map(([first = '', last = '', company = '', email = '']) => [
          `${first} ${last}`.toUpperCase(),
          '',
          company,
          '',
          ` mailto:${email} `,
          'opted in',
        ]),
      ],
      one,
    );
    file.select(1, 7);
    const selection = await file.call<SelectionView>('readSelection', 'person');
    expect(selection.request).toMatchObject({
      headerRow: 3,
      columns: { fullName: [1], companyName: [3], email: [4, 5] },
    });
    expect(selection.rows).toBe(4);
    await expect(run(file)).resolves.toMatchObject({ state: 'done', counts: { found: 4, parked: 0 } });
    expect(file.cells()[2]?.slice(6)).toEqual([...MADE]);
  });

  test('no headers: columns are known by what they hold, and new ones go to the right', async () => {
    const file = await useBulk(
      (lusha) => peopleRows(lusha, 3).map(([first = '', , , email = '']) => [first, email]),
      one,
    );
    file.select(1, 3);
    const selection = await file.call<SelectionView>('readSelection', 'person');
    expect(selection.request).toMatchObject({ headerRow: null, columns: { email: [2] } });
    await run(file, { fields: ['title'] });
    expect(file.cells().map((row) => row.length)).toEqual([3, 3, 3]);
    expect(file.cells().every((row) => row[2] !== '')).toBe(true);
  });

  test('unusable rows are listed with the reason, and cost nothing', async () => {
    const file = await useBulk(
      (lusha) => [
        ['Name', 'Company', 'Email'],
        ...peopleRows(lusha, 1).map(([first = '', last = '', company = '', email = '']) => [
          `${first} ${last}`,
          company,
          email,
        ]),
        ['Madonna', 'Northwind', ''],
        ['', '', ''],
        ['Dana Reyes', '', ''],
      ],
      one,
    );
    file.select(2, 5);
    const plan = await file.plan();
    expect(plan).toMatchObject({ rows: 4, blank: 1, toAsk: 1 });
    expect(plan.unusable).toEqual({
      count: 2,
      rows: [
        {
          row: 3,
          column: 1,
          who: 'Madonna, Northwind',
          reason: 'This row has only one name; Lusha needs first and last name.',
        },
        { row: 5, column: 1, who: 'Dana Reyes', reason: 'This row has a name but no company.' },
      ],
    });
  });

  test('several areas and whole columns are cut to the list', async () => {
    const file = await useBulk((lusha) => [[...HEADERS], ...peopleRows(lusha, 5)], one);
    const { id, rowCount } = file.sheet();
    file.addon.workbench.services.SpreadsheetApp.selection.set({
      sheetId: id,
      ranges: [
        { row: 0, column: 3, rows: rowCount, columns: 1 },
        { row: 1, column: 0, rows: 2, columns: 2 },
      ],
      current: { row: 0, column: 3 },
    });
    await expect(file.plan({ fields: FIELDS })).resolves.toMatchObject({ rows: 5, toAsk: 5 });
  });

  test('an empty sheet says what to select', async () => {
    const file = await useBulk(() => [], one);
    await expect(file.call<SelectionView>('readSelection', 'company')).resolves.toMatchObject({
      rows: 0,
      problem: {
        code: 'BAD_INPUT',
        message: 'This sheet is empty.',
        action: 'Select the rows of your list of companies, then read the selection again.',
      },
    });
  });
});
