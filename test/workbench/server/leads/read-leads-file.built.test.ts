import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'leads-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  const whole = path.join(folder, name);
  writeFileSync(whole, content);
  return whole;
}

test('XLSX file: all sheets, and every cell of the kind it had', async () => {
  expect(await built.readLeadsFile(path.join(__dirname, 'leads.xlsx'))).toEqual({
    sheets: [
      {
        name: 'People',
        rows: [
          ['Name', 'Phone', 'Size', 'Since', 'Customer'],
          ['Jürgen', "'004930123", '1200.5', '2024-05-01', 'TRUE'],
          ["'=1+1", '', '7', '', ''],
        ],
      },
      { name: 'Companies', rows: [['northwind.example']] },
    ],
    notices: [],
  });
});

test('file: a CSV file with the wrong extension is read for what it is', async () => {
  const { sheets } = await built.readLeadsFile(file('leads.xlsx', 'a,b\n1,2\n'));
  expect(sheets).toEqual([
    {
      name: 'leads',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
  ]);
});

test.each([
  ['leads.xls', 'x', 'leads.xls is in a format that the workbench cannot read. Save it as CSV or XLSX.'],
  ['empty.csv', '\n\n', 'empty.csv is empty.'],
])('file: %s is refused', async (name, content, message) => {
  await expect(built.readLeadsFile(file(name, content))).rejects.toThrow(message);
});

test('file: a broken XLSX file is refused by name', async () => {
  await expect(built.readLeadsFile(file('broken.xlsx', 'PK\u0003\u0004 and nothing else'))).rejects.toThrow(
    /^broken\.xlsx is not a readable XLSX file \(.+\)\.$/,
  );
});
