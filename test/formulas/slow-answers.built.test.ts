import { emailsOf, searchPart, useFreshFiles } from '../reveals-built/use-fresh-files';
import { evenDraws } from './even-draws';

const CELLS = 30;
const BUSY =
  'Lusha: other cells of this file are asking Lusha at the moment. Recalculate in a minute; nothing is paid twice. [BUSY]';
const TIMED_OUT = 'Exceeded maximum execution time';

describe('an answer of 40 s, which Google does not wait for', () => {
  test('the cells that waited say BUSY, those that came later have their answers, all have them the next time', async () => {
    const files = await useFreshFiles({ workbench: { workers: CELLS, draws: evenDraws } });
    const emails = emailsOf(files.addon, 2 * CELLS);
    const lusha = files.begin();
    lusha.faults.next({ kind: 'latency', ms: 40_000 });
    const shown = await Promise.all(
      emails.map((email) =>
        files.addon
          .formula('LUSHA_PERSON', email, 'email')
          .catch((error: unknown) => (error as Error).message),
      ),
    );
    expect(shown.filter((value) => value === TIMED_OUT)).toHaveLength(1);
    expect(shown.filter((value) => value === BUSY)).toHaveLength(CELLS - 1);
    expect(shown.filter((value, cell) => value === emails[cell])).toHaveLength(CELLS);

    // The late request is charged all the same.
    await files.addon.workbench.advance(60_000);
    await expect(files.cells(emails, 'email')).resolves.toEqual(emails);
    const { books } = lusha;
    expect(books.paidTwice()).toEqual([]);
    const lost = emails.length + searchPart(CELLS) * 2;
    expect(books.creditsCharged - lost).toBeLessThanOrEqual(searchPart(CELLS));
    const { requests } = books;
    await expect(files.cells(emails, 'email')).resolves.toEqual(emails);
    expect(books.requests).toBe(requests);
  });
});

describe('an answer slower than the 25 s that a formula takes for itself', () => {
  test.each([26_000, 28_000])('%i ms: it is shown and stored, and free the next time', async (latencyMs) => {
    const files = await useFreshFiles();
    const column = emailsOf(files.addon, 250).map((email) => [email]);
    const lusha = files.begin({ latencyMs });
    await expect(files.addon.formula('LUSHA_PERSON', column, 'email')).resolves.toEqual(column);
    await expect(files.addon.formula('LUSHA_PERSON', column, 'email')).resolves.toEqual(column);
    expect(lusha.books.entries.map(({ items }) => items)).toEqual([100, 100, 50]);
  });

  test('31 s: Google ends the formula; the next one pays the search part again and no reveal', async () => {
    const files = await useFreshFiles();
    const column = emailsOf(files.addon, 250).map((email) => [email]);
    const lusha = files.begin({ latencyMs: 31_000 });
    await expect(files.addon.formulaError('LUSHA_PERSON', column, 'email')).resolves.toBe(TIMED_OUT);
    await files.addon.workbench.advance(5_000);
    lusha.latencyMs = 0;
    await expect(files.addon.formula('LUSHA_PERSON', column, 'email')).resolves.toEqual(column);
    expect(lusha.books.entries.map(({ creditsCharged }) => creditsCharged)).toEqual([104, 104, 52, 4, 4, 2]);
    expect(lusha.books.paidTwice()).toEqual([]);
  });

  test('26 s of which a timeout is reported: NETWORK, not repeated, free the next time but for the search', async () => {
    const files = await useFreshFiles();
    const column = emailsOf(files.addon, 250).map((email) => [email]);
    const lusha = files.begin();
    lusha.faults.next({ kind: 'timeout', processed: true, afterMs: 26_000, count: 3 });
    await expect(files.addon.formulaError('LUSHA_PERSON', column, 'email')).resolves.toMatch(/\[NETWORK\]$/);
    expect(lusha.books.requests).toBe(3);
    await files.addon.workbench.advance(1_000);
    await expect(files.addon.formula('LUSHA_PERSON', column, 'email')).resolves.toEqual(column);
    expect(lusha.books.requests).toBe(6);
    expect(lusha.books.creditsCharged).toBe(250 + 2 * searchPart(250));
    expect(lusha.books.paidTwice()).toEqual([]);
  });
});
