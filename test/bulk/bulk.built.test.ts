import type { RunView, SelectionView } from '../../src/shared/bulk-endpoints';
import { HEADERS, MADE, peopleRows, useBulk } from './use-bulk';

/** A credit for each started block of results of a search, and one call for each hundred (contract 7.3). */
const searchCredits = (items: number): number => Math.floor(items / 100) * 4 + Math.ceil((items % 100) / 25);

describe('before a run', () => {
  test('an exact quote pays for the search alone, and the run then charges what it said', async () => {
    const file = await useBulk((lusha) => [[...HEADERS], ...peopleRows(lusha, 130)], {
      workbench: { workers: 1 },
    });
    file.select(2, 131);
    const before = file.cells();
    const quote = await file.drive((await file.start({ mode: 'quote' })).id);
    expect(quote).toMatchObject({
      state: 'done',
      mode: 'quote',
      canUndo: false,
      creditsCharged: searchCredits(130),
    });
    expect(file.cells()).toEqual(before);
    const plan = await file.plan();
    expect(plan.costAtMost).toBeGreaterThanOrEqual(quote.quoted ?? Infinity);
    const run = await file.drive((await file.start()).id);
    expect(run.creditsCharged).toBe(quote.quoted);
    expect(file.lusha.books.paidTwice()).toEqual([]);
  });

  test('the first five rows alone are tried, and paid for once', async () => {
    const file = await useBulk((lusha) => [[...HEADERS], ...peopleRows(lusha, 20)], {
      workbench: { workers: 1 },
    });
    file.select(2, 21);
    const first = await file.drive((await file.start({ limit: 5 })).id);
    expect(first).toMatchObject({ state: 'done', rows: 5, counts: { found: 5 } });
    await file.addon.workbench.advance(1_000);
    const rest = await file.drive((await file.start()).id);
    expect(rest.rows).toBeGreaterThanOrEqual(15);
    expect(file.lusha.books.paidTwice()).toEqual([]);
  });
});

describe('the cost that was seen', () => {
  test('a run that would cost more than that is not begun, and writes nothing', async () => {
    const file = await useBulk((lusha) => [[...HEADERS], ...peopleRows(lusha, 12)], {
      workbench: { workers: 1 },
    });
    file.select(2, 11);
    const request = await file.request();
    const { costAtMost } = await file.plan();
    expect(costAtMost).toBe(10 * 5 + 1 + 1);
    const before = file.cells();
    // What was selected when the plan was seen were two rows fewer.
    const more = { ...request, areas: [{ row: 2, column: 1, rows: 12, columns: 4 }] };
    await expect(file.call('startRun', more, costAtMost)).rejects.toThrow(
      'BAD_INPUT: The selection has changed: this run would now cost up to 62 credits instead of 52. Look at the plan again. Nothing was changed.',
    );
    await expect(file.call('readRun')).resolves.toBeNull();
    expect(file.cells()).toEqual(before);
    await expect(file.call('startRun', request, costAtMost)).resolves.toMatchObject({ state: 'running' });
  });

  test('what was free when a run began and is not any more is not asked for before somebody has seen its price', async () => {
    const file = await useBulk((lusha) => [[...HEADERS], ...peopleRows(lusha, 12)], {
      workbench: { workers: 1 },
    });
    const [, ...rows] = file.cells();
    const known = rows.slice(0, 8).map(([, , , email]) => [email]);
    await file.addon.formula('LUSHA_PERSON', known, 'phone');
    file.select(2, 13);
    const run = await file.start();
    await file.call('stopRun', run.id);
    await file.call('stepRun', run.id);
    await file.call('clearStore');
    await file.addon.workbench.advance(86_400_000);
    const { requests } = file.lusha.books;
    await file.call('resumeRun', run.id);
    await expect(file.drive(run.id)).resolves.toMatchObject({
      state: 'waiting',
      done: 0,
      waiting: {
        until: null,
        problem: {
          code: 'CAP',
          message:
            'With what is left, this run may cost 62 credits instead of the 22 credits you have seen: the sheet, the stored answers or the prices have changed.',
          action: 'End the run and plan the rest again. What was found stays, and is not paid for twice.',
        },
      },
    });
    expect(file.lusha.books.requests).toBe(requests);
    await expect(file.call('endRun', run.id)).resolves.toMatchObject({ state: 'done', creditsCharged: 0 });
  });
});

test('what a search does not bring is not sold as free with it', async () => {
  const file = await useBulk(
    (lusha) => [
      ['Email', 'Company ID'],
      ...peopleRows(lusha, 3).map(([, , , email = '']) => [email, '4711']),
    ],
    {
      workbench: { workers: 1 },
    },
  );
  file.select(2, 4);
  const { fields } = await file.call<SelectionView>('readSelection', 'person');
  const search = fields.filter(({ cost }) => cost === 'search').map(({ name }) => name);
  await expect(file.plan({ fields: ['continent', 'x', 'title'] })).resolves.toMatchObject({
    blankFields: ['Continent', 'X profile'],
  });
  await expect(file.plan({ fields: ['continent', 'x', 'email'] })).resolves.toMatchObject({
    blankFields: [],
  });
  // Nothing that a search of these people leaves blank and a reveal fills is among the free ones.
  const run = async (names: readonly string[]): Promise<RunView> =>
    file.drive((await file.start({ fields: names })).id);
  const filled = (): readonly string[] => {
    const [headers = [], ...rows] = file.cells();
    return headers.map(String).filter((_header, column) => rows.some((row) => (row[column] ?? '') !== ''));
  };
  const data = search.filter((name) => name !== 'status' && name !== 'credits');
  await run(data);
  const afterSearch = filled();
  await run([...data, 'email_type']);
  expect(filled().filter((header) => header !== 'Email type')).toEqual(afterSearch);
});

describe('a run over a selection', () => {
  test('1,000 rows with 30 duplicates and 40 known: one request for each hundred, the receipt as the books', async () => {
    const file = await useBulk((lusha) => {
      const people = peopleRows(lusha, 970);
      return [[...HEADERS], ...people, ...people.slice(100, 130)];
    });
    const { addon, lusha } = file;
    const known = peopleRows(lusha, 40).map(([, , , email]) => [email]);
    await addon.formula('LUSHA_PERSON', known, 'phone');
    await addon.workbench.advance(1_000);
    const before = { requests: lusha.books.requests, credits: lusha.books.creditsCharged };

    file.select(2, 1001);
    const plan = await file.plan();
    expect(plan).toMatchObject({
      rows: 1000,
      known: 40,
      duplicates: 30,
      toAsk: 930,
      requests: 10,
      blank: 0,
      filled: 0,
    });
    const run = await file.drive((await file.start()).id);

    expect(run).toMatchObject({
      state: 'done',
      rows: 1000,
      done: 1000,
      creditsCharged: lusha.books.creditsCharged - before.credits,
    });
    expect(run.counts).toMatchObject({ found: 1000, notFound: 0, failed: 0, parked: 0, free: 40 });
    // The usage calls are no part of the ten.
    const paid = lusha.books.entries
      .slice(before.requests)
      .filter(({ method }) => method === 'post' || method === 'POST');
    expect(paid.map(({ items }) => items)).toEqual([...Array.from({ length: 9 }, () => 100), 30]);
    expect(lusha.books.paidTwice()).toEqual([]);
    const phones = lusha.books.creditsCharged - before.credits - searchCredits(930);
    expect(phones % 5).toBe(0);
    expect(run.creditsCharged).toBeLessThanOrEqual(plan.costAtMost);

    const [headers, first, ...rest] = file.cells();
    expect(headers).toEqual([...HEADERS, ...MADE]);
    expect(first?.[6]).toMatch(/^(OK|NO_PHONE)$/);
    expect(rest.every((row) => row[6] === 'OK' || row[6] === 'NO_PHONE')).toBe(true);
    // A duplicate has what the row further up has.
    expect(rest[970 - 1]?.slice(4)).toEqual(rest[100 - 1]?.slice(4));
  });
});
