import { OTHERS, OURS, typeFormulas } from './formula-rows';
import { killedText, momentsOf, nameOf, outermost } from './moments';
import { formulaAt, useFormulaSheet, type FormulaSheet, type SheetState } from './use-formula-sheet';

/** Everything that the sheet shows; no action on formulas may ever change it. */
function shown(sheet: FormulaSheet) {
  return sheet.shown('A1:H12');
}

async function fresh(sheet: FormulaSheet): Promise<SheetState> {
  await sheet.empty();
  await typeFormulas(sheet);
  sheet.select('H12');
  return sheet.state();
}

/** A menu item that has nothing of its own to do: all that it changes is what the dead one has left behind. */
async function nextAction(sheet: FormulaSheet): Promise<void> {
  sheet.toasts.length = 0;
  await expect(sheet.menu('refreshSelectedFormulas')).resolves.toBeUndefined();
  expect(sheet.told).toEqual([]);
}

function expectOthersKept(sheet: FormulaSheet, before: SheetState): void {
  const after = sheet.state();
  expect(OTHERS.map((cell) => formulaAt(after, cell))).toEqual(OTHERS.map((cell) => formulaAt(before, cell)));
}

/** Google may carry out what was written long before the flush: here it does so with every write. */
function writeAtOnce({ addon }: FormulaSheet): void {
  const { methods } = addon.workbench.services.SpreadsheetApp;
  const { flush } = methods;
  for (const name of ['clearRange', 'setFormulas', 'setNumberFormats', 'setValues']) {
    const write = methods[name];
    if (write === undefined || flush === undefined) throw new Error(`There is no ${name}.`);
    const atOnce: typeof write = async (execution, ...args) => {
      await write(execution, ...args);
      return flush(execution);
    };
    Object.assign(methods, { [name]: atOnce });
  }
}

const WAYS = [
  ['writes that wait for the flush', () => undefined],
  ['writes that are carried out at once', writeAtOnce],
] as const;

describe.each(WAYS)(
  '%s: an action on formulas dies before or after any of its service calls',
  (_way, prepare) => {
    test('refreshing: after the next menu action every formula is there and shows what it showed', async () => {
      const sheet = await useFormulaSheet();
      prepare(sheet);
      const { workbench, simulator } = sheet.addon;
      const before = await fresh(sheet);
      const text = shown(sheet);
      await expect(sheet.menu('refreshAllFormulas')).resolves.toBeUndefined();
      const [record] = workbench.executions.filter(({ kind }) => kind === 'menu').slice(-1);
      if (record === undefined) throw new Error('Nothing has run');
      const { requests } = simulator.books;
      let putBack = 0;
      for (const moment of outermost(momentsOf([record]))) {
        const name = nameOf(moment);
        workbench.pool.killWhen({ functionName: 'refreshAllFormulas', ...moment });
        expect([name, await sheet.menu('refreshAllFormulas')]).toEqual([name, killedText(moment)]);
        await nextAction(sheet);
        if (sheet.toasts[0]?.startsWith('Put back')) putBack += 1;
        expect([name, sheet.state()]).toEqual([name, before]);
        expect(shown(sheet)).toEqual(text);
      }
      // A test in which nothing was ever missing would prove nothing.
      expect(putBack).toBeGreaterThan(5);
      expect(simulator.books.requests).toBe(requests);
    });

    test('freezing: after the next menu action nothing is lost, and doing it again ends as if nothing had been', async () => {
      const sheet = await useFormulaSheet();
      prepare(sheet);
      const { workbench } = sheet.addon;
      const before = await fresh(sheet);
      const text = shown(sheet);
      await expect(sheet.menu('freezeSheetFormulas')).resolves.toBeUndefined();
      const unbroken = sheet.state();
      const [record] = workbench.executions.filter(({ kind }) => kind === 'menu').slice(-1);
      if (record === undefined) throw new Error('Nothing has run');
      let putBack = 0;
      for (const moment of outermost(momentsOf([record]))) {
        const name = nameOf(moment);
        await fresh(sheet);
        workbench.pool.killWhen({ functionName: 'freezeSheetFormulas', ...moment });
        expect([name, await sheet.menu('freezeSheetFormulas')]).toEqual([name, killedText(moment)]);
        await nextAction(sheet);
        if (sheet.toasts[0]?.startsWith('Put back')) putBack += 1;
        expect([name, shown(sheet)]).toEqual([name, text]);
        const after = sheet.state();
        expect([name, after.values]).toEqual([name, before.values]);
        for (const cell of OURS) expect([formulaAt(before, cell), '']).toContain(formulaAt(after, cell));
        expectOthersKept(sheet, before);
        if (OURS.every((cell) => formulaAt(after, cell) !== ''))
          expect([name, after]).toEqual([name, before]);

        await expect(sheet.menu('freezeSheetFormulas')).resolves.toBeUndefined();
        expect([name, sheet.state()]).toEqual([name, unbroken]);
      }
      expect(putBack).toBeGreaterThan(5);
    });
  },
);

test('an action on formulas dies, and the next one as well while it puts them back: the one after it has them all', async () => {
  const sheet = await useFormulaSheet();
  const { pool, executions } = sheet.addon.workbench;
  const before = await fresh(sheet);
  const interrupt = async (): Promise<void> => {
    pool.killWhen({
      functionName: 'refreshAllFormulas',
      method: 'SpreadsheetApp.flush',
      occurrence: 1,
      when: 'after',
    });
    await sheet.menu('refreshAllFormulas');
    expect(OURS.map((cell) => formulaAt(sheet.state(), cell))).toEqual(OURS.map(() => ''));
  };
  await interrupt();
  await nextAction(sheet);
  const record = executions.filter(({ kind }) => kind === 'menu').slice(-1);
  for (const moment of outermost(momentsOf(record))) {
    const name = nameOf(moment);
    await interrupt();
    pool.killWhen({ functionName: 'refreshSelectedFormulas', ...moment });
    expect([name, await sheet.menu('refreshSelectedFormulas')]).toEqual([name, killedText(moment)]);
    await nextAction(sheet);
    expect([name, sheet.state()]).toEqual([name, before]);
  }
});
