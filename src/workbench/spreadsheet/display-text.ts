/** How Sheets shows a value, as `getDisplayValue` returns it, in the United States locale. */
import { format as formatNumber } from 'numfmt';
import { isAutomaticFormat } from './typed-input';

/** From here on Sheets writes a number without a format as a power of ten. Seen in Sheets. */
const MAX_PLAIN_NUMBER = 1e15;
/** Significant digits of a fraction without a format. Seen in Sheets: =1/3 shows 0.3333333333. */
const FRACTION_DIGITS = 10;

/** @param format the number format of the cell; '' if it has none */
export function displayText(value: number | string | boolean | null, format: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isAutomaticFormat(format)) return typeof value === 'number' ? plainNumber(value) : value;
  return formatNumber(format, value, { throws: false });
}

function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < MAX_PLAIN_NUMBER) return String(value);
  const rounded = Number(value.toPrecision(FRACTION_DIGITS));
  return Math.abs(value) < MAX_PLAIN_NUMBER ? String(rounded) : formatNumber('0.00E+00', value);
}
