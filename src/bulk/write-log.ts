import { parseJson, readList } from '../lusha/read-json';
import { compress, decompress } from '../storage/compressed-text';
import { fnv } from '../storage/fnv';

/**
 * What a round of a run is about to write, noted before it is written. With it an interrupted round is told from
 * one that never began, and a run can be undone: each cell says how to know our value again, and what it held.
 */
export interface LoggedRow {
  /** Where it stood when it was written. */
  readonly row: number;
  /** Of its identity cells before, and after: a run fills gaps in them. */
  readonly before: number;
  readonly after: number;
  readonly cells: readonly LoggedCell[];
}

export interface LoggedCell {
  /** The position of its column in the run's list. */
  readonly column: number;
  /** Of the value written; see `valueMark`. */
  readonly mark: number;
  /** What it held; blank for an empty cell. */
  readonly old: OldValue;
  /** Its number format before. */
  readonly format: string;
}

/** A date travels as its moment, because JSON has none. */
export type OldValue = string | number | boolean | { readonly moment: number };

type PackedCell = readonly [column: number, mark: number, old?: OldValue, format?: string];

/** Tells a value in a cell from others, whether it is about to be written or was read back. */
export function valueMark(value: unknown): number {
  return fnv(value instanceof Date ? `date ${String(value.getTime())}` : `${typeof value} ${String(value)}`);
}

export function oldValue(value: unknown): OldValue {
  if (value instanceof Date) return { moment: value.getTime() };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}

export function encodeLog(rows: readonly LoggedRow[]): string {
  const packed = rows.map(({ row, before, after, cells }) => [
    row,
    before,
    after === before ? 0 : after,
    cells.map(packCell),
  ]);
  return compress(JSON.stringify(packed));
}

/** Undefined for a text that `encodeLog` did not make. */
export function decodeLog(text: string): readonly LoggedRow[] | undefined {
  const packed = readList(parseJson(decompress(text) ?? ''));
  return packed?.map((entry) => {
    const [row, before, after, cells] = entry as readonly [number, number, number, readonly PackedCell[]];
    return { row, before, after: after === 0 ? before : after, cells: cells.map(unpackCell) };
  });
}

function packCell({ column, mark, old, format }: LoggedCell): PackedCell {
  if (old === '' && format === '') return [column, mark];
  return format === '' ? [column, mark, old] : [column, mark, old, format];
}

function unpackCell([column, mark, old = '', format = '']: PackedCell): LoggedCell {
  return { column, mark, old, format };
}
