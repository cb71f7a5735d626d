import { SEGMENT_SHEET_NAME } from '../../src/reveals/segment-sheet';
import { RULES, useAddon, type TestAddon } from '../formulas/use-addon';
import { bulkyPeople, fillProperties, storeEntries } from './stored-entries';

const DANA = 'dana.reyes@northwind.example';
const PRIYA = 'priya.anand@contoso.example';
const EMPTY = {
  people: 0,
  companies: 0,
  misses: 0,
  fullPercent: 0,
  usesSheet: false,
  waiting: 0,
  unreadable: 0,
};

/** Properties that hold something about people or companies. */
function filledProperties({ workbench }: TestAddon): readonly string[] {
  const all = Object.entries(workbench.stores.documentProperties.all());
  return all
    .filter(([name, value]) => /^lusha\.(reveals|held|damaged|sheet)/.test(name) && value !== '')
    .map(([name]) => name);
}

test('clearing: answers, misses, held rows and the cache go; rules, key and what was spent stay', async () => {
  const addon = await useAddon();
  await addon.formula('LUSHA_PERSON', DANA, 'email');
  await addon.formula('LUSHA_PERSON', 'nobody@nowhere.example', 'email');
  await addon.formula('LUSHA_COMPANY', 'northwind.example', 'founded');
  await addon.call('saveRules', { ...RULES, formulaMode: 'hold', runCap: 70 });
  await addon.formula('LUSHA_PERSON', PRIYA, 'email, status');
  await expect(addon.call('readStore')).resolves.toEqual({
    ok: true,
    value: { ...EMPTY, people: 1, companies: 1, misses: 1, fullPercent: 1 },
  });
  expect(filledProperties(addon)).toEqual(['lusha.reveals.0', 'lusha.held']);
  const [settings, spending] = [await addon.call('readSettings'), await addon.call('readSpending')];

  await expect(addon.call('clearStore')).resolves.toEqual({ ok: true, value: EMPTY });
  expect(filledProperties(addon)).toEqual([]);
  const cached = Object.keys(addon.workbench.stores.documentCache.all());
  expect(cached.filter((name) => /^lusha\.(person|company)\./.test(name))).toEqual([]);
  expect([await addon.call('readSettings'), await addon.call('readSpending')]).toEqual([settings, spending]);

  await addon.call('saveRules', RULES);
  const charged = addon.simulator.books.creditsCharged;
  await addon.formula('LUSHA_PERSON', DANA, 'email');
  expect(addon.simulator.books.creditsCharged).toBeGreaterThan(charged);
});

test('clearing: what cannot be read goes too, and the hidden sheet with it', async () => {
  const addon = await useAddon();
  storeEntries(addon, { people: bulkyPeople('a', 350, 1_000) });
  storeEntries(addon, { people: bulkyPeople('b', 200, 1_000) });
  await addon.call('tidyStore');
  const { engine, stores } = addon.workbench;
  const sheet = engine.workbook.sheetByName(SEGMENT_SHEET_NAME);
  sheet?.cells.write({ row: 0, column: 1, rows: 1, columns: 1 }, [['somebody typed here']]);
  stores.documentProperties.set({
    'lusha.reveals.999': 'from another version',
    'lusha.damaged.held': 'something about somebody',
  });
  await expect(addon.call('readStore')).resolves.toMatchObject({
    value: { people: 200, usesSheet: true, unreadable: 2 },
  });

  await expect(addon.call('clearStore')).resolves.toEqual({ ok: true, value: EMPTY });
  expect(filledProperties(addon)).toEqual([]);
  expect(engine.workbook.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
});

test('clearing: what waits in the cache goes as well, and what is to stay is written', async () => {
  const addon = await useAddon();
  const makeRoom = fillProperties(addon);
  await addon.formula('LUSHA_PERSON', DANA, 'email');
  await expect(addon.call('readStore')).resolves.toMatchObject({ value: { people: 1, waiting: 4 } });
  makeRoom();
  await expect(addon.call('clearStore')).resolves.toEqual({ ok: true, value: EMPTY });
  await expect(addon.call('readSpending')).resolves.toMatchObject({ value: { total: { today: 2 } } });
  expect(JSON.stringify(addon.workbench.stores.documentCache.all())).not.toContain(DANA);
});
