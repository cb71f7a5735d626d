import readSheets from 'read-excel-file/node';
import type { Leads } from './leads';
import { quotedText } from './text-columns';

const DATE_CHARACTERS = 'YYYY-MM-DD'.length;
const TIME_CHARACTERS = 'YYYY-MM-DD HH:MM:SS'.length;

/** Reads all sheets of an XLSX file. Its cells have types, so a text stays a text and a number a number. */
export async function readXlsx(bytes: Buffer): Promise<Leads> {
  const sheets = await readSheets(bytes);
  return {
    sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) })),
    notices: [],
  };
}

/** The text that, typed into a cell, gives the cell of the file. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return quotedText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  if (!(value instanceof Date)) throw new TypeError('a cell holds neither text nor number nor date');
  const text = value.toISOString().replace('T', ' ');
  return text.slice(0, text.includes(' 00:00:00.') ? DATE_CHARACTERS : TIME_CHARACTERS);
}
