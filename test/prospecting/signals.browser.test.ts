import { useSheetPage } from '../browser/use-sheet-page';
import { findViolations, overflow } from '../sidebar/find-violations';
import { samplePeople } from './sample-rows';

jest.setTimeout(120_000);

const used = useSheetPage({ sheets: [{ name: 'Leads', rows: samplePeople(20) }] });

test('signals of twenty rows: the price, beside the rows, and as a list for free', async () => {
  const { sheet } = used;
  await sheet.menu('Extensions', 'Lusha for Sheets', 'Add signals to selection…');
  const sidebar = sheet.sidebar();
  await sidebar.getByText('20 people', { exact: true }).waitFor();
  await sidebar.getByRole('button', { name: 'Add signals: at most 121 credits' }).click();
  const receipt = sidebar.getByText(/^\d+ signals for \d+ rows, written to “Leads”\.$/);
  await receipt.waitFor();
  const written = await receipt.innerText();
  await sheet.waitForCell('E1', 'Lusha signal');
  await sheet.waitForCell('G1', 'Lusha signal summary');
  expect([await findViolations(sheet.page), await overflow(sheet.page)]).toEqual([[], 0]);

  await sidebar.getByLabel(/^A list on a new tab/).check();
  await sidebar.getByRole('button', { name: 'Add signals: free' }).click();
  await sidebar.getByText(written.replace('Leads', 'Signals')).waitFor();
  await sidebar.getByText('No credits were charged.').waitFor();
  await sheet.waitForCell('B1', 'Signal');
});
