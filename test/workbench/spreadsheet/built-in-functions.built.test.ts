import { useEngine } from './use-engine';

test.each<[string, unknown]>([
  ['=SUM(A2:A4)', 6],
  ['=VLOOKUP("Bob",B2:C4,2,FALSE)', 'bob@x.example'],
  ['=IFERROR(1/0,"none")', 'none'],
  ['=IFERROR(1/0)', ''],
  ['=COUNTA(B2:B4)', 3],
  ['=XLOOKUP("Cy",B2:B4,C2:C4,"none")', 'cy@x.example'],
  ['=A2&" "&B2', '1 Ann'],
  ['=IF(A2>5,"much","little")', 'little'],
  ['=UPPER(B2)', 'ANN'],
  ['=NO_SUCH(1)', '#NAME?'],
])('built-in function: %s', async (formula, expected) => {
  const { type, values } = useEngine([
    ['Score', 'Name', 'Email'],
    ['1', 'Ann', 'ann@x.example'],
    ['2', 'Bob', 'bob@x.example'],
    ['3', 'Cy', 'cy@x.example'],
  ]);
  await type('E1', [[formula]]);
  expect(values('E1')).toEqual([[expected]]);
});

test('built-in function: ARRAYFORMULA, FILTER and SEQUENCE fill several cells', async () => {
  const { type, values } = useEngine([
    ['1', 'a'],
    ['2', 'b'],
    ['3', 'c'],
  ]);
  await type('D1', [['=ARRAYFORMULA(A1:A3*10&B1:B3)', '=FILTER(B1:B3,A1:A3>1)', '=SEQUENCE(3)']]);
  expect(values('D1:F3')).toEqual([
    ['10a', 'b', 1],
    ['20b', 'c', 2],
    ['30c', '', 3],
  ]);
});
