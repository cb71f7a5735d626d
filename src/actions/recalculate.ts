import type { FormulaCell } from '../sheet/formula-cells';
import { compress, decompress } from '../storage/compressed-text';
import { MAX_VALUE_BYTES, type DocumentState } from '../storage/document-state';
import { SHARED_PREFIX } from '../storage/shared-prefix';

/** The property that holds the formulas which are being entered anew, should the execution die meanwhile. */
const REWRITING_NAME = `${SHARED_PREFIX}rewriting`;

export interface RecalculateParts {
  readonly state: DocumentState;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Writes everything that is buffered. */
  flush(): void;
}

/**
 * Has formulas computed again. Sheets runs a custom function anew only when its formula is entered anew, so each
 * is taken out and put back. They are noted first: whatever happens in between, `restoreFormulas` finds them.
 */
export function recalculate(cells: readonly FormulaCell[], parts: RecalculateParts): void {
  for (const portion of portions(cells)) {
    parts.state.stage(REWRITING_NAME, encode(portion));
    parts.state.commit();
    for (const cell of portion) rangeOf(cell, parts)?.clearContent();
    parts.flush();
    putBack(portion, parts);
  }
}

/** Puts formulas back that an interrupted execution has taken out. Called at the start of each menu action. */
export function restoreFormulas(parts: RecalculateParts): void {
  const json = decompress(parts.state.properties().get(REWRITING_NAME) ?? '');
  if (json !== undefined) putBack(JSON.parse(json) as readonly FormulaCell[], parts);
}

/** A cell that somebody has filled in the meantime is theirs. */
function putBack(cells: readonly FormulaCell[], parts: RecalculateParts): void {
  for (const cell of cells) {
    const range = rangeOf(cell, parts);
    if (range?.isBlank() === true) range.setFormula(cell.formula);
  }
  parts.flush();
  parts.state.stage(REWRITING_NAME, '');
  parts.state.commit();
}

/** As many formulas at a time as their note fits into one property. */
function portions(cells: readonly FormulaCell[]): readonly (readonly FormulaCell[])[] {
  if (cells.length === 0) return [];
  if (cells.length === 1 || encode(cells).length <= MAX_VALUE_BYTES) return [cells];
  const middle = Math.ceil(cells.length / 2);
  return [...portions(cells.slice(0, middle)), ...portions(cells.slice(middle))];
}

function encode(cells: readonly FormulaCell[]): string {
  return compress(JSON.stringify(cells));
}

/** Undefined when the sheet is gone. */
function rangeOf(cell: FormulaCell, parts: RecalculateParts): GoogleAppsScript.Spreadsheet.Range | undefined {
  const sheet = parts
    .spreadsheet()
    .getSheets()
    .find((candidate) => candidate.getSheetId() === cell.sheetId);
  return sheet?.getRange(cell.row, cell.column);
}
