/** A cell with one of our formulas, by the id of its sheet and its place in it, counted from 1. */
export interface FormulaCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Whether a formula calls one of our functions; names inside texts do not count. */
export function callsLusha(formula: string): boolean {
  return (
    formula.startsWith('=') && /(^|[^\w.])LUSHA_[A-Z_]+\s*\(/i.test(formula.replace(/"(?:[^"]|"")*"/g, '""'))
  );
}

/** Every cell of the spreadsheet whose formula calls one of our functions: one read per sheet. */
export function lushaFormulas(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly FormulaCell[] {
  return spreadsheet.getSheets().flatMap((sheet) => {
    if (sheet.getLastRow() === 0) return [];
    const sheetId = sheet.getSheetId();
    return sheet
      .getDataRange()
      .getFormulas()
      .flatMap((cells, row) =>
        cells.flatMap((formula, column) =>
          callsLusha(formula) ? [{ sheetId, row: row + 1, column: column + 1, formula }] : [],
        ),
      );
  });
}
