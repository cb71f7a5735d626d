import type { RunView, SelectionView } from '../../src/shared/bulk-endpoints';
import { FIELDS, HEADERS, MADE, peopleRows, useBulk, type BulkFile } from './use-bulk';

/** Of a list in which some are hidden. */
const ROWS = 6;
const one = { workbench: { workers: 1 } };
const run = async (file: BulkFile, change = {}): Promise<RunView> =>
  file.drive((await file.start(change)).id);

describe('rows that are hidden', () => {
  test('by a filter or by hand are left out, unless they are asked for', async () => {
    const file = await useBulk(
      (lusha) => [
        [...HEADERS, 'Lead status'],
        ...peopleRows(lusha, ROWS).map((row, position) => [...row, position === 0 ? 'no' : 'yes']),
      ],
      one,
    );
    file.select(2, ROWS + 1);
    const { id } = file.sheet();
    await file.byOwner('createFilter', { sheetId: id, row: 0, column: 0, rows: ROWS + 1, columns: 5 });
    await file.byOwner('setFilterCriterion', id, 4, { hiddenValues: ['no'], condition: null });
    file.sheet().structure.setRowsHidden(5, 2, true);
    const selection = await file.call<SelectionView>('readSelection', 'person');
    expect(selection).toMatchObject({ rows: ROWS, hiddenRows: 3 });
    await expect(file.plan()).resolves.toMatchObject({ rows: ROWS, hidden: 3, toAsk: 3 });
    await expect(file.plan({ includeHidden: true })).resolves.toMatchObject({ hidden: 0, toAsk: ROWS });
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

  test('the numbers that a CRM gives companies are no ids of Lusha, and are left as they are', async () => {
    const file = await useBulk(
      () => [
        ['Company ID', 'Company', 'Website'],
        ['4711', 'Northwind Traders', 'northwind.example'],
        ['', 'Contoso', 'contoso.example'],
      ],
      one,
    );
    file.select(2, 3);
    const { request } = await file.call<SelectionView>('readSelection', 'company');
    expect(request.columns).toEqual({ companyName: [2], companyDomain: [3] });
    const wanted = { ...request, fields: ['domain', 'lusha_id'] };
    const { id } = await file.call<RunView>('startRun', wanted, 2);
    await expect(file.drive(id)).resolves.toMatchObject({ state: 'done', counts: { found: 2 } });
    expect(file.cells().map((row) => row[0])).toEqual(['Company ID', 4711, '']);
    expect(file.cells()[1]?.[3]).toMatch(/^v1\./);
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
