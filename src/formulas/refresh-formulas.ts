import { cellArea } from '../sheet/formula-areas';
import type { FormulaCell } from '../sheet/formula-cells';
import { TEXT_FORMAT } from '../sheet/safe-write-cell';
import { emptyAreas, enterFormulas } from './enter-formulas';
import { orRestore } from './restore-interrupted';
import { bySheet, type RewriteParts } from './rewrite-parts';
import { portionsToNote, writeNote } from './rewriting-note';

export interface RefreshOutcome {
  readonly refreshed: number;
  /** Formulas in cells formatted as plain text: entered anew, they would become texts. */
  readonly plainText: number;
}

/**
 * Has formulas computed again. Sheets runs a custom function anew only when its formula is entered anew, so each
 * is taken out and put back. They are noted first: whatever happens in between, `restoreInterrupted` finds them.
 *
 * @param find which formulas; asked once nobody else moves formulas about
 * @throws LockBusyError
 * @throws StoreUnavailableError when they cannot be noted; nothing was changed then
 */
export function refreshFormulas(find: () => readonly FormulaCell[], parts: RewriteParts): RefreshOutcome {
  return parts.exclusively(() => {
    const cells = find();
    if (cells.length === 0) return { refreshed: 0, plainText: 0 };
    const enterable = [...bySheet(cells)].flatMap(([sheetId, ofSheet]) => {
      const formats = sheetById(parts, sheetId).getDataRange().getNumberFormats();
      return ofSheet.filter(({ row, column }) => formats[row - 1]?.[column - 1] !== TEXT_FORMAT);
    });
    for (const portion of portionsToNote(enterable)) {
      writeNote(parts.state, portion);
      orRestore(parts, () => {
        enterAnew(portion, parts);
      });
    }
    writeNote(parts.state, []);
    return { refreshed: enterable.length, plainText: cells.length - enterable.length };
  });
}

function enterAnew(cells: readonly FormulaCell[], parts: RewriteParts): void {
  const sheets = [...bySheet(cells)].map(
    ([sheetId, ofSheet]) => [sheetById(parts, sheetId), ofSheet] as const,
  );
  for (const [sheet, ofSheet] of sheets) emptyAreas(sheet, ofSheet.map(cellArea));
  // Unless the cells are seen empty in between, nothing has changed for Sheets.
  parts.flush();
  for (const [sheet, ofSheet] of sheets) enterFormulas(sheet, ofSheet);
  parts.flush();
}

function sheetById(parts: RewriteParts, sheetId: number): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = parts.spreadsheet().getSheetById(sheetId);
  if (sheet === null) throw new Error(`The sheet ${String(sheetId)} was deleted`);
  return sheet;
}
