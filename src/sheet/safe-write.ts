import { joinAreas, cellArea, rangeOf, type Area } from './formula-areas';
import { cellKey, type CellPosition } from './formula-grid';
import {
  formatFor,
  presentFormat,
  readyCell,
  TEXT_FORMAT,
  type WritableCell,
  type WrittenValue,
} from './safe-write-cell';

export interface SafeWriteOptions {
  /** The moment at which a day (`YYYY-MM-DD`) begins in the time zone of the spreadsheet. */
  startOfDay(day: string): Date;
  /** The number formats that the cells are to keep where they get no text; read from the sheet if not given. */
  readonly formats?: readonly (readonly string[])[];
}

/** What stands in the sheet after a write. */
export interface WrittenBlock {
  readonly area: Area;
  readonly values: readonly (readonly WrittenValue[])[];
  /** Texts that were longer than a cell takes, and now end in an ellipsis. */
  readonly cut: readonly CellPosition[];
}

/** A value with the cell that it belongs in. */
export interface PlacedCell extends CellPosition {
  readonly value: WritableCell;
}

/**
 * Writes a block of cells so that text stays text. This is the one way in which the add-on writes what came from
 * outside: Sheets reads a written text as if somebody had typed it, so `=HYPERLINK(…)` would run, `+1 415…` would
 * be calculated, and `00123`, `1E5` and `2026-01-01` would change. Only a cell whose format is plain text before
 * the text arrives keeps it as it is.
 *
 * At most one `getNumberFormats`, one `setNumberFormats` and one `setValues`; nothing is flushed. Notes, colours
 * and the formats of cells that get no text stay. Empty texts empty their cells.
 *
 * @param rows as many rows and columns as the range has; Google refuses any others
 */
export function writeBlock(
  range: GoogleAppsScript.Spreadsheet.Range,
  rows: readonly (readonly WritableCell[])[],
  options: SafeWriteOptions,
): WrittenBlock {
  const ready = rows.map((row) => row.map((cell) => readyCell(cell, (day) => options.startOfDay(day))));
  const values = ready.map((row) => row.map(({ value }) => value));
  const area = {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
  setFormats(range, values, options.formats);
  range.setValues(values);
  const cut = ready.flatMap((row, down) =>
    row.flatMap(({ isCut }, right) => (isCut ? [{ row: area.row + down, column: area.column + right }] : [])),
  );
  return { area, values, cut };
}

/**
 * Writes single cells, each contiguous block of them as `writeBlock` does. Cells between them are not touched.
 *
 * @param cells each at most once
 */
export function writeCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  cells: readonly PlacedCell[],
  options: Pick<SafeWriteOptions, 'startOfDay'>,
): readonly WrittenBlock[] {
  const values = new Map(cells.map((cell) => [cellKey(cell), cell.value]));
  return joinAreas(cells.map(cellArea)).map((area) =>
    writeBlock(
      rangeOf(sheet, area),
      rowsOf(area, (row, column) => values.get(cellKey({ row, column })) ?? ''),
      options,
    ),
  );
}

/** A value for each cell of an area, by rows. */
export function rowsOf<T>(area: Area, valueAt: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_row, down) =>
    Array.from({ length: area.columns }, (_column, right) => valueAt(area.row + down, area.column + right)),
  );
}

function setFormats(
  range: GoogleAppsScript.Spreadsheet.Range,
  values: readonly (readonly WrittenValue[])[],
  given: SafeWriteOptions['formats'],
): void {
  if (values.flat().every((value) => typeof value === 'string' && value !== '')) {
    range.setNumberFormats(values.map((row) => row.map(() => TEXT_FORMAT)));
    return;
  }
  const present = given ?? range.getNumberFormats();
  const formatAt = (row: number, column: number): string => present[row]?.[column] ?? '';
  const formats = values.map((row, down) =>
    row.map((value, right) => formatFor(value, formatAt(down, right))),
  );
  const isChange = formats.some((row, down) =>
    row.some((format, right) => format !== presentFormat(formatAt(down, right))),
  );
  // Formats that were given are those from before the cells were emptied, which may have taken one with it.
  if (isChange || given !== undefined) range.setNumberFormats(formats);
}
