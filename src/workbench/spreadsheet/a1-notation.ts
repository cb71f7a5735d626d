/** A1 notation, as `getRange` reads it and `getA1Notation` writes it. Rows and columns count from zero here. */

/** An end that is not named (`A2:A`, `3:3`) is null: it is the end of the sheet. */
export interface A1Range {
  readonly sheetName: string | null;
  readonly startRow: number | null;
  readonly startColumn: number | null;
  readonly endRow: number | null;
  readonly endColumn: number | null;
}

const REFERENCE = /^\$?([A-Za-z]*)\$?(\d*)(?::\$?([A-Za-z]*)\$?(\d*))?$/;
const SHEET_PREFIX = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s;

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

export function cellA1(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** One cell is written `B2`, several `B2:C9`, as Google writes them. */
export function rangeA1(row: number, column: number, rows: number, columns: number): string {
  const first = cellA1(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellA1(row + rows - 1, column + columns - 1)}`;
}

/** @returns null when the text is no reference; it may still be the name of a range or of a sheet */
export function parseA1(text: string): A1Range | null {
  const prefixed = SHEET_PREFIX.exec(text);
  const sheetName = prefixed ? (prefixed[1]?.replaceAll("''", "'") ?? prefixed[2] ?? null) : null;
  const match = REFERENCE.exec(prefixed ? (prefixed[3] ?? '') : text);
  if (!match) return null;
  const [, firstColumn = '', firstRow = '', lastColumn = '', lastRow = ''] = match;
  if (match[3] === undefined) {
    if (firstColumn === '' || firstRow === '') return null;
    return ordered(sheetName, firstColumn, firstRow, firstColumn, firstRow);
  }
  if ((firstColumn === '' && firstRow === '') || (lastColumn === '' && lastRow === '')) return null;
  // "A1:5" and "3:B" mix a cell with a whole row; only "A2:A" and "A2:5"-like open ends of one kind are known.
  if (firstColumn === '' && lastColumn !== '') return null;
  return ordered(sheetName, firstColumn, firstRow, lastColumn, lastRow);
}

function ordered(
  sheetName: string | null,
  column1: string,
  row1: string,
  column2: string,
  row2: string,
): A1Range | null {
  if (Number(row1) === 0 && row1 !== '') return null;
  if (Number(row2) === 0 && row2 !== '') return null;
  const [startColumn, endColumn] = inOrder(
    column1 === '' ? null : columnIndex(column1),
    column2 === '' ? null : columnIndex(column2),
  );
  const [startRow, endRow] = inOrder(
    row1 === '' ? null : Number(row1) - 1,
    row2 === '' ? null : Number(row2) - 1,
  );
  return { sheetName, startRow, startColumn, endRow, endColumn };
}

function inOrder(first: number | null, second: number | null): [number | null, number | null] {
  return first !== null && second !== null && first > second ? [second, first] : [first, second];
}
