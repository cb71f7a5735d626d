import type { FormulaResult } from '../../../src/workbench/spreadsheet/engine';
import { useEngine } from './use-engine';

test('custom function: a cell gives a scalar, a range gives rows, blanks are empty texts', async () => {
  const { type, values, define } = useEngine([
    ['Ann', '007', '2026-08-17'],
    ['', 'TRUE', '10%'],
  ]);
  const calls = define('ECHO', () => 'done');
  await type('E1', [
    ['=ECHO(A1)'],
    ['=ECHO(A2)'],
    ['=ECHO(A1:C2)'],
    ['=ECHO(C1)'],
    ['=ECHO("x",,2)'],
    ['=ECHO()'],
  ]);
  expect(calls).toEqual([
    ['Ann'],
    [''],
    [
      [
        ['Ann', 7, { $date: Date.UTC(2026, 7, 17) }],
        ['', true, 0.1],
      ],
    ],
    [{ $date: Date.UTC(2026, 7, 17) }],
    ['x', '', 2],
    [],
  ]);
  expect(values('E1:E6')).toEqual(Array.from({ length: 6 }, () => ['done']));
});

test('custom function: an error given directly is the result, one inside a range is a text', async () => {
  const { type, values, define } = useEngine([['=1/0'], ['#N/A']]);
  const calls = define('ECHO', () => 'done');
  await type('C1', [['=ECHO(1/0)'], ['=ECHO(A2)'], ['=ECHO(A1:A2)']]);
  expect(values('C1:C3')).toEqual([['#DIV/0!'], ['#N/A'], ['done']]);
  expect(calls).toEqual([[[['#DIV/0!'], ['#N/A']]]]);
});

test('custom function: texts stay the texts they are, dates get a date format, null is an empty cell', async () => {
  const { type, values, define, sheet } = useEngine();
  define('ROW_OF', () => [['+1415', '=A1', '00123', 'TRUE', null, { $date: Date.UTC(2026, 0, 2) }, false]]);
  await type('A1', [['=ROW_OF()']]);
  expect(values('A1:G1')).toEqual([
    ['+1415', '=A1', '00123', 'TRUE', '', { $date: Date.UTC(2026, 0, 2) }, false],
  ]);
  expect(sheet.cells.displayValues({ row: 0, column: 5, rows: 1, columns: 1 })).toEqual([['1/2/2026']]);
});

test('custom function: a flat list is one column, a single value in a list is a value', async () => {
  const { type, values, define } = useEngine();
  define('LIST', () => ['a', 'b', 'c']);
  define('ONE', () => [['only']]);
  define('NOTHING', () => null);
  await type('A1', [['=LIST()', '=ONE()', '=NOTHING()']]);
  expect(values('A1:C3')).toEqual([
    ['a', 'only', ''],
    ['b', '', ''],
    ['c', '', ''],
  ]);
});

test('custom function: a cell shows Loading... while it runs, and others are calculated meanwhile', async () => {
  const { engine, sheet, values, define } = useEngine([['3'], ['4']]);
  let finish: (value: FormulaResult) => void = () => undefined;
  define('SLOW', () => new Promise<FormulaResult>((resolve) => (finish = resolve)));
  sheet.cells.write({ row: 0, column: 1, rows: 1, columns: 2 }, [['=SLOW(A1)', '=SUM(A1:A2)']]);
  await engine.settle();
  expect(values('B1:C1')).toEqual([['Loading...', 7]]);
  finish('there');
  await engine.idle();
  expect(values('B1:C1')).toEqual([['there', 7]]);
});

test('custom function: every cell is a call of its own, all at the same time', async () => {
  const { type, values, define } = useEngine([['x']]);
  let running = 0;
  let most = 0;
  define('F', async (value) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise(setImmediate);
    running -= 1;
    return value as string;
  });
  await type(
    'B1',
    Array.from({ length: 35 }, () => ['=F(A$1)']),
  );
  expect(most).toBe(35);
  expect(values('B1:B35').flat()).toEqual(Array.from({ length: 35 }, () => 'x'));
});

test('custom function: it runs again when an argument changes, also back to what it was', async () => {
  const { type, values, define } = useEngine([['x', 'other']]);
  const calls = define('F', (value) => value as string);
  await type('C1', [['=F(A1)']]);
  await type('A1', [['y']]);
  await type('A1', [['x']]);
  await type('B1', [['unrelated']]);
  expect(calls).toEqual([['x'], ['y'], ['x']]);
  expect(values('C1')).toEqual([['x']]);
});

test('custom function: typing the same formula anew runs it again', async () => {
  const { type, define } = useEngine([['x']]);
  const calls = define('F', (value) => value as string);
  await type('B1', [['=F(A1)']]);
  await type('B1', [['=F(A1)']]);
  expect(calls).toEqual([['x'], ['x']]);
});

test('custom function: inserting, deleting and sorting rows around it runs nothing', async () => {
  const { engine, sheet, type, values, define } = useEngine([['b'], ['a'], ['c']]);
  const calls = define('F', (value) => `<${value as string}>`);
  await type('B1', [['=F(A1)'], ['=F(A2)'], ['=F(A3)']]);
  sheet.structure.insertRows(1, 2);
  await engine.idle();
  expect(values('A1:B5')).toEqual([
    ['b', '<b>'],
    ['', ''],
    ['', ''],
    ['a', '<a>'],
    ['c', '<c>'],
  ]);
  sheet.structure.deleteRows(1, 2);
  await engine.idle();
  sheet.reorderRows({ row: 0, column: 0, rows: 3, columns: 2 }, [1, 0, 2]);
  await engine.idle();
  expect(values('A1:B3')).toEqual([
    ['a', '<a>'],
    ['b', '<b>'],
    ['c', '<c>'],
  ]);
  expect(sheet.cells.formulas({ row: 0, column: 1, rows: 3, columns: 1 })).toEqual([
    ['=F(A1)'],
    ['=F(A2)'],
    ['=F(A3)'],
  ]);
  expect(calls).toHaveLength(3);
});

test('custom function: an answer that comes after rows moved shows in the row that asked', async () => {
  const { engine, sheet, values, define } = useEngine([['x']]);
  let finish: (value: FormulaResult) => void = () => undefined;
  const calls = define('SLOW', () => new Promise<FormulaResult>((resolve) => (finish = resolve)));
  sheet.cells.write({ row: 0, column: 1, rows: 1, columns: 1 }, [['=SLOW(A1)']]);
  await engine.settle();
  sheet.structure.insertRows(0, 3);
  finish('late');
  await engine.idle();
  expect(values('B1:B4')).toEqual([[''], [''], [''], ['late']]);
  expect(calls).toHaveLength(1);
});

test.each([
  ['the old answers come first', [0, 1, 2, 3, 4, 5]],
  ['the new answers come first', [3, 4, 5, 0, 1, 2]],
  ['they come by turns', [0, 3, 4, 1, 2, 5]],
])(
  'custom function: formulas taken out and entered again while they run show what the new runs give; %s',
  async (_when, order) => {
    const { engine, sheet, values, define } = useEngine([['x'], ['y'], ['z']]);
    const finish: ((answer: FormulaResult) => void)[] = [];
    define('SLOW', () => new Promise<FormulaResult>((resolve) => finish.push(resolve)));
    const cells = { row: 0, column: 1, rows: 3, columns: 1 };
    const formulas = [['=SLOW(A1)'], ['=SLOW(A2)'], ['=SLOW(A3)']];
    const enter = async () => {
      await engine.workbook.change(() => {
        sheet.cells.writeFormulas(cells, formulas);
      });
      await engine.settle();
    };
    await enter();
    await engine.workbook.change(() => {
      sheet.cells.clear(cells, { contents: true });
    });
    await engine.settle();
    expect(values('B1:B3')).toEqual([[''], [''], ['']]);
    await enter();
    expect(finish).toHaveLength(6);
    for (const run of order) {
      finish[run]?.(`run ${run}`);
      await engine.settle();
    }
    await engine.idle();
    expect(values('B1:B3')).toEqual([['run 3'], ['run 4'], ['run 5']]);
  },
);

test('custom function: reopening runs every one again', async () => {
  const { engine, type, define } = useEngine([['x']]);
  const calls = define('F', (value) => value as string);
  await type('B1', [['=F(A1)'], ['=F(A1)']]);
  engine.recalculateAll();
  await engine.idle();
  expect(calls).toHaveLength(4);
});

test('custom function: only the branch that is taken runs', async () => {
  const { type, values, define } = useEngine([['', 'x']]);
  const calls = define('F', (value) => value as string);
  define('FAIL', () => Promise.reject(new Error('Error: no (line 1).')));
  await type('C1', [
    ['=IF(A1="","none",F(A1))'],
    ['=IF(B1="","none",F(B1))'],
    ['=IFERROR(F(B1),F("fallback"))'],
    ['=IFERROR(FAIL(),F("fallback"))'],
  ]);
  expect(values('C1:C4')).toEqual([['none'], ['x'], ['x'], ['fallback']]);
  expect(calls).toEqual([['x'], ['x'], ['fallback']]);
});

test('custom function: formulas on other sheets and names in any case work', async () => {
  const { engine, type, values, define } = useEngine([['x']]);
  define('F', (value) => `<${value as string}>`);
  engine.workbook.loadSheet('Other sheet', [['far']]);
  await type('B1', [["=f('Other sheet'!A1)"], ['=F("in "&A1)']]);
  expect(values('B1:B2')).toEqual([['<far>'], ['<in x>']]);
});
