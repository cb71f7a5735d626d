import { cellArea, contains, joinAreas, rangeOf } from '../sheet/formula-areas';
import type { FormulaCell } from '../sheet/formula-cells';
import { withNewValues, type FormulaGrid } from '../sheet/formula-grid';
import { rowsOf, writeBlock } from '../sheet/safe-write';
import type { WritableCell } from '../sheet/safe-write-cell';
import { contestedCells, isFilledAgain } from './contested-cells';
import { emptyAreas, enterFormulas, putBack } from './enter-formulas';
import { notedArea, notedResult } from './noted-result';
import { fitsNote, writeNote, type NotedFormula } from './rewriting-note';
import type { RewriteParts } from './rewrite-parts';
import { spilledResults, type FormulaResult } from './spilled-results';

export interface FreezeParts extends RewriteParts {
  /** The moment at which a day begins in the time zone of the spreadsheet. */
  startOfDay(day: string): Date;
}

/** A sheet as it is before formulas of it are frozen. */
export interface SheetBefore {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly grid: FormulaGrid;
  readonly formatAt: (row: number, column: number) => string;
}

/**
 * Replaces formulas, and the cells that their results fill, by what they show. Each result is written with one
 * call, so that an interrupted execution leaves it whole or not at all.
 *
 * @param cells of one group of `groupsToTakeOut`, already noted
 * @returns those that had to be left as formulas, because their results could not be told from others
 */
export function freezeGroup(
  cells: readonly FormulaCell[],
  before: SheetBefore,
  parts: FreezeParts,
): readonly FormulaCell[] {
  const { sheet, grid } = before;
  emptyAreas(sheet, cells.map(cellArea));
  parts.flush();
  const cleared = withNewValues(grid, before.range);
  const { results, unclear } = spilledResults(cells, grid, cleared);
  const noted = results.map((result) => notedFormula(result, before));
  if (!fitsNote([...unclear, ...noted])) {
    enterFormulas(sheet, cells);
    parts.flush();
    return cells;
  }
  writeNote(parts.state, [...unclear, ...noted]);
  enterFormulas(sheet, unclear);
  writeValues(results, before, parts);
  parts.flush();
  return [...unclear, ...giveBackContested(noted, before, cleared, parts)];
}

function notedFormula({ cell, area }: FormulaResult, { grid, formatAt }: SheetBefore): NotedFormula {
  return { ...cell, result: notedResult(area, formatAt, (row, column) => grid.value(row, column)) };
}

function writeValues(
  results: readonly FormulaResult[],
  { sheet, grid, formatAt }: SheetBefore,
  parts: FreezeParts,
): void {
  for (const area of joinAreas(results.map((result) => result.area))) {
    const values = rowsOf(area, (row, column) => grid.value(row, column) as WritableCell);
    writeBlock(rangeOf(sheet, area), values, {
      startOfDay: (day) => parts.startOfDay(day),
      formats: rowsOf(area, formatAt),
    });
  }
}

/**
 * Looks whether other people's formulas are as they were. Cells that one of them may need are emptied; where it
 * fills them again they were its own, and where it does not, our formula is put back in place of its values.
 *
 * @returns the formulas that were put back
 */
function giveBackContested(
  frozen: readonly NotedFormula[],
  { sheet, range, grid, formatAt }: SheetBefore,
  cleared: FormulaGrid,
  parts: FreezeParts,
): readonly FormulaCell[] {
  const contested = contestedCells(frozen, grid, cleared, withNewValues(grid, range));
  if (contested.length === 0) return [];
  for (const area of joinAreas(contested.map(cellArea)))
    rangeOf(sheet, area).clearContent().setNumberFormats(rowsOf(area, formatAt));
  parts.flush();
  const now = withNewValues(grid, range);
  const mistaken = frozen.filter((cell) => {
    const ofCell = contested.filter((position) => contains(notedArea(cell), position));
    return !isFilledAgain(ofCell, grid, now);
  });
  if (mistaken.length > 0) {
    emptyAreas(sheet, mistaken.map(notedArea));
    putBack(sheet, mistaken);
    parts.flush();
  }
  return mistaken;
}
