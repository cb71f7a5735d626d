import type { Area } from '../sheet/formula-areas';
import { readGrid, type FormulaGrid } from '../sheet/formula-grid';
import { rowsOf } from '../sheet/safe-write';
import { putBack } from './enter-formulas';
import { notedArea, valuesMark } from './noted-result';
import { bySheet, type RewriteParts } from './rewrite-parts';
import { hasNote, readNote, writeNote, type NotedFormula } from './rewriting-note';

export interface RestoreOutcome {
  readonly restored: number;
  /** Formulas of which the cells are in use by now, or gone; nothing was changed there. */
  readonly left: readonly NotedFormula[];
}

/** What has become of a formula that was taken out. */
export type Standing = 'missing' | 'settled' | 'in use';

/**
 * Puts back what an interrupted execution has taken out, and not yet replaced. Called at the start of each menu
 * action; where nothing is noted, it costs no call but the look at the properties.
 *
 * @throws LockBusyError
 */
export function restoreInterrupted(parts: RewriteParts): RestoreOutcome {
  if (!hasNote(parts.state)) return { restored: 0, left: [] };
  return parts.exclusively(() => restoreNoted(parts));
}

/** Runs work that takes noted formulas out; should Google refuse something on the way, they are put back. */
export function orRestore<T>(parts: RewriteParts, work: () => T): T {
  try {
    return work();
  } catch (error) {
    // Should this be refused as well, the note stays for the next menu action.
    restoreNoted(parts);
    throw error;
  }
}

/** Whether a formula has to be put back. `settled`: it is there again, or its values are. */
export function standingOf(
  cell: NotedFormula,
  grid: FormulaGrid,
  size: Pick<Area, 'rows' | 'columns'>,
): Standing {
  const area = notedArea(cell);
  const isOnSheet = area.row + area.rows - 1 <= size.rows && area.column + area.columns - 1 <= size.columns;
  if (grid.formula(cell.row, cell.column) === cell.formula) return 'settled';
  const isEmpty = rowsOf(
    area,
    (row, column) => grid.formula(row, column) === '' && grid.value(row, column) === '',
  )
    .flat()
    .every(Boolean);
  if (isEmpty && isOnSheet) return 'missing';
  const isFrozen =
    cell.result !== undefined &&
    valuesMark(area, (row, column) => grid.value(row, column)) === cell.result.mark;
  return isFrozen ? 'settled' : 'in use';
}

/** With the lock held. */
function restoreNoted(parts: RewriteParts): RestoreOutcome {
  const left: NotedFormula[] = [];
  let restored = 0;
  for (const [sheetId, cells] of bySheet(readNote(parts.state))) {
    const sheet = parts.spreadsheet().getSheetById(sheetId);
    // Whoever deleted the sheet deleted its formulas.
    if (sheet === null) continue;
    const grid = readGrid(sheet.getDataRange());
    const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    const missing = cells.filter((cell) => standingOf(cell, grid, size) === 'missing');
    left.push(...cells.filter((cell) => standingOf(cell, grid, size) === 'in use'));
    putBack(sheet, missing);
    restored += missing.length;
  }
  parts.flush();
  writeNote(parts.state, []);
  return { restored, left };
}
