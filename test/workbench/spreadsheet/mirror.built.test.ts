import type { Mutation } from '../../../src/workbench/spreadsheet/engine';
import { useEngine } from './use-engine';

const edit = (row: number, column: number, v: string | number): Mutation => ({
  id: 'sheet.mutation.set-range-values',
  params: { unitId: 'workbook', subUnitId: '1', cellValue: { [row]: { [column]: { v } } } },
});

test('mirror: a change from a page is calculated, and goes to all with its origin', async () => {
  const { engine, type, values } = useEngine([['1']]);
  await type('B1', [['=A1*2']]);
  const heard: [Mutation, unknown][] = [];
  engine.onMutation((mutation, origin) => heard.push([mutation, origin]));
  engine.apply(edit(0, 0, 21), 'page 1');
  await engine.settle();
  expect(values('B1')).toEqual([[42]]);
  expect(heard.filter(([, origin]) => origin === 'page 1').map(([mutation]) => mutation)).toEqual([
    edit(0, 0, 21),
  ]);
  const results = heard.filter(
    ([mutation, origin]) => origin === undefined && mutation.id === 'sheet.mutation.set-range-values',
  );
  expect(JSON.stringify(results.map(([{ params }]) => params))).toContain('"v":42');
});

test('mirror: changes of two pages both stand', async () => {
  const { engine, values } = useEngine();
  engine.apply(edit(0, 0, 'one'), 'page 1');
  engine.apply(edit(0, 1, 'two'), 'page 2');
  await engine.settle();
  expect(values('A1:B1')).toEqual([['one', 'two']]);
});

test('mirror: a change that arrives while formulas are calculated waits for the results', async () => {
  const { engine, sheet, values } = useEngine([['1'], ['2']]);
  sheet.cells.write({ row: 0, column: 1, rows: 2, columns: 1 }, [['=A1*10'], ['=A2*10']]);
  const settled = engine.settle();
  engine.apply(
    {
      id: 'sheet.mutation.insert-row',
      params: {
        unitId: 'workbook',
        subUnitId: '1',
        range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 25 },
      },
    },
    'page 1',
  );
  await settled;
  await engine.idle();
  expect(values('A1:B3').map(([a]) => a)).toEqual(['', 1, 2]);
  expect(values('B1')).toEqual([['']]);
});

test('mirror: the state shows filled cells and Google’s names of errors', async () => {
  const { engine, type, define } = useEngine();
  define('TABLE', () => [['a', 'b']]);
  await type('A1', [['=TABLE()']]);
  await type('A3', [['=TABLE()', 'mine']]);
  const { snapshot, mutations, errors } = engine.state();
  expect(mutations.map(({ id }) => id)).toEqual(['formula.mutation.set-array-formula-data']);
  expect(JSON.stringify(mutations)).toContain('"0":{"v":"a","t":1},"1":{"v":"b","t":1}');
  expect(JSON.stringify(snapshot)).toContain('#REF!');
  expect(JSON.stringify([snapshot, mutations])).not.toContain('#SPILL!');
  expect(errors).toEqual([
    {
      sheetId: '1',
      row: 2,
      column: 0,
      message: 'Array result was not expanded because it would overwrite data in B3.',
    },
  ]);
});

test('mirror: a change it does not know is refused', () => {
  const { engine } = useEngine();
  expect(() => {
    engine.apply({ id: 'sheet.mutation.paint-it-black', params: {} }, 'page 1');
  }).toThrow(new Error('The workbook does not know the change "sheet.mutation.paint-it-black".'));
});
