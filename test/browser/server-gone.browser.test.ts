import path from 'node:path';
import type { StartedWorkbench } from '../../src/workbench/main';
import { useSheetPage } from './use-sheet-page';
import { useStandInAddOn } from './stand-in-add-on';

jest.setTimeout(60_000);

const distDir = useStandInAddOn();
const used = useSheetPage({ distDir, withKey: false });
let second: StartedWorkbench | undefined;

afterAll(async () => {
  await second?.close();
});

test('server gone: the page says so and covers the grid, and comes back with the server', async () => {
  const { sheet, workbench } = used;
  await workbench.close();
  await sheet.page.getByRole('alert').getByText('The workbench has stopped').waitFor();
  const covering = await sheet.page.evaluate(() => document.elementFromPoint(400, 400)?.className);
  expect(covering).toBe('veil');
  second = await built.startWorkbench({
    source: {
      title: 'Another',
      sheets: [{ name: 'Sheet1', rows: [['back']] }],
      distDir,
      buildDir: path.join(__dirname, '../../.build'),
      plan: 'premium',
      credits: undefined,
      withKey: false,
      liveKey: null,
      workers: 1,
    },
    port: Number(new URL(workbench.url).port),
    onFailure: (error) => {
      throw error;
    },
  });
  await sheet.page.getByRole('heading', { name: 'Another' }).waitFor();
  await sheet.waitForCell('A1', 'back');
  // Chrome itself writes about every attempt to reach the server that was away.
  expect(sheet.complaints.filter((complaint) => !complaint.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
  sheet.complaints.length = 0;
});
