import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { useSheetPage } from './use-sheet-page';
import { useStandInAddOn } from './stand-in-add-on';

jest.setTimeout(60_000);

const used = useSheetPage({ distDir: useStandInAddOn(), withKey: false });
const ADD_ON = ['Extensions', 'Lusha for Sheets'] as const;
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds around the grid; the grid itself is Univer's canvas. */
async function findings(): Promise<string[]> {
  const { page } = used.sheet;
  // Evaluated by the debugger, which the page's own security rules do not concern.
  await page.evaluate(AXE);
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: object): Promise<AxeResults> } };
    return axe.run({ exclude: [['.grid'], ['iframe']] });
  });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

test('axe: finds nothing on the page at rest', async () => {
  expect(await findings()).toEqual([]);
});

test('axe: finds nothing with an open menu', async () => {
  const { page } = used.sheet;
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Lusha for Sheets' }).hover();
  expect(await findings()).toEqual([]);
  await page.keyboard.press('Escape');
});

test('axe: finds nothing with the sidebar and the simulator panel', async () => {
  const { sheet } = used;
  await sheet.menu(...ADD_ON, 'Open sidebar');
  await sheet.page.getByRole('button', { name: /^Simulated Lusha account/ }).click();
  await sheet.page.getByRole('region', { name: 'Simulator' }).waitFor();
  expect(await findings()).toEqual([]);
  await sheet.page.keyboard.press('Escape');
});

test('axe: finds nothing with a question and a message', async () => {
  const { sheet } = used;
  await sheet.menu(...ADD_ON, 'More', 'Prompt');
  await sheet.page.getByRole('dialog').waitFor();
  expect(await findings()).toEqual([]);
  await sheet.page.keyboard.press('Enter');
  await sheet.page.getByText('Hello').waitFor();
  expect(await findings()).toEqual([]);
});
