import {
  argumentTexts,
  callsVolatile,
  volatileAreas,
} from '../../../src/workbench/spreadsheet/volatile-cells';
import type { Area, FormulaCell } from '../../../src/workbench/spreadsheet/volatile-cells';

const cell = (row: number, column = 0): Area => ({
  sheetId: 's',
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});
const at = (row: number, formula: string, ...references: Area[]): FormulaCell => ({
  formula,
  area: cell(row),
  references: () => references,
});

test.each([
  ['=NOW()', true],
  ['=rand ()*2', true],
  ['=RANDBETWEEN(1,2)', true],
  ['=RANDARRAY(2)', true],
  ['=TODAY()', false],
  ['="NOW() or never"', false],
  ['=KNOW(1)', false],
])('volatile: %s -> %s', (formula, expected) => {
  expect(callsVolatile(formula)).toBe(expected);
});

test('volatile: it spreads through references, not to others', () => {
  const cells = [at(0, '=NOW()'), at(1, '=A1', cell(0)), at(2, '=A2', cell(1)), at(3, '=A10', cell(9))];
  expect(volatileAreas(cells)).toEqual([cell(0), cell(1), cell(2)]);
});

test('volatile: nobody is asked for references while nothing is volatile', () => {
  const references = (): never => {
    throw new Error('asked');
  };
  expect(volatileAreas([{ formula: '=A1', area: cell(1), references }])).toEqual([]);
});

test('volatile: the arguments of every call of a function are found, text literals and nested brackets included', () => {
  expect(argumentTexts('=F(A1,G(B1),"a)b")&XF(C1)+f(D1)', 'F')).toEqual(['A1,G(B1),"a)b"', 'D1']);
});
