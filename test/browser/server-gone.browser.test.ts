import { useSheetPage } from './use-sheet-page';
import { useStandInAddOn } from './stand-in-add-on';

jest.setTimeout(60_000);

const used = useSheetPage({ distDir: useStandInAddOn(), withKey: false });

test('server gone: the page says so and covers the grid', async () => {
  const { sheet, workbench } = used;
  await workbench.close();
  const notice = sheet.page.getByRole('alert');
  await notice.getByText('The workbench has stopped').waitFor();
  expect(
    await sheet.page.evaluate(() => document.elementFromPoint(400, 400)?.closest('.veil') !== null),
  ).toBe(true);
  // Chrome itself reports every attempt to reach the server again.
  sheet.complaints.length = 0;
});
