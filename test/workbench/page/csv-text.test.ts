import { csvFileName, csvText } from '../../../src/workbench/page/csv/csv-text';

test('CSV text: starts with a byte order mark, lines end with CRLF, quotes only where needed', () => {
  expect(
    csvText([
      ['Name', 'Note'],
      ['Dana', 'a, "b"'],
    ]),
  ).toBe('\uFEFFName,Note\r\nDana,"a, ""b"""\r\n');
});

test.each([
  ['Sample leads', 'Start here', 'Sample leads - Start here.csv'],
  ['a/b', 'c:d', 'a b - c d.csv'],
])('CSV file name: of %s and %s', (title, sheet, name) => {
  expect(csvFileName(title, sheet)).toBe(name);
});
