import type { ExecutionRecord } from '../../src/workbench/execution/execution-log';
import type { LushaSimulator } from '../../src/workbench/lusha/simulator';
import {
  BATCH,
  emailsOf,
  searchPart,
  useFreshFiles,
  type FreshFiles,
} from '../reveals-built/use-fresh-files';
import { killedText, momentsOf, nameOf, type Moment } from './moments';

interface Workload {
  readonly who: unknown;
  readonly fields: string;
  readonly expected: unknown;
  /** Rows, all of them found. */
  readonly rows: number;
}

/** Runs the formula; gives the record of the execution with what it came to. */
async function run({ addon }: FreshFiles, { who, fields }: Workload) {
  const value = await addon.formula('LUSHA_PERSON', who, fields).catch((error: unknown) => error);
  const record = addon.workbench.executions.at(-1);
  if (record === undefined) throw new Error('Nothing has run');
  return { value, record };
}

interface Unbroken {
  readonly record: ExecutionRecord;
  readonly credits: number;
}

async function unbroken(files: FreshFiles, workload: Workload): Promise<Unbroken> {
  const lusha = files.begin();
  const { value, record } = await run(files, workload);
  expect(value).toEqual(workload.expected);
  return { record, credits: lusha.books.creditsCharged };
}

/** Kills the execution at one call, computes the formula again, and gives what it cost more than an unbroken run. */
async function killAndRecalculate(
  files: FreshFiles,
  workload: Workload,
  moment: Moment,
): Promise<LushaSimulator> {
  const { addon } = files;
  const lusha = files.begin();
  addon.workbench.pool.killWhen({ functionName: 'LUSHA_PERSON', ...moment });
  const killed = await run(files, workload);
  expect(killed.record.error?.message).toBe(killedText(moment));

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

async function everyMoment(files: FreshFiles, workload: Workload): Promise<readonly string[]> {
  const { record, credits } = await unbroken(files, workload);
  const dearer: string[] = [];
  for (const moment of momentsOf([record])) {
    const lusha = await killAndRecalculate(files, workload, moment);
    const extra = lusha.books.creditsCharged - credits;
    expect(extra).toBeLessThanOrEqual(searchPart(workload.rows));
    if (extra > 0) dearer.push(nameOf(moment));
  }
  // Only between the answer of Lusha and its storing can anything be lost, and that is the search part.
  expect(dearer).toEqual([
    `after UrlFetchApp.${workload.rows > BATCH ? 'fetchAll' : 'fetch'} 1`,
    'before PropertiesService.setProperties 1',
  ]);
  return Object.keys(record.serviceCalls);
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
    expect(calls).toEqual(expect.arrayContaining([...PAYING, 'UrlFetchApp.fetch']));
  });

  test('an array of 250 rows: recalculating gives the answers, at most 10 credits dearer', async () => {
    const files = await useFreshFiles();
    const emails = emailsOf(files.addon, 250);
    const column = emails.map((email) => [email]);
    const workload = { who: column, fields: 'email', expected: column, rows: 250 };
    expect(searchPart(250)).toBe(10);
    const calls = await everyMoment(files, workload);
    expect(calls).toEqual(expect.arrayContaining([...PAYING, 'UrlFetchApp.fetchAll']));
  });
});
