import { joinAreas, rangeOf, type Area } from '../sheet/formula-areas';
import { cellKey } from '../sheet/formula-grid';
import { rowsOf, writeBlock, type SafeWriteOptions } from '../sheet/safe-write';
import type { CellWrite } from './row-writes';

/** How often a block that Google refuses is divided to find the cells it refuses; each try is a call or two. */
const MOST_TRIES = 200;

/** The sheet around the cells that are written. */
export interface Surroundings {
  /** Whether a cell holds nothing and belongs to no formula, so that writing nothing into it changes nothing. */
  readonly isBlank: (row: number, column: number) => boolean;
  /** Blank for an automatic format. */
  readonly formatAt: (row: number, column: number) => string;
}

/**
 * Writes cells, each contiguous block with one call. Blank cells between them are written over with nothing: people
 * without a phone number would else part a column into hundreds of blocks. A block that Google refuses, because
 * somebody has protected part of it, is divided until what may be written is written.
 *
 * @returns the cells that were refused
 */
export function writeCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  cells: readonly CellWrite[],
  surroundings: Surroundings,
  flush: () => void,
  startOfDay: SafeWriteOptions['startOfDay'],
): readonly CellWrite[] {
  const byPlace = new Map(cells.map((cell) => [cellKey(cell), cell]));
  const refused: CellWrite[] = [];
  let tries = 0;

  function write(areas: readonly Area[]): void {
    for (const area of areas) {
      const at = (row: number, column: number): CellWrite | undefined =>
        byPlace.get(cellKey({ row, column }));
      writeBlock(
        rangeOf(sheet, area),
        rowsOf(area, (row, column) => at(row, column)?.value ?? ''),
        {
          startOfDay,
          formats: rowsOf(
            area,
            (row, column) => at(row, column)?.log.format ?? surroundings.formatAt(row, column),
          ),
        },
      );
    }
    flush();
  }

  function writeOrDivide(areas: readonly Area[]): void {
    tries += 1;
    try {
      write(areas);
    } catch (error) {
      // Google's texts are translated, so any refusal is taken for a protected cell.
      if (!(error instanceof Error)) throw error;
      const [only] = areas;
      const parts = areas.length === 1 && only !== undefined ? halves(only) : areas.map((area) => [area]);
      if (parts.length > 1 && tries < MOST_TRIES) for (const part of parts) writeOrDivide(part);
      else refused.push(...areas.flatMap((area) => cellsOf(area)));
    }
  }

  function cellsOf(area: Area): readonly CellWrite[] {
    return rowsOf(area, (row, column) => byPlace.get(cellKey({ row, column })))
      .flat()
      .filter((cell) => cell !== undefined);
  }

  if (cells.length > 0) writeOrDivide(joinAreas(columnAreas(cells, surroundings)));
  return refused;
}

/** Columns apart first: people protect whole columns. One area alone for a single cell. */
function halves(area: Area): readonly (readonly Area[])[] {
  const { row, column, rows, columns } = area;
  if (columns > 1) {
    const left = Math.floor(columns / 2);
    return [
      [{ row, column, rows, columns: left }],
      [{ row, column: column + left, rows, columns: columns - left }],
    ];
  }
  if (rows === 1) return [[area]];
  const top = Math.floor(rows / 2);
  return [[{ row, column, rows: top, columns }], [{ row: row + top, column, rows: rows - top, columns }]];
}

/** The cells of each column with the blank ones between them. */
function columnAreas(cells: readonly CellWrite[], { isBlank }: Surroundings): readonly Area[] {
  const areas: Area[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = areas[areas.length - 1];
    const end = last === undefined ? 0 : last.row + last.rows;
    const gap = Array.from({ length: Math.max(0, row - end) }, (_row, position) => end + position);
    const continues =
      last?.column === column && row >= end && gap.every((between) => isBlank(between, column));
    if (last !== undefined && continues) areas[areas.length - 1] = { ...last, rows: row - last.row + 1 };
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas;
}
