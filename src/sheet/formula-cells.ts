/** A cell with one of our formulas, by the id of its sheet and its place in it, counted from 1. */
export interface FormulaCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Whether a formula calls one of our functions; names inside texts and names of sheets do not count. */
export function callsLusha(formula: string): boolean {
  return formula.startsWith('=') && /(^|[^\w.])LUSHA_[A-Z_]+\s*\(/i.test(withoutNames(formula));
}

/** Whether a formula shows a picture, which has no value that could take its place. */
export function drawsPicture(formula: string): boolean {
  return /(^|[^\w.])(IMAGE|SPARKLINE)\s*\(/i.test(withoutNames(formula));
}

/** Every cell of the spreadsheet whose formula calls one of our functions: one read per sheet. */
export function lushaFormulas(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly FormulaCell[] {
  return spreadsheet.getSheets().flatMap((sheet) => lushaFormulasOf(sheet));
}

/** Every cell of one sheet whose formula calls one of our functions: one read. */
export function lushaFormulasOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): readonly FormulaCell[] {
  if (sheet.getLastRow() === 0) return [];
  return formulaCells(sheet.getSheetId(), sheet.getDataRange().getFormulas());
}

/** @param formulas of a block that begins in the first cell of the sheet */
export function formulaCells(
  sheetId: number,
  formulas: readonly (readonly string[])[],
): readonly FormulaCell[] {
  return formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) =>
      callsLusha(formula) ? [{ sheetId, row: row + 1, column: column + 1, formula }] : [],
    ),
  );
}

/** Texts stand between double quotes, names of sheets between single ones; either may hold a doubled one. */
function withoutNames(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""');
}
