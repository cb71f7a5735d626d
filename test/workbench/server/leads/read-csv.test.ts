import { csvText } from '../../../../src/workbench/page/csv/csv-text';
import { readCsv } from '../../../../src/workbench/server/leads/read-csv';

function read(text: string) {
  const { sheets, notices } = readCsv(Buffer.from(text), 'leads');
  return { name: sheets[0]?.name, rows: sheets[0]?.rows, notices };
}

test.each([
  ['comma', 'a,b,c\n1,2,3\n4,5,6\n'],
  ['semicolon', 'a;b;c\n1;2;3\n4;5;6\n'],
  ['tab', 'a\tb\tc\r\n1\t2\t3\r\n4\t5\t6\r\n'],
  ['bar', 'a|b|c\n1|2|3\n4|5|6\n'],
  ['the separator that Excel names', 'sep=;\na;b;c\n1;2;3\n4;5;6\n'],
])('CSV file: separated by %s', (_separator, text) => {
  expect(read(text)).toEqual({
    name: 'leads',
    rows: [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['4', '5', '6'],
    ],
    notices: [],
  });
});

test('CSV file: separators, quotes and line ends inside quotes belong to the cell', () => {
  expect(read('name,note\n"Reyes, Dana","said ""hi""\nand left"\n').rows).toEqual([
    ['name', 'note'],
    ['Reyes, Dana', 'said "hi"\nand left'],
  ]);
});

test('CSV file: a column with phone numbers or postcodes stays text as a whole, and the person is told', () => {
  const { rows, notices } = read(
    'name,phone,postcode,employees\nDana,+49 30 1234,01067,1200\nIdo,4930,10115,7\n',
  );
  expect(rows).toEqual([
    ['name', 'phone', 'postcode', 'employees'],
    ['Dana', "'+49 30 1234", "'01067", '1200'],
    ['Ido', "'4930", "'10115", '7'],
  ]);
  expect(notices).toEqual(['Kept as text, so that no digit or sign is lost: phone, postcode.']);
});

test('CSV file: a column without a header is named by its place', () => {
  expect(read('name,\nDana,0049301234\n').notices).toEqual([
    'Kept as text, so that no digit or sign is lost: column 2.',
  ]);
});

test('CSV file: a number with more digits than a number can hold stays text', () => {
  expect(read('id\n1234567890123456\n').rows).toEqual([['id'], ["'1234567890123456"]]);
});

test('CSV file: numbers written the continental way stay text, English ones are numbers', () => {
  const { rows } = read('a;b;c\n1.200,50;$1,200.50;12,5\n900;1,000,000;3\n');
  expect(rows).toEqual([
    ['a', 'b', 'c'],
    ["'1.200,50", '$1,200.50', "'12,5"],
    ["'900", '1,000,000', "'3"],
  ]);
});

test.each(['=HYPERLINK("http://evil.example")', '=1+1', '+cmd', '-none', "'quoted"])(
  'CSV file: %s comes in as text, never as a formula',
  (text) => {
    expect(read(`a,b\n"${text.replaceAll('"', '""')}",x\n`).rows?.[1]).toEqual([`'${text}`, 'x']);
  },
);

test('CSV file: dates, amounts, percentages and negative numbers come in as typed', () => {
  expect(read('d,a,p,n\n2026-08-17,"$1,200.50",12%,-5\n').rows?.[1]).toEqual([
    '2026-08-17',
    '$1,200.50',
    '12%',
    '-5',
  ]);
});

test('CSV file: empty lines inside stay, those at the end go', () => {
  expect(read('a,b\n1,2\n\n3,4\n\n,\n').rows).toEqual([['a', 'b'], ['1', '2'], [''], ['3', '4']]);
});

test('CSV file: a quote that never closes is reported', () => {
  expect(read('a,b\n1,"2\n3,4\n').notices).toEqual(['Line 2 looks broken: Quoted field unterminated.']);
});

test('CSV file: what was saved is read again as it was', () => {
  const rows = [
    ['Name', 'Note', 'City'],
    ['Jürgen Groß', 'a "b"; c, d', 'São Paulo'],
    ['佐藤 さくら', 'two\nlines', ''],
  ];
  expect(readCsv(Buffer.from(csvText(rows)), 'saved').sheets).toEqual([{ name: 'saved', rows }]);
});
