import { useSheetPage } from './use-sheet-page';
import { useStandInAddOn } from './stand-in-add-on';

jest.setTimeout(60_000);

const used = useSheetPage({
  distDir: useStandInAddOn(),
  withKey: false,
  sheets: [
    { name: 'First', rows: [['a', 'b']] },
    { name: 'Second', rows: [] },
  ],
});

/** What a function of the add-on sees as selected, once that is what was expected. */
async function expectSelected(...areas: string[]): Promise<void> {
  const { workbench } = used.workbench.workbook;
  let seen: unknown;
  // The page tells the server of a click a moment later.
  for (let attempt = 0; attempt < 50; attempt += 1) {
    seen = await workbench.callServer('selectedAreas', []);
    if (JSON.stringify(seen) === JSON.stringify(areas)) break;
    await used.sheet.page.waitForTimeout(20);
  }
  expect(seen).toEqual(areas);
}

test('selection: cells, whole columns and whole rows reach the add-on', async () => {
  const { sheet } = used;
  await sheet.click('B2');
  await expectSelected('First!B2');
  await sheet.clickHeader('C');
  await expectSelected('First!C1:C1000');
  await sheet.clickHeader('3');
  await expectSelected('First!A3:Z3');
});

test('selection: with Ctrl several areas reach the add-on, in the order of the clicks', async () => {
  const { sheet } = used;
  const { keyboard } = sheet.page;
  await sheet.click('B5');
  await keyboard.down('Control');
  await sheet.clickHeader('D');
  await sheet.click('A8');
  await keyboard.up('Control');
  await expectSelected('First!B5', 'First!D1:D1000', 'First!A8');
  await keyboard.press('Escape');
});

test('selection: a column that the grid selects by its letter reaches the add-on', async () => {
  const { sheet } = used;
  const { workbench } = used.workbench.workbook;
  await sheet.click('B2');
  await sheet.page.evaluate(() => {
    const grid = window.workbenchGrid;
    const active = grid?.api.getActiveWorkbook()?.getActiveSheet();
    active?.setActiveSelection(active.getRange('B:B'));
  });
  await expectSelected('First!B1:B1000');
  expect(await workbench.callServer('whereAmI', [])).toBe('B1:B1000');
});

test('selection: what the add-on activates is shown, on its sheet, and scrolled to', async () => {
  const { sheet } = used;
  const { workbench } = used.workbench.workbook;
  await workbench.callServer('selectFarAway', []);
  await sheet.page.waitForFunction(
    () => window.workbenchGrid?.api.getActiveWorkbook()?.getActiveSheet().getSheetName() === 'Second',
  );
  const shown = await sheet.page.evaluate(() => {
    const active = window.workbenchGrid?.api.getActiveWorkbook()?.getActiveSheet();
    const selection = active?.getSelection();
    return {
      areas: selection?.getActiveRangeList().map((range) => range.getA1Notation()),
      cell: selection?.getCurrentCell()?.actualRow,
    };
  });
  expect(shown).toEqual({ areas: ['B3:C4', 'A:A', 'T900'], cell: 899 });
  await sheet.page.waitForFunction(() => {
    const view = window.workbenchGrid?.api.getActiveWorkbook()?.getActiveSheet().getVisibleRange();
    return (
      view && view.startRow <= 899 && view.endRow >= 899 && view.startColumn <= 19 && view.endColumn >= 19
    );
  });
  await expectSelected('Second!B3:C4', 'Second!A1:A1000', 'Second!T900');
});

test('selection: it moves with its cells when the add-on inserts a row', async () => {
  const { sheet } = used;
  const { workbench } = used.workbench.workbook;
  await sheet.openSheet('First');
  await sheet.click('B2');
  await expectSelected('First!B2');
  await workbench.callServer('insertRowAbove', []);
  await sheet.page.waitForFunction(
    () => window.workbenchGrid?.api.getActiveWorkbook()?.getActiveRange()?.getA1Notation() === 'B3',
  );
  await expectSelected('First!B3');
});
