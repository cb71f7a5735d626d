import { useSheetPage } from '../browser/use-sheet-page';

jest.setTimeout(90_000);

const EMAILS = ['dana.reyes@northwind.example', 'priya.anand@contoso.example', 'marcus.webb@contoso.example'];

const used = useSheetPage({
  sheets: [{ name: 'Leads', rows: [['Email'], ...EMAILS.map((email) => [email])] }],
});

test('a person plans a run, sees what it costs, runs it and reads the receipt', async () => {
  const { sheet } = used;
  await sheet.menu('Extensions', 'Lusha for Sheets', 'Enrich people in selection…');
  const sidebar = sheet.sidebar();
  await sidebar.getByRole('button', { name: /^Run: at most \d+ credits?$/ }).click();
  await sidebar.getByRole('heading', { name: 'Finished' }).waitFor();
  await sheet.waitForCell('C2', 'Head of Partnerships');
  await sheet.waitForCell('E2', 'OK');
});
