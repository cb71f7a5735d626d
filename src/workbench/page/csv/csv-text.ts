import { unparse } from 'papaparse';

/**
 * A sheet as the text of a CSV file, as Sheets downloads it: values as they are displayed, lines ended by CRLF.
 * Unlike Sheets it starts with a byte order mark, without which Excel reads accents and umlauts wrongly.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n' },
  )}\r\n`;
}

/** A file name for the download that every system takes. */
export function csvFileName(title: string, sheetName: string): string {
  const name = `${title} - ${sheetName}`.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim();
  return `${name || 'sheet'}.csv`;
}
