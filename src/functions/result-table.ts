import { BLANK, type Cell } from '../fields/cell';
import { readyText } from '../sheet/safe-write-cell';
import type { TimeZone } from '../sheet/time-zone';

/** What Sheets takes from a custom function. */
export type ResultCell = string | number | boolean | Date;
export type FunctionResult = ResultCell | ResultCell[][];

/** A day becomes a date only here, where the spreadsheet's time zone is known. */
export function toResult(rows: readonly (readonly Cell[])[], timeZone: () => TimeZone): FunctionResult {
  const table = rows.map((row) => row.map((cell) => toResultCell(cell, timeZone)));
  const [first] = table.flat();
  return first !== undefined && table.length === 1 && table[0]?.length === 1 ? first : table;
}

function toResultCell(cell: Cell, timeZone: () => TimeZone): ResultCell {
  // One text that no cell can hold would cost the whole table.
  if (typeof cell === 'string') return readyText(cell).value;
  return typeof cell === 'object' ? timeZone().startOfDay(cell.day) : cell;
}

/** A header row above the answers, a blank one where the input has a header but none is wanted. */
export function withHeader(
  rows: readonly (readonly Cell[])[],
  labels: readonly string[],
  header: { readonly input: boolean; readonly wanted: boolean | undefined },
): readonly (readonly Cell[])[] {
  const shown = header.wanted ?? header.input;
  if (shown) return [labels, ...rows];
  return header.input ? [labels.map(() => BLANK), ...rows] : rows;
}
