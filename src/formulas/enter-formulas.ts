import { cellArea, joinAreas, rangeOf, type Area } from '../sheet/formula-areas';
import type { FormulaCell } from '../sheet/formula-cells';
import { cellKey } from '../sheet/formula-grid';
import { rowsOf } from '../sheet/safe-write';
import { presentFormat } from '../sheet/safe-write-cell';
import { notedArea, notedFormats } from './noted-result';
import type { NotedFormula } from './rewriting-note';

/** Enters formulas into their cells: one call for each block of them. */
export function enterFormulas(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  cells: readonly FormulaCell[],
): void {
  const formulas = new Map(cells.map((cell) => [cellKey(cell), cell.formula]));
  for (const area of joinAreas(cells.map(cellArea))) {
    rangeOf(sheet, area).setFormulas(
      rowsOf(area, (row, column) => formulas.get(cellKey({ row, column })) ?? ''),
    );
  }
}

/**
 * Puts formulas back of which the results were about to be frozen, or were. Formats come first: a formula that is
 * entered into a cell of plain text stays a text.
 */
export function putBack(sheet: GoogleAppsScript.Spreadsheet.Sheet, cells: readonly NotedFormula[]): void {
  const frozen = cells.filter(({ result }) => result !== undefined);
  const formats = new Map<string, string>();
  for (const cell of frozen) {
    const formatAt = notedFormats(cell);
    rowsOf(notedArea(cell), (row, column) =>
      formats.set(cellKey({ row, column }), formatAt({ row, column })),
    );
  }
  setFormats(sheet, frozen.map(notedArea), formats);
  enterFormulas(sheet, cells);
}

/** Empties cells; their formats and notes stay. One call for each block of them. */
export function emptyAreas(sheet: GoogleAppsScript.Spreadsheet.Sheet, areas: readonly Area[]): void {
  for (const area of joinAreas(areas)) rangeOf(sheet, area).clearContent();
}

function setFormats(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  areas: readonly Area[],
  formats: ReadonlyMap<string, string>,
): void {
  for (const area of joinAreas(areas)) {
    rangeOf(sheet, area).setNumberFormats(
      rowsOf(area, (row, column) => presentFormat(formats.get(cellKey({ row, column })) ?? '')),
    );
  }
}
