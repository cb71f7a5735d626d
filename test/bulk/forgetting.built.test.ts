import type { RunView } from '../../src/shared/bulk-endpoints';
import { decompress } from '../../src/storage/compressed-text';
import { HEADERS, MADE, peopleRows, useBulk, type BulkFile } from './use-bulk';

const ROWS = 6;

/** Everything that the file keeps but for the list itself, readable, as one text. */
function everythingKept({ addon, sheet }: BulkFile): string {
  const { stores, engine } = addon.workbench;
  const hidden = engine.workbook.sheets().filter(({ id }) => id !== sheet().id);
  const texts = hidden.flatMap((kept) => {
    const { rows, columns } = kept.contentSize();
    if (rows === 0) return [];
    // Two columns for the name and the part, then the text.
    const values = kept.cells.values({ row: 0, column: 0, rows, columns });
    return values.map((row) => row.slice(2).map(String).join(''));
  });
  const readable = texts.map((text) => decompress(text) ?? text);
  return [...readable, JSON.stringify([stores.documentProperties.all(), stores.documentCache.all()])].join(
    '\n',
  );
}

interface Person {
  readonly name: string;
  readonly email: string;
}

/** A run that writes over what cells said about people, and is refused one row; the first two people of the list. */
async function useEnded(): Promise<{ file: BulkFile; people: readonly Person[]; run: RunView }> {
  const file = await useBulk(
    (lusha) => [
      [...HEADERS, ...MADE],
      ...peopleRows(lusha, ROWS).map(([first = '', last = '', company = '', email = '']) => {
        return [first, last, company, email, `title of ${first} ${last}`, `ask ${email}`, ''];
      }),
    ],
    { workbench: { workers: 1 } },
  );
  file.select(2, ROWS + 1);
  const { id } = file.sheet();
  await file.byOwner('protectRange', { sheetId: id, row: 1, column: 0, rows: 1, columns: 7 });
  file.addon.workbench.user = 'guest@example.com';
  await file.call('saveApiKey', built.SIMULATOR_API_KEY, false);
  const run = await file.drive((await file.start({ write: 'all' })).id);
  expect(run).toMatchObject({ state: 'done', canUndo: true, counts: { parked: 1 } });
  const people = peopleRows(file.lusha, ROWS).map(([first = '', last = '', , email = '']) => ({
    name: `${first} ${last}`,
    email,
  }));
  return { file, people, run };
}

test('forgetting a person: run logs and receipts say nothing of them any more, all else can still be undone', async () => {
  const { file, people, run } = await useEnded();
  const [refused, written, other, deleted] = people;
  // The row is gone, but its log still says what it held.
  file.sheet().structure.deleteRows(4, 1);
  for (const person of [deleted, written, refused]) {
    const { email = '', name = '' } = person ?? {};
    expect(everythingKept(file)).toContain(name);
    await expect(file.call('findPerson', email)).resolves.toMatchObject({ inRuns: true });
    await expect(file.call('forgetPerson', email)).resolves.toMatchObject({ people: 1, fromSheet: true });
    const kept = everythingKept(file);
    expect(kept).not.toContain(email);
    expect(kept).not.toContain(name);
    await expect(file.call('findPerson', email)).resolves.toMatchObject({ people: [], inRuns: false });
  }
  expect(everythingKept(file)).toContain(other?.name);
  await expect(file.undo(run.id)).resolves.toMatchObject({ changed: 0, missing: 0 });
  const titles = file.cells().map((row) => row[4]);
  expect(titles).toContain(`title of ${other?.name ?? ''}`);
  expect(titles).not.toContain(`title of ${written?.name ?? ''}`);
});

test('forgetting a person whom a run under way is about: it goes on without them', async () => {
  const file = await useBulk((lusha) => [[...HEADERS], ...peopleRows(lusha, ROWS)], {
    workbench: { workers: 1 },
  });
  file.select(2, ROWS + 1);
  const { id } = await file.start();
  const [, , , email] = file.cells()[3] ?? [];
  await expect(file.call('findPerson', email)).resolves.toMatchObject({ people: [], inRuns: true });
  await file.call('forgetPerson', email);
  const run = await file.drive(id);
  expect(run).toMatchObject({ state: 'done', rows: ROWS - 1, done: ROWS - 1, counts: { found: ROWS - 1 } });
  expect(file.cells()[3]?.slice(HEADERS.length)).toEqual(['', '', '']);
  expect(file.lusha.books.entries.reduce((sum, { items }) => sum + items, 0)).toBe(ROWS - 1);
  expect(everythingKept(file)).not.toContain(email);
});

test('clearing: nothing is kept of what runs were about, and they cannot be undone any more', async () => {
  const { file, people, run } = await useEnded();
  expect(everythingKept(file)).toContain(people[0]?.email);
  await file.call('clearStore');
  const kept = everythingKept(file);
  for (const { email, name } of people) {
    expect(kept).not.toContain(email);
    expect(kept).not.toContain(name);
  }
  await expect(file.call('readRuns')).resolves.toMatchObject([
    { id: run.id, canUndo: false, counts: run.counts, parked: { count: 1, rows: [] } },
  ]);
});
