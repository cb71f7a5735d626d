import { parse } from 'papaparse';
import { decodeText } from './decode-text';
import type { Leads } from './leads';
import { protectText } from './text-columns';

/** Excel writes this line to say which separator follows. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/;

/** Reads a CSV file; the separator (comma, semicolon, tab or bar) is found by looking at the lines. */
export function readCsv(bytes: Uint8Array, sheetName: string): Leads {
  const text = decodeText(bytes);
  const separator = SEPARATOR_LINE.exec(text);
  const parsed = parse<string[]>(separator ? text.slice(separator[0].length) : text, {
    delimiter: separator?.[1] ?? '',
  });
  const rows = withoutEmptyEnd(parsed.data);
  const { rows: safeRows, textColumns } = protectText(rows);
  const broken = parsed.errors.filter((error) => error.type === 'Quotes');
  return {
    sheets: [{ name: sheetName, rows: safeRows }],
    notices: [
      ...(textColumns.length > 0 ? [textColumnsNotice(textColumns, rows[0] ?? [])] : []),
      ...broken.map(({ row, message }) => `Line ${(row ?? 0) + 1} looks broken: ${message}.`),
    ],
  };
}

function withoutEmptyEnd(rows: readonly string[][]): string[][] {
  const last = rows.findLastIndex((row) => row.some((text) => text !== ''));
  return rows.slice(0, last + 1);
}

function textColumnsNotice(columns: readonly number[], header: readonly string[]): string {
  const names = columns.map((column) => header[column]?.trim() || `column ${column + 1}`);
  return `Kept as text, so that no digit or sign is lost: ${names.join(', ')}.`;
}
