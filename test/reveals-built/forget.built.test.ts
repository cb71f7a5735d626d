import { readHeld } from '../../src/reveals/held-list';
import { SEGMENT_SHEET_NAME } from '../../src/reveals/segment-sheet';
import { createDocumentState } from '../../src/storage/document-state';
import { RULES, useAddon, type TestAddon } from '../formulas/use-addon';
import { bulkyPeople, fillProperties, storedPerson, storeEntries } from './stored-entries';

const DANA = 'dana.reyes@northwind.example';
const PRIYA = 'priya.anand@contoso.example';
const NOBODY = 'nobody@nowhere.example';

/** The value of an endpoint's answer. */
async function ask(addon: TestAddon, endpoint: string, ...args: readonly unknown[]): Promise<unknown> {
  const answer = (await addon.call(endpoint, ...args)) as { readonly ok: boolean; readonly value: unknown };
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
}

/** Everything that the file's stores hold, as one text. */
function everythingStored({ workbench }: TestAddon): string {
  const { documentProperties, documentCache } = workbench.stores;
  return JSON.stringify([documentProperties.all(), documentCache.all()]);
}

function heldEmails({ workbench }: TestAddon): readonly unknown[] {
  const properties = workbench.stores.documentProperties;
  const state = createDocumentState({
    cache: () => null,
    properties: () => ({ getProperties: () => properties.all() }) as GoogleAppsScript.Properties.Properties,
    companions: [],
    report: () => undefined,
  });
  return readHeld(state).map(({ identifiers }) => identifiers[0]);
}

describe('forgetting a person', () => {
  test('who was revealed: found under each identity, gone from properties and cache, others stay', async () => {
    const addon = await useAddon();
    const fields = 'email, lusha_id, linkedin';
    const [[, id, linkedin]] = (await addon.formula('LUSHA_PERSON', DANA, fields)) as [string[]];
    await addon.formula('LUSHA_PERSON', PRIYA, 'email');
    for (const who of [DANA.toUpperCase(), ` ${id ?? ''} `, linkedin])
      await expect(ask(addon, 'findPerson', who)).resolves.toMatchObject({
        people: [{ name: 'Dana Reyes', emails: 1, phones: 0 }],
        miss: false,
      });
    expect(everythingStored(addon)).toContain(DANA);

    await expect(ask(addon, 'forgetPerson', linkedin)).resolves.toEqual({
      store: {
        people: 1,
        companies: 0,
        misses: 0,
        fullPercent: 1,
        usesSheet: false,
        waiting: 0,
        unreadable: 0,
      },
      people: 1,
      fromSheet: false,
    });
    await expect(ask(addon, 'findPerson', DANA)).resolves.toEqual({
      people: [],
      miss: false,
      held: false,
      inRuns: false,
      inLists: false,
      unreadable: 0,
    });
    expect(everythingStored(addon)).not.toContain(DANA);

    const asked = addon.simulator.books.entries.length;
    await addon.formula('LUSHA_PERSON', PRIYA, 'email');
    expect(addon.simulator.books.entries).toHaveLength(asked);
    await addon.formula('LUSHA_PERSON', DANA, 'email');
    expect(addon.simulator.books.entries).toHaveLength(asked + 1);
  });

  test('of whom several versions are stored: an address that only an old one has leads to all', async () => {
    const addon = await useAddon();
    storeEntries(addon, { people: [storedPerson('old', { id: 'v1.one' })] });
    storeEntries(addon, { people: [storedPerson('new', { id: 'v1.one' }), storedPerson('other')] });
    await expect(ask(addon, 'forgetPerson', 'old@x.example')).resolves.toMatchObject({
      people: 1,
      store: { people: 1 },
    });
    for (const who of ['old@x.example', 'new@x.example', 'v1.one'])
      await expect(ask(addon, 'findPerson', who)).resolves.toMatchObject({ people: [] });
    await expect(ask(addon, 'findPerson', 'other@x.example')).resolves.toMatchObject({
      people: [{ name: 'other' }],
    });
  });

  test('who was not found: the miss goes, and the next formula asks again', async () => {
    const addon = await useAddon();
    await addon.formula('LUSHA_PERSON', NOBODY, 'email');
    await expect(ask(addon, 'findPerson', NOBODY)).resolves.toMatchObject({ people: [], miss: true });
    await expect(ask(addon, 'forgetPerson', NOBODY)).resolves.toMatchObject({
      people: 0,
      store: { misses: 0 },
    });
    const asked = addon.simulator.books.entries.length;
    await addon.formula('LUSHA_PERSON', NOBODY, 'email');
    expect(addon.simulator.books.entries).toHaveLength(asked + 1);
  });

  test('who waits in the list of held rows: taken out, the others stay held', async () => {
    const addon = await useAddon();
    await addon.call('saveRules', { ...RULES, formulaMode: 'hold' });
    for (const email of [DANA, PRIYA]) await addon.formula('LUSHA_PERSON', email, 'status');
    for (const email of [DANA, PRIYA]) await addon.formula('LUSHA_PERSON', email, 'email, status');
    await expect(ask(addon, 'findPerson', DANA)).resolves.toEqual({
      people: [],
      miss: false,
      held: true,
      inRuns: false,
      inLists: false,
      unreadable: 0,
    });
    await ask(addon, 'forgetPerson', DANA);
    await expect(ask(addon, 'findPerson', DANA)).resolves.toMatchObject({ held: false });
    expect(new Set(heldEmails(addon).map((identifier) => JSON.stringify(identifier)))).toEqual(
      new Set([JSON.stringify({ email: PRIYA })]),
    );
  });

  test('who lies in the hidden sheet: gone from there as well, and said so', async () => {
    const addon = await useAddon();
    // Longer than four cells, so that no part of a segment may be lost on its way to the sheet.
    storeEntries(addon, { people: [storedPerson('asked'), ...bulkyPeople('a', 300, 1_000)] });
    storeEntries(addon, { people: bulkyPeople('b', 200, 1_000) });
    storeEntries(addon, { people: [storedPerson('asked', { title: 'Director' })] });
    const before = (await ask(addon, 'readStore')) as { readonly fullPercent: number };
    expect(before).toMatchObject({ people: 501, usesSheet: false });
    expect(before.fullPercent).toBeGreaterThan(85);

    const tidied = (await ask(addon, 'tidyStore')) as { readonly fullPercent: number };
    expect(tidied).toMatchObject({ people: 501, usesSheet: true, waiting: 0, unreadable: 0 });
    expect(tidied.fullPercent).toBeLessThanOrEqual(60);
    const sheet = addon.workbench.engine.workbook.sheetByName(SEGMENT_SHEET_NAME);
    expect(sheet?.isHidden).toBe(true);

    await expect(ask(addon, 'forgetPerson', 'asked@x.example')).resolves.toMatchObject({
      people: 1,
      fromSheet: true,
      store: { people: 500, usesSheet: true, unreadable: 0 },
    });
    await expect(ask(addon, 'forgetPerson', 'b0@x.example')).resolves.toMatchObject({
      people: 1,
      fromSheet: false,
      store: { people: 499 },
    });
    await expect(ask(addon, 'findPerson', 'asked@x.example')).resolves.toMatchObject({ people: [] });
    await expect(ask(addon, 'findPerson', 'a299@x.example')).resolves.toMatchObject({
      people: [{ name: 'a299' }],
    });
  });

  test('who waits because the properties are full: forgotten, but not final until Google takes it', async () => {
    const addon = await useAddon();
    const makeRoom = fillProperties(addon);
    await addon.formula('LUSHA_PERSON', DANA, 'email');
    const waiting = (await ask(addon, 'readStore')) as { readonly people: number; readonly waiting: number };
    expect(waiting.people).toBe(1);
    expect(waiting.waiting).toBeGreaterThan(0);

    const receipt = (await ask(addon, 'forgetPerson', DANA)) as {
      readonly store: { readonly people: number; readonly waiting: number };
    };
    expect(receipt.store.people).toBe(0);
    expect(receipt.store.waiting).toBeGreaterThan(0);
    expect(everythingStored(addon)).not.toContain(DANA);

    makeRoom();
    await expect(ask(addon, 'tidyStore')).resolves.toMatchObject({ people: 0, waiting: 0 });
  });

  test('of whom only signals and a question about them are stored: by their Lusha ID, and others keep theirs', async () => {
    const addon = await useAddon();
    const [dana, other] = addon.simulator.people
      .filter(({ fate, signals }) => fate === 'available' && signals.length > 0)
      .map(({ id }) => id) as [string, string];
    await addon.formula('LUSHA_SIGNALS', [[dana], [other]], 'all', 'since:2000-01-01');
    await addon.call('saveRules', { ...RULES, formulaMode: 'hold' });
    await addon.formula('LUSHA_SIGNALS', [[dana], [other]], 'all', 'list:9');
    await expect(ask(addon, 'findPerson', dana)).resolves.toMatchObject({
      people: [],
      held: true,
      inLists: true,
    });
    await ask(addon, 'forgetPerson', dana);
    await expect(ask(addon, 'findPerson', dana)).resolves.toMatchObject({ held: false, inLists: false });
    await expect(ask(addon, 'findPerson', other)).resolves.toMatchObject({ inLists: true });
    const asked = addon.simulator.books.requests;
    const shown = await addon.formula('LUSHA_SIGNALS', [[dana], [other]], 'all', 'fields:type status');
    expect(shown).toEqual([
      [expect.any(String), 'HELD'],
      [expect.any(String), expect.stringMatching(/^(OK|NO_SIGNALS)$/)],
    ]);
    expect(addon.simulator.books.requests).toBe(asked);
  });

  test('a text that names nobody is refused in words', async () => {
    const addon = await useAddon();
    for (const endpoint of ['findPerson', 'forgetPerson'])
      await expect(addon.call(endpoint, 'Dana Reyes')).resolves.toEqual({
        ok: false,
        error: {
          code: 'BAD_INPUT',
          message: 'This is not an e-mail address, a LinkedIn profile or a Lusha ID.',
          action: 'Nothing was changed.',
        },
      });
  });
});
