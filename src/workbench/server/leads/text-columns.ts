import { readInput } from '../../spreadsheet/typed-input';

/** Commas only between groups of three digits, as the workbook's English reading of numbers expects. */
const ENGLISH_GROUPS = /^\D*\d{1,3}(,\d{3})+(\.\d+)?\D*$/;
/** More digits than a number can hold without change. */
const EXACT_DIGITS = 15;

/**
 * What typing would spoil: "+49 30 1234" would become a wrong formula, "0049…" and "01067" would lose their
 * zeros, a long id its last digits, and "1.200,50" would be read as another number.
 */
function isSpoiledByTyping(text: string): boolean {
  const trimmed = text.trim();
  return (
    /^\+[\d\s()]/.test(trimmed) ||
    /^0\d/.test(trimmed) ||
    new RegExp(`^\\d{${EXACT_DIGITS + 1},}$`).test(trimmed) ||
    (/\d,\d/.test(trimmed) &&
      !ENGLISH_GROUPS.test(trimmed) &&
      readInput(trimmed, '', 'Etc/UTC').kind === 'number')
  );
}

/**
 * The rows of a CSV file as they are put into cells. Google reads them as if they were typed, and so does this,
 * with two exceptions that it would be wrong to repeat: a column with phone numbers or postcodes that typing would
 * spoil stays text as a whole, and a text that would turn into a formula stays text by itself.
 */
export function protectText(rows: readonly (readonly string[])[]): {
  rows: string[][];
  /** Zero-based columns that are kept as text. */
  textColumns: number[];
} {
  const spoiled = new Set<number>();
  for (const row of rows) {
    row.forEach((text, column) => {
      if (isSpoiledByTyping(text)) spoiled.add(column);
    });
  }
  return {
    rows: rows.map((row) =>
      row.map((text, column) => (needsQuote(text, spoiled.has(column)) ? `'${text}` : text)),
    ),
    textColumns: [...spoiled].sort((a, b) => a - b),
  };
}

/** A text that came out of a typed file, such as XLSX, where it was a text already. */
export function quotedText(text: string): string {
  return needsQuote(text, true) ? `'${text}` : text;
}

function needsQuote(text: string, isText: boolean): boolean {
  if (text.startsWith("'")) return true;
  // Reading a text as typed takes a while; most cells of a list cannot be anything but what they are.
  if (!isText && !/^[=+-]/.test(text)) return false;
  const { kind } = readInput(text, '', 'Etc/UTC');
  return kind === 'formula' || (isText && kind !== 'text' && kind !== 'empty');
}
