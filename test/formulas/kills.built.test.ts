import type { LushaSimulator } from '../../src/workbench/lusha/simulator';
import { emailsOf, useFreshFiles, type FreshFiles } from '../reveals-built/use-fresh-files';

/** Credits for each started block of results of a search (contract 7.3). */
const SEARCH_BLOCK = 25;
const BATCH = 100;

interface Workload {
  readonly who: unknown;
  readonly fields: string;
  readonly expected: unknown;
  /** Rows, all of them found. */
  readonly rows: number;
}

/** What the search parts of the calls for so many people cost together. */
function searchPart(rows: number): number {
  const batches = Array.from({ length: Math.ceil(rows / BATCH) }, (_, batch) =>
    Math.min(BATCH, rows - batch * BATCH),
  );
  return batches.reduce((sum, items) => sum + Math.ceil(items / SEARCH_BLOCK), 0);
}

/** Runs the formula; gives the record of the execution with what it came to. */
async function run({ addon }: FreshFiles, { who, fields }: Workload) {
  const value = await addon.formula('LUSHA_PERSON', who, fields).catch((error: unknown) => error);
  const record = addon.workbench.executions.at(-1);
  if (record === undefined) throw new Error('Nothing has run');
  return { value, record };
}

interface Unbroken {
  readonly calls: Readonly<Record<string, number>>;
  readonly credits: number;
}

async function unbroken(files: FreshFiles, workload: Workload): Promise<Unbroken> {
  const lusha = files.begin();
  const { value, record } = await run(files, workload);
  expect(value).toEqual(workload.expected);
  return { calls: record.serviceCalls, credits: lusha.books.creditsCharged };
}

/** Kills the execution at one call, computes the formula again, and gives what it cost more than an unbroken run. */
async function killAndRecalculate(
  files: FreshFiles,
  workload: Workload,
  moment: { readonly method: string; readonly occurrence: number; readonly when: 'before' | 'after' },
): Promise<LushaSimulator> {
  const { addon } = files;
  const lusha = files.begin();
  addon.workbench.pool.killWhen({ functionName: 'LUSHA_PERSON', ...moment });
  const killed = await run(files, workload);
  expect(killed.record.error?.message).toBe(`The execution was killed ${moment.when} ${moment.method}.`);

  const again = await run(files, workload);
  expect(again.value).toEqual(workload.expected);
  // Nobody waited for a lock that the dead execution still held: the gathering pause is all the time that passed.
  expect((again.record.endedAt ?? Infinity) - again.record.startedAt).toBeLessThanOrEqual(300);

  // The properties alone know it all, and nothing in them is damaged.
  const { requests } = lusha.books;
  addon.workbench.stores.documentCache.clear();
  const third = await run(files, workload);
  expect(third.value).toEqual(workload.expected);
  expect(third.record.logs).toEqual([]);
  expect(lusha.books.requests).toBe(requests);
  expect(lusha.books.paidTwice()).toEqual([]);
  return lusha;
}

async function everyMoment(files: FreshFiles, workload: Workload): Promise<Unbroken['calls']> {
  const { calls, credits } = await unbroken(files, workload);
  const dearer: string[] = [];
  for (const [method, count] of Object.entries(calls)) {
    for (let occurrence = 1; occurrence <= count; occurrence += 1) {
      for (const when of ['before', 'after'] as const) {
        const lusha = await killAndRecalculate(files, workload, { method, occurrence, when });
        const extra = lusha.books.creditsCharged - credits;
        expect(extra).toBeLessThanOrEqual(searchPart(workload.rows));
        if (extra > 0) dearer.push(`${when} ${method}`);
      }
    }
  }
  // Only between the answer of Lusha and its storing can anything be lost, and that is the search part.
  expect([...new Set(dearer)]).toEqual([
    `after UrlFetchApp.${workload.rows > BATCH ? 'fetchAll' : 'fetch'}`,
    'before PropertiesService.setProperties',
  ]);
  return calls;
}

/** Every service method that an execution calls which pays. */
const PAYING = [
  'CacheService.getAll',
  'CacheService.putAll',
  'CacheService.removeAll',
  'LockService.releaseLock',
  'LockService.tryLock',
  'PropertiesService.getProperties',
  'PropertiesService.getProperty',
  'PropertiesService.setProperties',
  'Utilities.sleep',
];

describe('an execution that dies before or after any of its service calls', () => {
  test('a single cell: recalculating gives the answer, at most 1 credit dearer', async () => {
    const files = await useFreshFiles();
    const [email = ''] = emailsOf(files.addon, 1);
    const workload = { who: email, fields: 'email', expected: email, rows: 1 };
    const calls = await everyMoment(files, workload);
    expect(Object.keys(calls)).toEqual(expect.arrayContaining([...PAYING, 'UrlFetchApp.fetch']));
  });

  test('an array of 250 rows: recalculating gives the answers, at most 10 credits dearer', async () => {
    const files = await useFreshFiles();
    const emails = emailsOf(files.addon, 250);
    const column = emails.map((email) => [email]);
    const workload = { who: column, fields: 'email', expected: column, rows: 250 };
    expect(searchPart(250)).toBe(10);
    const calls = await everyMoment(files, workload);
    expect(Object.keys(calls)).toEqual(expect.arrayContaining([...PAYING, 'UrlFetchApp.fetchAll']));
  });
});
