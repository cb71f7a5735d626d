import type { Area } from '../sheet/formula-areas';
import type { CellPosition } from '../sheet/formula-grid';
import { rowsOf } from '../sheet/safe-write';
import { fnv } from '../storage/fnv';
import type { FormatRun, NotedFormula, NotedResult } from './rewriting-note';

/** What is noted about the cells that a formula's values are about to be written to. */
export function notedResult(
  area: Area,
  formatAt: (row: number, column: number) => string,
  valueAt: (row: number, column: number) => unknown,
): NotedResult {
  return {
    rows: area.rows,
    columns: area.columns,
    formats: runsOf(rowsOf(area, formatAt).flat()),
    mark: valuesMark(area, valueAt),
  };
}

/** Where a formula and the values in its place lie; the formula's own cell if nothing is known of values. */
export function notedArea({ row, column, result }: NotedFormula): Area {
  return { row, column, rows: result?.rows ?? 1, columns: result?.columns ?? 1 };
}

/** A number that is nearly always different for different values, whichever way a date is handed over. */
export function valuesMark(area: Area, valueAt: (row: number, column: number) => unknown): number {
  return fnv(JSON.stringify(rowsOf(area, valueAt)));
}

/** The format that each cell of a result had, as far as one was noted. */
export function notedFormats(cell: NotedFormula): (position: CellPosition) => string {
  const formats = (cell.result?.formats ?? []).flatMap(([format, count]) =>
    Array.from({ length: count }, () => format),
  );
  const { columns } = notedArea(cell);
  return ({ row, column }) => formats[(row - cell.row) * columns + column - cell.column] ?? '';
}

function runsOf(formats: readonly string[]): readonly FormatRun[] {
  const runs: [string, number][] = [];
  for (const format of formats) {
    const last = runs[runs.length - 1];
    if (last?.[0] === format) last[1] += 1;
    else runs.push([format, 1]);
  }
  return runs;
}
