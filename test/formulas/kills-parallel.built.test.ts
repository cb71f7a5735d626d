import type { ExecutionRecord } from '../../src/workbench/execution/execution-log';
import { emailsOf, searchPart, useFreshFiles, type FreshFiles } from '../reveals-built/use-fresh-files';
import { evenDraws } from './even-draws';
import { killedText, momentsOf, nameOf } from './moments';

/** Cells that are pasted together: one of them pays for all, the others wait for it. */
const CELLS = 8;
/** Longer than anybody waits for the lock without looking, so that those who wait come to all they ever do. */
const LATENCY_MS = 3_000;

interface Outcome {
  readonly failed: readonly unknown[];
  readonly records: readonly ExecutionRecord[];
}

async function pasted({ addon }: FreshFiles, emails: readonly string[]): Promise<Outcome> {
  const shown = await Promise.all(
    emails.map((email) =>
      addon.formula('LUSHA_PERSON', email, 'email').catch((error: unknown) => (error as Error).message),
    ),
  );
  return {
    failed: shown.filter((value, cell) => value !== emails[cell]),
    records: addon.workbench.executions.slice(-CELLS),
  };
}

describe('cells that are pasted together, of which one dies before or after any of its service calls', () => {
  test('the others have their answers, and nobody is asked twice but for one call whose answer was not stored', async () => {
    const files = await useFreshFiles({ workbench: { workers: CELLS, draws: evenDraws } });
    const emails = emailsOf(files.addon, CELLS);
    files.begin({ latencyMs: LATENCY_MS });
    const unbroken = await pasted(files, emails);
    expect(unbroken.failed).toEqual([]);

    const askedAgain: string[] = [];
    const neverCame: string[] = [];
    for (const moment of momentsOf(unbroken.records)) {
      const { books } = files.begin({ latencyMs: LATENCY_MS });
      const spare = files.addon.workbench.pool.killWhen({ functionName: 'LUSHA_PERSON', ...moment });
      const { failed } = await pasted(files, emails);
      const name = nameOf(moment);
      // How often a cell looks again depends on when the others are done; a later look may not come this time.
      if (failed.length === 0 && moment.occurrence > 1) {
        spare();
        neverCame.push(name);
        continue;
      }
      expect([name, ...failed]).toEqual([name, killedText(moment)]);

      // The dead one is computed again, and then nothing is left to be asked.
      await expect(files.cells(emails, 'email')).resolves.toEqual(emails);
      const { requests } = books;
      files.addon.workbench.stores.documentCache.clear();
      await expect(files.cells(emails, 'email')).resolves.toEqual(emails);
      expect(books.requests).toBe(requests);

      expect(books.paidTwice()).toEqual([]);
      const again = books.entries.reduce((sum, { items }) => sum + items, 0) - CELLS;
      if (again > 0) askedAgain.push(name);
      expect(again).toBe(again > 0 ? CELLS : 0);
      const calls = books.entries.map(({ items }) => searchPart(items));
      expect(books.creditsCharged).toBe(CELLS + calls.reduce((sum, credits) => sum + credits, 0));
      expect(calls.length).toBeLessThanOrEqual(2);
    }
    expect(neverCame.length).toBeLessThanOrEqual(4);
    // What Lusha has answered and the properties have not yet taken is asked for again: its search part is paid twice.
    expect(askedAgain).toEqual(['after UrlFetchApp.fetch 1', 'before PropertiesService.setProperties 1']);
  });
});
