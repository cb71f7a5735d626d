import { useSheetPage } from './use-sheet-page';

jest.setTimeout(60_000);

const used = useSheetPage({ title: 'Sample leads', sheets: built.sampleSheets() });

test('sample: the formula for people has filled its columns, for no more than the sheet says', async () => {
  const { sheet, workbench } = used;
  await sheet.waitForCell('F13', 'OK');
  expect(await sheet.cell('B5')).toBe('Dana Reyes');
  expect(await sheet.cell('E5')).toBe('dana.reyes@northwind.example');
  expect(await sheet.cell('F6')).toBe('NO_EMAIL');
  const promised = /at most (\d+) simulated credits/.exec(await sheet.cell('A2'))?.[1];
  await workbench.workbook.engine.idle();
  const books = workbench.workbook.simulator?.books;
  const people = books?.entries.filter((entry) => entry.path.includes('contacts')) ?? [];
  expect(people).toHaveLength(1);
  expect(people[0]?.creditsCharged).toBeLessThanOrEqual(Number(promised));
  expect(books?.paidTwice()).toEqual([]);
});

test('sample: the formula for companies takes a domain, an address or a name', async () => {
  const { sheet } = used;
  await sheet.openSheet('Companies');
  await sheet.waitForCell('D12', /^\d/);
  expect(await sheet.cell('B5')).toBe('Northwind Traders');
  expect(await sheet.cell('B6')).toBe('Tailspin Foods');
  expect(await sheet.cell('D12')).toBe('7,400');
});

test('sample: reloading asks Lusha for nothing again', async () => {
  const { sheet, workbench } = used;
  const before = workbench.workbook.simulator?.books.requests;
  await sheet.reload();
  await workbench.workbook.engine.idle();
  expect(workbench.workbook.simulator?.books.requests).toBe(before);
});
