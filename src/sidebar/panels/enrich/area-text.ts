import type { AreaView } from '../../../shared/bulk-endpoints';

const LETTERS = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);

/** `A` for 1, `AB` for 28. */
export function columnLetter(column: number): string {
  if (column < 1) return '';
  const rest = (column - 1) % LETTERS;
  return columnLetter((column - 1 - rest) / LETTERS) + String.fromCharCode(FIRST_LETTER + rest);
}

/** As people write it: `A2:D50, F3`. */
export function areasText(areas: readonly AreaView[]): string {
  return areas.map(areaText).join(', ');
}

function areaText({ row, column, rows, columns }: AreaView): string {
  const first = `${columnLetter(column)}${String(row)}`;
  const last = `${columnLetter(column + columns - 1)}${String(row + rows - 1)}`;
  return first === last ? first : `${first}:${last}`;
}
