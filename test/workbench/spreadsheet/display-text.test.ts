import { displayText } from '../../../src/workbench/spreadsheet/display-text';

test.each<[number | string | boolean | null, string, string]>([
  [null, '', ''],
  ['Ann', '', 'Ann'],
  [true, '', 'TRUE'],
  [14155550100, '', '14155550100'],
  [1 / 3, '', '0.3333333333'],
  [0.1 + 0.2, '', '0.3'],
  [1e15, '', '1.00E+15'],
  [1234.5, '#,##0.00', '1,234.50'],
  [46251, 'yyyy-mm-dd', '2026-08-17'],
  ['+1415', '@', '+1415'],
])('display: %j in format "%s" is shown as %s', (value, format, expected) => {
  expect(displayText(value, format)).toBe(expected);
});
