import { formulaCells, drawsPicture, type FormulaCell } from '../sheet/formula-cells';
import { cellText } from '../sheet/cell-text';
import { readGrid, type FormulaGrid } from '../sheet/formula-grid';
import { isUnfinishedValue } from './contested-cells';
import { freezeGroup, type FreezeParts, type SheetBefore } from './freeze-group';
import { orRestore } from './restore-interrupted';
import { portionsToNote, writeNote } from './rewriting-note';
import { groupsToTakeOut } from './spilled-results';

/** Why a formula was left as it is. */
export type LeftReason = 'error' | 'loading' | 'picture' | 'unclear';

export interface FreezeOutcome {
  readonly frozen: number;
  readonly left: Readonly<Record<LeftReason, number>>;
}

/**
 * Replaces formulas of ours in one sheet by what they show at the moment, with all the cells that their results
 * fill. Everybody else's formulas stay.
 *
 * @param choose which of the formulas; asked once nobody else moves formulas about
 * @throws LockBusyError
 * @throws StoreUnavailableError when they cannot be noted; those not yet frozen are as they were
 */
export function freezeFormulas(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  choose: (cells: readonly FormulaCell[]) => readonly FormulaCell[],
  parts: FreezeParts,
): FreezeOutcome {
  return parts.exclusively(() => {
    const first = readSheet(sheet);
    const chosen = choose(formulaCells(sheet.getSheetId(), formulasOf(first.grid)));
    const left = { error: 0, loading: 0, picture: 0, unclear: 0 };
    let frozen = 0;
    let before: SheetBefore | undefined = first;
    for (const group of groupsToTakeOut(chosen, first.grid).flatMap(portionsToNote)) {
      // Formulas that take what has been frozen were computed again.
      before ??= readSheet(sheet);
      const ready: FormulaCell[] = [];
      for (const cell of group) {
        const reason = reasonToLeave(cell, before.grid);
        if (reason === undefined) ready.push(cell);
        else left[reason] += 1;
      }
      if (ready.length === 0) continue;
      const unclear = freezeNoted(ready, before, parts);
      left.unclear += unclear.length;
      frozen += ready.length - unclear.length;
      before = undefined;
    }
    if (before === undefined) writeNote(parts.state, []);
    return { frozen, left };
  });
}

function freezeNoted(
  cells: readonly FormulaCell[],
  before: SheetBefore,
  parts: FreezeParts,
): readonly FormulaCell[] {
  writeNote(parts.state, cells);
  return orRestore(parts, () => freezeGroup(cells, before, parts));
}

function readSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetBefore {
  const range = sheet.getDataRange();
  const formats = range.getNumberFormats();
  const formatAt = (row: number, column: number): string => formats[row - 1]?.[column - 1] ?? '';
  return { sheet, range, grid: readGrid(range), formatAt };
}

/** A formula may only be replaced by something that is worth keeping. */
function reasonToLeave(cell: FormulaCell, grid: FormulaGrid): LeftReason | undefined {
  const value = grid.value(cell.row, cell.column);
  // Somebody has changed it while this went on; what is there now may not have been meant.
  if (grid.formula(cell.row, cell.column) !== cell.formula) return 'unclear';
  if (drawsPicture(cell.formula)) return 'picture';
  if (/^loading\.*$/i.test(cellText(value))) return 'loading';
  return isUnfinishedValue(value) ? 'error' : undefined;
}

function formulasOf(grid: FormulaGrid): readonly (readonly string[])[] {
  return Array.from({ length: grid.rows }, (_row, row) =>
    Array.from({ length: grid.columns }, (_column, column) => grid.formula(row + 1, column + 1)),
  );
}
