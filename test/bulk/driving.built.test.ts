import type { RunView } from '../../src/shared/bulk-endpoints';
import { testUser } from '../formulas/test-user';
import { HEADERS, MADE, peopleRows, useBulk, type BulkFile } from './use-bulk';

/** Six requests on an account that takes 5 a minute. */
const ROWS = 600;
const SMALL = { simulator: { plan: 'free5' as const }, workbench: { workers: 1 } };
const MINUTE_MS = 60_000;

async function useList(rows: number, options: Parameters<typeof useBulk>[1] = {}): Promise<BulkFile> {
  const file = await useBulk((lusha) => [[...HEADERS], ...peopleRows(lusha, rows)], options);
  file.select(2, rows + 1);
  return file;
}

const statuses = (file: BulkFile): readonly unknown[] =>
  file
    .cells()
    .slice(1)
    .map((row) => row[HEADERS.length + MADE.length - 1]);

describe('stop and resume', () => {
  test('a stopped run keeps what it has, and goes on where it was', async () => {
    const file = await useList(ROWS, SMALL);
    const { id } = await file.start();
    const first = await file.call<RunView>('stepRun', id);
    expect(first.done).toBeGreaterThan(0);
    expect(first.done).toBeLessThan(ROWS);
    await file.call('stopRun', id);
    const { requests } = file.lusha.books;
    const stopped = await file.call<RunView>('stepRun', id);
    expect(stopped).toMatchObject({ state: 'stopped', done: first.done });
    await expect(file.call<RunView>('stepRun', id)).resolves.toMatchObject({ state: 'stopped' });
    expect(file.lusha.books.requests).toBe(requests);
    expect(statuses(file).filter((status) => status !== '')).toHaveLength(first.done);

    await expect(file.call<RunView>('resumeRun', id)).resolves.toMatchObject({ state: 'running' });
    const run = await file.drive(id);
    expect(run).toMatchObject({ state: 'done', done: ROWS, counts: { found: ROWS } });
    expect(run.creditsCharged).toBe(file.lusha.books.creditsCharged);
    expect(file.lusha.books.paidTwice()).toEqual([]);
  });

  test('one run at a time, and nobody else goes on with it', async () => {
    const file = await useList(4, { workbench: { workers: 1 } });
    const { id } = await file.start();
    await expect(file.start()).rejects.toThrow(
      'BAD_INPUT: Another run is going on in this file. Let it finish, or end it first. Nothing was changed.',
    );
    file.addon.workbench.user = 'colleague@example.com';
    await file.call('saveApiKey', built.SIMULATOR_API_KEY, false);
    await expect(file.call<RunView>('readRun')).resolves.toMatchObject({
      isMine: false,
      creditsLeft: null,
      secondsLeft: null,
    });
    await expect(file.call('stepRun', id)).rejects.toThrow(
      'BAD_INPUT: Somebody else has started this run, and it spends on their key. Nothing was changed.',
    );
    file.addon.workbench.user = 'owner@example.com';
    await expect(file.drive(id)).resolves.toMatchObject({ state: 'done', isMine: true });
  });

  test.each([
    [{ kind: 'unauthorized' }, 'BAD_KEY'],
    [{ kind: 'out-of-credits' }, 'NO_CREDITS'],
    [{ kind: 'key-limit' }, 'KEY_LIMIT'],
    [{ kind: 'unreachable' }, 'NETWORK'],
    [{ kind: 'truncated' }, 'SERVER'],
  ] as const)(
    'after %j a run waits for a person, and goes on once that is put right',
    async (fault, code) => {
      const file = await useList(4, { workbench: { workers: 1 } });
      const { id } = await file.start();
      file.lusha.faults.next(fault);
      await expect(file.call<RunView>('stepRun', id)).resolves.toMatchObject({
        state: 'waiting',
        done: 0,
        waiting: { until: null, problem: { code } },
      });
      await expect(file.call<RunView>('stepRun', id)).resolves.toMatchObject({ state: 'waiting' });
      await file.call('resumeRun', id);
      await expect(file.drive(id)).resolves.toMatchObject({ state: 'done', counts: { found: 4 } });
      expect(file.lusha.books.paidTwice()).toEqual([]);
    },
  );

  test('the cap of a run is never passed; raised, the run goes on', async () => {
    const file = await useList(60, { workbench: { workers: 1 } });
    await file.call('saveRules', { runCap: 40 });
    const { id } = await file.start();
    const capped = await file.drive(id);
    expect(capped).toMatchObject({ state: 'waiting', waiting: { until: null, problem: { code: 'CAP' } } });
    expect(file.lusha.books.creditsCharged).toBeLessThanOrEqual(40);
    await file.call('saveRules', { runCap: null });
    await file.call('resumeRun', id);
    await expect(file.drive(id)).resolves.toMatchObject({ state: 'done', counts: { found: 60 } });
    expect(file.lusha.books.paidTwice()).toEqual([]);
  });
});

describe('without the sidebar', () => {
  test('a trigger goes on with the run, waits for the windows, and is gone when the run is done', async () => {
    const file = await useList(ROWS, SMALL);
    const { id } = await file.start();
    const triggers = (): number => file.addon.workbench.services.ScriptApp.triggers.length;
    expect(triggers()).toBe(1);
    for (let minutes = 0; minutes < 600; minutes += 5) {
      await file.addon.workbench.advance(5 * MINUTE_MS);
      if ((await file.call('readRun')) === null) break;
    }
    const [run] = await file.call<RunView[]>('readRuns');
    expect(run).toMatchObject({ id, state: 'done', counts: { found: ROWS } });
    expect(triggers()).toBe(0);
    expect(statuses(file).every((status) => status !== '')).toBe(true);
    expect(file.lusha.books.paidTwice()).toEqual([]);
  });

  test('"Enrich now" asks with the price, works, and tells what came of it', async () => {
    const { ui, questions } = testUser();
    const file = await useList(120, { workbench: { workers: 1, ui } });
    await file.addon.workbench.runMenuItem('enrichPeopleNow');
    const books = file.lusha.books.creditsCharged;
    expect(questions.map(({ title, message }) => [title, message])).toEqual([
      [
        'Enrich 120 rows of Sheet1?',
        '120 people to ask about, in 2 requests.\nThis costs at most 7 credits, by the prices of your account. You have 100000 left.\nColumns: Name: E (new), Job title: F (new), Company: C, Email: D, Lusha status: G (new).',
      ],
      ['Lusha', `Done. 120 rows found, 0 not found, ${String(books)} credits charged.`],
    ]);
    await expect(file.call('readRun')).resolves.toBeNull();
  });
});
