/** A rectangle of cells; the first row and column of a sheet are 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What is selected in the active sheet, one area per range; whole columns are areas like any other. */
export function selectedAreas(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly Area[] {
  const ranges = spreadsheet.getActiveSheet().getActiveRangeList()?.getRanges() ?? [];
  return ranges.map((range) => ({
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  }));
}

/** The cells that lie in at least one of the areas, each once. */
export function cellsWithin<C extends Pick<Area, 'row' | 'column'>>(
  cells: readonly C[],
  areas: readonly Area[],
): readonly C[] {
  return cells.filter((cell) => areas.some((area) => contains(area, cell)));
}

/**
 * Joins areas that lie side by side into rectangles, so that each can be written with one call. No area is ever
 * divided, and areas that do not fit together stay apart.
 */
export function joinAreas(areas: readonly Area[]): readonly Area[] {
  const columns = joinInOrder(
    [...areas].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row),
    (a, b) => a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row,
    (a, b) => ({ ...a, rows: a.rows + b.rows }),
  );
  return joinInOrder(
    [...columns].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column),
    (a, b) => a.row === b.row && a.rows === b.rows && a.column + a.columns === b.column,
    (a, b) => ({ ...a, columns: a.columns + b.columns }),
  );
}

/** A cell as the area that it is. */
export function cellArea({ row, column }: Pick<Area, 'row' | 'column'>): Area {
  return { row, column, rows: 1, columns: 1 };
}

export function rangeOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { row, column, rows, columns }: Area,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, rows, columns);
}

export function contains(area: Area, { row, column }: Pick<Area, 'row' | 'column'>): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** Joins each area with the one before it where they fit. */
function joinInOrder(
  areas: readonly Area[],
  fit: (a: Area, b: Area) => boolean,
  join: (a: Area, b: Area) => Area,
): readonly Area[] {
  const joined: Area[] = [];
  for (const area of areas) {
    const last = joined[joined.length - 1];
    if (last !== undefined && fit(last, area)) joined[joined.length - 1] = join(last, area);
    else joined.push(area);
  }
  return joined;
}

/** The letters of a column, as people name it: 1 is A, 27 is AA. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest === 0 ? '' : columnName(rest)) + String.fromCharCode(65 + ((column - 1) % 26));
}
