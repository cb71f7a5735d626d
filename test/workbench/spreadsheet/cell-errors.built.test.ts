import type { CellError } from '../../../src/workbench/spreadsheet/engine';
import { useEngine } from './use-engine';

const VOLATILE =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';

function messages(errors: readonly CellError[]): [number, number, string][] {
  return errors.map(({ row, column, message }) => [row, column, message]);
}

test('cell error: a thrown error shows #ERROR! with its message, IFERROR catches it', async () => {
  const { engine, type, values, define } = useEngine([['x']]);
  define('FAIL', () => Promise.reject(new Error('Error: Lusha: no credits left. (line 12).')));
  const heard: CellError[][] = [];
  engine.onCellErrors((errors) => heard.push(errors));
  await type('B1', [['=FAIL(A1)'], ['=IFERROR(FAIL(A1),"caught")'], ['=IFERROR(FAIL(A1))']]);
  expect(values('B1:B3')).toEqual([['#ERROR!'], ['caught'], ['']]);
  expect(messages(engine.state().errors)).toEqual([[0, 1, 'Error: Lusha: no credits left. (line 12).']]);
  await type('B1', [['fine']]);
  expect(engine.state().errors).toEqual([]);
  expect(heard.map(messages)).toEqual([[[0, 1, 'Error: Lusha: no credits left. (line 12).']], []]);
});

test('cell error: the message goes along when rows move', async () => {
  const { engine, sheet, type, define } = useEngine();
  define('FAIL', () => Promise.reject(new Error('Error: no (line 1).')));
  await type('B2', [['=FAIL()']]);
  sheet.structure.insertRows(0, 3);
  await engine.idle();
  expect(messages(engine.state().errors)).toEqual([[4, 1, 'Error: no (line 1).']]);
});

test.each([
  ['directly', '=F(NOW())'],
  ['through a cell', '=F(A1)'],
  ['through a cell that refers to such a cell', '=F(A2)'],
  ['inside a range', '=F(A2:A3)'],
  ['through a filled range', '=F(C2)'],
])('cell error: a custom function may not depend on what changes always, %s', async (_how, formula) => {
  const { engine, type, values, define } = useEngine([['=NOW()', '', '=RANDARRAY(2,1)'], ['=A1+1'], ['x']]);
  const calls = define('F', () => 'ran');
  await type('F1', [[formula], ['=F(A3)'], ['=F(TODAY()*0)']]);
  expect(values('F1:F3')).toEqual([['#ERROR!'], ['ran'], ['ran']]);
  expect(messages(engine.state().errors)).toEqual([[0, 5, VOLATILE]]);
  expect(calls).toHaveLength(2);
});
