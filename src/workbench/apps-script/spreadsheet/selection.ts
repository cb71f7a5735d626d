import type { WorkbookModel } from '../../spreadsheet/workbook-model';
import type { BlockShape } from './shapes';

/** What is selected in the sheet at the screen, in zero-based coordinates; the page sends the same shape. */
export interface SpreadsheetSelection {
  readonly sheetId: string;
  readonly ranges: readonly Readonly<BlockShape>[];
  /** The cell with the border; typing goes there. */
  readonly current: { readonly row: number; readonly column: number };
}

/** Where the selection lives: the page sets it, functions of the add-on read it and may select something. */
export class SelectionModel {
  private chosen: SpreadsheetSelection | null = null;
  private readonly listeners = new Set<(selection: SpreadsheetSelection) => void>();

  constructor(private readonly workbook: WorkbookModel) {}

  get(): SpreadsheetSelection {
    if (this.chosen && this.workbook.sheetById(this.chosen.sheetId)) return this.chosen;
    const sheets = this.workbook.sheets();
    const first = sheets.find((sheet) => !sheet.isHidden) ?? sheets[0];
    if (!first) throw new Error('The workbook has no sheet.');
    return atTopLeft(first.id);
  }

  /** A person selected something. */
  set(selection: SpreadsheetSelection): void {
    this.chosen = selection;
  }

  /** A function of the add-on selected something. */
  select(selection: SpreadsheetSelection): void {
    this.chosen = selection;
    for (const listener of this.listeners) listener(selection);
  }

  selectSheet(sheetId: string): void {
    if (this.get().sheetId !== sheetId) this.select(atTopLeft(sheetId));
  }

  onScriptSelection(listener: (selection: SpreadsheetSelection) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

function atTopLeft(sheetId: string): SpreadsheetSelection {
  return { sheetId, ranges: [{ row: 0, column: 0, rows: 1, columns: 1 }], current: { row: 0, column: 0 } };
}
