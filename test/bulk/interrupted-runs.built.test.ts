import type { RunView } from '../../src/shared/bulk-endpoints';
import type { LushaSimulator } from '../../src/workbench/lusha/simulator';
import { HEADERS, peopleRows, useBulk, type BulkFile } from './use-bulk';

/** Enough for several calls in one request of many, and for duplicates and people who have no phone. */
const PEOPLE = 150;
const ROWS = PEOPLE + 10;

interface Ended {
  readonly cells: BulkFile['cells'] extends () => infer C ? C : never;
  readonly credits: number;
  readonly counts: RunView['counts'];
}

async function useList(): Promise<BulkFile> {
  const list = (lusha: LushaSimulator): readonly (readonly string[])[] => {
    const people = peopleRows(lusha, PEOPLE);
    return [[...HEADERS], ...people, ...people.slice(0, 10)];
  };
  return useBulk(list, { workbench: { workers: 1 } });
}

async function begin(file: BulkFile): Promise<RunView> {
  file.select(2, ROWS + 1);
  return file.start();
}

async function end(file: BulkFile, id: string): Promise<Ended> {
  const run = await file.drive(id);
  expect(run).toMatchObject({ state: 'done', done: ROWS });
  // What the answers that were lost had cost, nobody can know.
  if (!run.mayMissCredits) expect(run.creditsCharged).toBe(file.lusha.books.creditsCharged);
  return { cells: file.cells(), credits: file.lusha.books.creditsCharged, counts: run.counts };
}

/** What the search part of the calls in flight costs: the only thing that can be lost with an execution. */
const SEARCH_PART = 4 + 2;

describe('a run of which an execution dies', () => {
  let unbroken: Ended;
  let calls: readonly (readonly [method: string, occurrence: number])[];

  beforeAll(async () => {
    const file = await useList();
    const { id } = await begin(file);
    await file.call('stepRun', id);
    const step = file.addon.workbench.executions.at(-1);
    calls = Object.entries(step?.serviceCalls ?? {}).flatMap(([method, count]) =>
      [...new Set([1, Math.min(2, count), count])].map((occurrence) => [method, occurrence] as const),
    );
    unbroken = await end(file, id);
    expect(unbroken.counts).toMatchObject({ found: ROWS, parked: 0, failed: 0 });
  });

  test.each(['before', 'after'] as const)(
    '%s any of its service calls: the same sheet, the same receipt, nobody paid twice',
    async (when) => {
      expect(calls.length).toBeGreaterThan(10);
      const dearer = new Set<string>();
      for (const [method, occurrence] of calls) {
        const file = await useList();
        const { id } = await begin(file);
        file.addon.workbench.pool.killWhen({ functionName: 'stepRun', method, occurrence, when });
        await expect(file.call('stepRun', id)).rejects.toThrow(`The execution was killed ${when} ${method}.`);
        const ended = await end(file, id);
        const where = `${when} ${method} ${String(occurrence)}`;
        expect([where, ended.cells]).toEqual([where, unbroken.cells]);
        expect([where, ended.counts]).toEqual([where, unbroken.counts]);
        expect([where, file.lusha.books.paidTwice()]).toEqual([where, []]);
        expect(ended.credits - unbroken.credits).toBeLessThanOrEqual(SEARCH_PART);
        if (ended.credits > unbroken.credits) dearer.add(`${when} ${method}`);
        await file.addon.workbench.dispose();
      }
      expect([...dearer].sort()).toEqual(
        when === 'before' ? ['before PropertiesService.setProperties'] : ['after UrlFetchApp.fetchAll'],
      );
    },
  );
});
