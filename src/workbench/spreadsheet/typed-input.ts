/** What becomes of a value that a person types or a script writes: Google's `USER_ENTERED` reading of it. */
import { format as formatNumber, isDateFormat, parseValue } from 'numfmt';
import { defaultDateFormat, msToSerial } from './date-serial';
import type { FormulaValue } from './engine';

/** Characters in one cell. https://support.google.com/drive/answer/37603 */
export const MAX_CELL_CHARACTERS = 50_000;
export const CELL_TOO_LONG_MESSAGE =
  'Your input contains more than the maximum of 50000 characters in a single cell.';

export type CellContent =
  | { readonly kind: 'empty' }
  /** Begins with `=`. */
  | { readonly kind: 'formula'; readonly formula: string }
  /** `format` is set where the way it was written says how it is to be shown, and the cell has no format yet. */
  | { readonly kind: 'number'; readonly value: number; readonly format: string | null }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `quoted`: text because an apostrophe says so; the apostrophe is no part of it. */
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean };

/** The format of cells whose content is text whatever it looks like. */
export const PLAIN_TEXT_FORMAT = '@';

/** The page's own toolbar writes the format of plain text with three signs. */
export function isPlainTextFormat(format: string): boolean {
  return format === PLAIN_TEXT_FORMAT || format === '@@@';
}

export function isAutomaticFormat(format: string): boolean {
  return format === '' || format.toLowerCase() === 'general';
}

/**
 * @param format the cell's number format before the value arrives; '' if it has none
 * @throws RangeError with Google's message when the text is too long for a cell
 */
export function readInput(value: FormulaValue, format: string, timeZone: string): CellContent {
  if (value === null || value === '') return { kind: 'empty' };
  if (isPlainTextFormat(format))
    return { kind: 'text', text: requireFitting(plainText(value, timeZone)), quoted: false };
  if (typeof value === 'number') return { kind: 'number', value, format: null };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'string') return readText(requireFitting(value), format);
  const serial = msToSerial(value.$date, timeZone);
  return { kind: 'number', value: serial, format: isDateFormat(format) ? null : defaultDateFormat(serial) };
}

function readText(text: string, format: string): CellContent {
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1), quoted: true };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const parsed = parseValue(text.trim());
  if (typeof parsed?.v === 'boolean') return { kind: 'boolean', value: parsed.v };
  if (typeof parsed?.v === 'number') {
    return { kind: 'number', value: parsed.v, format: isAutomaticFormat(format) ? (parsed.z ?? null) : null };
  }
  // "+1 (415) 555-0100" and "-none" are formulas to Sheets, and usually wrong ones.
  if (/^[+-]./.test(text)) return { kind: 'formula', formula: `=${text}` };
  return { kind: 'text', text, quoted: false };
}

function plainText(value: Exclude<FormulaValue, null>, timeZone: string): string {
  if (typeof value !== 'object') return String(value);
  const serial = msToSerial(value.$date, timeZone);
  return formatNumber(defaultDateFormat(serial), serial);
}

/** @throws RangeError with Google's message when the text is too long for a cell */
export function requireFitting(text: string): string {
  if (text.length > MAX_CELL_CHARACTERS) throw new RangeError(CELL_TOO_LONG_MESSAGE);
  return text;
}
