import { useEngine } from './use-engine';

const CIRCULAR = 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.';

const OPEN_RANGE =
  'A range without a last row, such as A2:A, is not emulated by the workbench. Name the last row: A2:A1000.';

/** What a formula in D1 shows, and the text over it. */
async function shown(formula: string): Promise<[unknown, string | undefined]> {
  const { engine, sheet, values, define } = useEngine([
    ['1', '2', 'x'],
    ['0', '', '4'],
  ]);
  define('LUSHA_PERSON', () => 'found');
  sheet.cells.writeFormulas({ row: 0, column: 3, rows: 1, columns: 1 }, [[formula]]);
  await engine.idle();
  return [values('D1')[0]?.[0], engine.state().errors.find(({ column }) => column === 3)?.message];
}

test.each([
  '=SUM(A1',
  '=1+',
  '=*2',
  '=A1 B1',
  '=A1,B1',
  '="abc',
  '=LUSHA_PERSON("a","b"',
  '=LUSHA_PERSON(“a”)',
  '=IFERROR(SUM(A1,"bad")',
  '=+1 (415) 555-0100',
])('formula error: %s cannot be parsed', async (formula) => {
  expect(await shown(formula)).toEqual(['#ERROR!', 'Formula parse error.']);
});

test.each([
  ['=LUSHA_PERSN(A1)', '#NAME?', "Unknown function: 'LUSHA_PERSN'."],
  ['=LUSHA_PERSON_(A1)', '#NAME?', "Unknown function: 'LUSHA_PERSON_'."],
  ['=LUSHA_PERSON(A1)&nosuch(A1)', '#NAME?', "Unknown function: 'nosuch'."],
  ['=A1+score', '#NAME?', "Unknown range name: 'SCORE'."],
  ['=-none', '#NAME?', "Unknown range name: 'NONE'."],
  ['=LUSHA_PERSON(A2:A)', '#NAME?', OPEN_RANGE],
  ['=SUM($A$2 : $B)', '#NAME?', OPEN_RANGE],
  ['=Other!A1', '#REF!', "Unresolved sheet name 'Other'."],
  ['=LUSHA_PERSON(Other!A1:A9)', '#REF!', "Unresolved sheet name 'Other'."],
  ['=#REF!+1', '#REF!', undefined],
  ['=D1+1', '#REF!', CIRCULAR],
  ['=SUM(A1:D9)', '#REF!', CIRCULAR],
  ['=LUSHA_PERSON(A:F)', '#REF!', CIRCULAR],
  ['=LUSHA_PERSON(Sheet1!1:1)', '#REF!', CIRCULAR],
  ['=FILTER(A1:A2,A1:A2>5)', '#N/A', undefined],
  ['=A1/A2', '#DIV/0!', undefined],
  ['=C1+1', '#VALUE!', undefined],
  ['=SUM()', '#N/A', undefined],
])('formula error: %s shows %s', async (formula, value, message) => {
  expect(await shown(formula)).toEqual([value, message]);
});

test.each([
  ['=LUSHA_PERSON(A1)', 'found'],
  ['=lusha_person (A1)', 'found'],
  ['=IFERROR(LUSHA_PERSN(A1),"fallback")', 'fallback'],
  ['=IF(TRUE,"fine",LUSHA_PERSON(A1))', 'fine'],
  ['=SUM(A1:B1)%', 0.03],
  ['=ROW(D1)+COLUMN(D:D)', 5],
  ['=SUM(A:C)', 7],
])('formula: %s shows %s', async (formula, value) => {
  expect(await shown(formula)).toEqual([value, undefined]);
});

test('formula error: what refers to a broken formula is as broken', async () => {
  const { engine, values, type } = useEngine();
  await type('A1', [['=SUM(1'], ['=A1+1'], ['=IFERROR(A1,"caught")'], ['=ISERROR(A1)']]);
  expect(values('A1:A4')).toEqual([['#ERROR!'], ['#ERROR!'], ['caught'], [true]]);
  expect(engine.state().errors.map(({ row }) => row)).toEqual([0]);
});

test('formula error: the text goes when the formula is mended, and when its sheet is there', async () => {
  const { engine, values, type } = useEngine();
  await type('A1', [['=Other!A1'], ['=SUM(1']]);
  expect(engine.state().errors).toHaveLength(2);
  await engine.workbook.change(() => {
    engine.workbook.insertSheet('Other', 1);
  });
  await type('A2', [['=SUM(1)']]);
  expect(values('A1:A2')).toEqual([[0], [1]]);
  expect(engine.state().errors).toEqual([]);
});

test('formula error: the page gets Google’s errors only', async () => {
  const { engine, type } = useEngine();
  await type('A1', [['=FILTER(C1:C2,C1:C2>5)'], ['=A2'], ['=SUM(1'], ['=X()']]);
  const text = JSON.stringify(engine.state().snapshot);
  expect(['#CALC!', '#CYCLE!', '#SPILL!'].filter((error) => text.includes(error))).toEqual([]);
  expect(['#N/A', '#REF!', '#ERROR!', '#NAME?'].filter((error) => !text.includes(error))).toEqual([]);
});
