import type { Packed } from './schema';

/**
 * Rows turned into columns, so that the compressor sees like beside like. A column of repeated values becomes a
 * table of the different ones and a column of positions in it.
 */

/** A column with fewer than this share of different values is written as a table. */
const TABLE_SHARE = 0.9;
/** Columns of rows are split again, this many levels deep. */
const DEPTH = 2;

type Column =
  | { readonly v: readonly Packed[] }
  | { readonly t: Column; readonly i: readonly number[] }
  | { readonly c: readonly Column[]; readonly n: readonly number[] };

/** Plain data, ready for JSON. */
export function toColumns(rows: readonly Packed[]): unknown {
  return splitColumn(rows, DEPTH);
}

export function fromColumns(columns: unknown): readonly Packed[] {
  return joinColumn(columns as Column);
}

function splitColumn(values: readonly Packed[], depth: number): Column {
  const table = tableOf(values);
  if (table !== undefined) return { t: splitList(table.values, depth), i: table.positions };
  return splitList(values, depth);
}

/** A column of lists becomes one column per position; the lengths tell a missing value from a null. */
function splitList(values: readonly Packed[], depth: number): Column {
  if (depth === 0 || !values.every((value) => Array.isArray(value) || value === null)) return { v: values };
  const lists = values.map((value) => (Array.isArray(value) ? (value as readonly Packed[]) : undefined));
  const width = Math.max(0, ...lists.map((list) => list?.length ?? 0));
  const columns = Array.from({ length: width }, (_, position) =>
    splitColumn(
      lists.map((list) => list?.[position] ?? null),
      depth - 1,
    ),
  );
  return { c: columns, n: lists.map((list) => list?.length ?? -1) };
}

function tableOf(values: readonly Packed[]): { values: Packed[]; positions: number[] } | undefined {
  const known = new Map<string, number>();
  const different: Packed[] = [];
  const positions = values.map((value) => {
    const text = JSON.stringify(value);
    const position = known.get(text);
    if (position !== undefined) return position;
    known.set(text, different.length);
    return different.push(value) - 1;
  });
  const numeric = different.every((value) => typeof value === 'number' || value === null);
  return numeric || different.length >= values.length * TABLE_SHARE
    ? undefined
    : { values: different, positions };
}

function joinColumn(column: Column): readonly Packed[] {
  if ('v' in column) return column.v;
  if ('t' in column) {
    const table = joinColumn(column.t);
    return column.i.map((position) => table[position] ?? null);
  }
  const columns = column.c.map(joinColumn);
  return column.n.map((length, row) =>
    length < 0 ? null : columns.slice(0, length).map((values) => values[row] ?? null),
  );
}
