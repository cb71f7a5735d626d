import type { RunView } from '../../src/shared/bulk-endpoints';
import type { LushaSimulator } from '../../src/workbench/lusha/simulator';
import { killedText, momentsOf, nameOf, outermost, type Moment } from '../formulas/moments';
import { HEADERS, peopleRows, useBulk, type BulkFile } from './use-bulk';

/** One call of Lusha. */
const FEW = 20;
/** Several calls in one request of many. */
const MANY = 110;
/** Rows about somebody who stands further up. */
const DUPLICATES = 3;

interface Ended {
  readonly cells: BulkFile['cells'] extends () => infer C ? C : never;
  readonly credits: number;
  readonly counts: RunView['counts'];
}

async function useList(people: number): Promise<BulkFile> {
  const list = (lusha: LushaSimulator): readonly (readonly string[])[] => {
    const rows = peopleRows(lusha, people);
    return [[...HEADERS], ...rows, ...rows.slice(0, DUPLICATES)];
  };
  return useBulk(list, { workbench: { workers: 1 } });
}

async function begin(file: BulkFile): Promise<RunView> {
  file.select(2, file.cells().length);
  return file.start();
}

async function end(file: BulkFile, { id, rows }: RunView): Promise<Ended> {
  const run = await file.drive(id);
  expect(run).toMatchObject({ state: 'done', done: rows });
  // What the answers that were lost had cost, nobody can know.
  if (!run.mayMissCredits) expect(run.creditsCharged).toBe(file.lusha.books.creditsCharged);
  return { cells: file.cells(), credits: file.lusha.books.creditsCharged, counts: run.counts };
}

/** Gives the calls at which it became dearer, by the search part of what was in flight and no more. */
async function killAtAll(
  people: number,
  searchPart: number,
  isTried: (moment: Moment) => boolean,
): Promise<readonly string[]> {
  const file = await useList(people);
  const first = await begin(file);
  await file.call('stepRun', first.id);
  const moments = outermost(momentsOf(file.addon.workbench.executions.slice(-1))).filter(isTried);
  const unbroken = await end(file, first);
  expect(unbroken.counts).toMatchObject({ found: people + DUPLICATES, parked: 0, failed: 0 });
  expect(moments.length).toBeGreaterThan(5);

  const dearer = new Set<string>();
  for (const moment of moments) {
    const where = nameOf(moment);
    await file.again();
    const run = await begin(file);
    file.addon.workbench.pool.killWhen({ functionName: 'stepRun', ...moment });
    await expect(file.call('stepRun', run.id)).rejects.toThrow(killedText(moment));
    const ended = await end(file, run);
    expect([where, ended.cells]).toEqual([where, unbroken.cells]);
    expect([where, ended.counts]).toEqual([where, unbroken.counts]);
    expect([where, file.lusha.books.paidTwice()]).toEqual([where, []]);
    expect(ended.credits - unbroken.credits).toBeLessThanOrEqual(searchPart);
    if (ended.credits > unbroken.credits) dearer.add(where);
  }
  return [...dearer].sort();
}

describe('a run of which an execution dies before or after any of its service calls', () => {
  test('ends with the same sheet and the same receipt, and nobody is paid twice', async () => {
    await expect(killAtAll(FEW, 1, () => true)).resolves.toEqual([
      'after UrlFetchApp.fetch 1',
      'before PropertiesService.setProperties 2',
    ]);
  });

  test('and so it does with several calls under way', async () => {
    const around = /UrlFetchApp|PropertiesService\.set|SpreadsheetApp\.flush/;
    await expect(killAtAll(MANY, 4 + 1, ({ method }) => around.test(method))).resolves.toEqual([
      'after UrlFetchApp.fetchAll 1',
      'before PropertiesService.setProperties 2',
    ]);
  });
});
