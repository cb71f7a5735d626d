import type { FormulaValue } from '../../../src/workbench/spreadsheet/engine';
import { readInput } from '../../../src/workbench/spreadsheet/typed-input';

const read = (value: FormulaValue, format = '') => readInput(value, format, 'Etc/UTC');
const number = (value: number, format: string | null = null) => ({ kind: 'number', value, format });
const text = (value: string, quoted = false) => ({ kind: 'text', text: value, quoted });
const formula = (value: string) => ({ kind: 'formula', formula: value });

test.each<[FormulaValue, unknown]>([
  ['=A1+1', formula('=A1+1')],
  ['=', text('=')],
  ['Ann', text('Ann')],
  ['@ann', text('@ann')],
  ['007', number(7)],
  ['1,000,000', number(1_000_000, '#,##0')],
  ['10%', number(0.1, '0%')],
  ['$2.99', number(2.99, '$#,##0.00')],
  ['-5', number(-5)],
  [' 5 ', number(5)],
  ['1e3', number(1000, '0.00E+00')],
  ['2026-08-17', number(46251, 'yyyy-mm-dd')],
  ['8/17/2026', number(46251, 'm/d/yyyy')],
  ['2026-08-17 10:30', number(46251.4375, 'yyyy-mm-dd hh:mm')],
  ['12:30', number(12.5 / 24, 'hh:mm')],
  ['TRUE', { kind: 'boolean', value: true }],
  ['false', { kind: 'boolean', value: false }],
  ["'007", text('007', true)],
  ["'=A1", text('=A1', true)],
  ['+14155550100', number(14155550100)],
  ['+1 (415) 555-0100', formula('=+1 (415) 555-0100')],
  ['-none', formula('=-none')],
  ['+', text('+')],
  ['', { kind: 'empty' }],
  [null, { kind: 'empty' }],
  [3, number(3)],
  [false, { kind: 'boolean', value: false }],
  [{ $date: Date.UTC(2026, 7, 17) }, number(46251, 'm/d/yyyy')],
  [{ $date: Date.UTC(2026, 7, 17, 12) }, number(46251.5, 'm/d/yyyy h:mm:ss')],
])('input: %j is read as typed', (value, expected) => {
  expect(read(value)).toEqual(expected);
});

test.each<[FormulaValue, string]>([
  ['=A1', '=A1'],
  ['+14155550100', '+14155550100'],
  ["'quoted", "'quoted"],
  [true, 'true'],
  [12, '12'],
  [{ $date: Date.UTC(2026, 7, 17) }, '8/17/2026'],
])('input: in a cell of plain text %j stays text', (value, expected) => {
  expect(read(value, '@')).toEqual(text(expected));
  expect(read(value, '@@@')).toEqual(text(expected));
});

test('input: a cell keeps the number format it has', () => {
  expect(read('10%', '0.00')).toEqual(number(0.1));
  expect(read('10%', 'General')).toEqual(number(0.1, '0%'));
  expect(read({ $date: Date.UTC(2026, 7, 17) }, 'yyyy-mm-dd')).toEqual(number(46251));
});

test('input: 50,000 characters are a cell, one more is refused', () => {
  expect(read('x'.repeat(50_000))).toEqual(text('x'.repeat(50_000)));
  const message = 'Your input contains more than the maximum of 50000 characters in a single cell.';
  expect(() => read('x'.repeat(50_001))).toThrow(new RangeError(message));
  expect(() => read('x'.repeat(50_001), '@')).toThrow(new RangeError(message));
});
