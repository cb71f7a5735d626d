import type { DocumentState } from '../storage/document-state';

/** What taking formulas out and putting them back needs. */
export interface RewriteParts {
  readonly state: DocumentState;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Writes everything that is buffered, and has formulas computed. */
  flush(): void;
  /**
   * Runs work while no other execution of this file does the same, on a fresh state. Whoever finds a note while
   * nobody else may be at work knows that its writer is dead. @throws LockBusyError
   */
  exclusively<T>(work: () => T): T;
}

/** Formulas by the id of the sheet that they stand in. */
export function bySheet<C extends { readonly sheetId: number }>(
  cells: readonly C[],
): ReadonlyMap<number, readonly C[]> {
  const sheets = new Map<number, C[]>();
  for (const cell of cells) {
    const known = sheets.get(cell.sheetId);
    if (known === undefined) sheets.set(cell.sheetId, [cell]);
    else known.push(cell);
  }
  return sheets;
}
