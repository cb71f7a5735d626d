import type { SpreadsheetEngine } from '../../spreadsheet/engine';
import type { WorkbookModel } from '../../spreadsheet/workbook-model';
import type { Execution } from '../service';
import type { BlockShape } from './shapes';
import { moveIndex, moveRange, structureChange } from './structure-change';
import type { StructureChange } from './structure-change';

/** What is selected in the sheet at the screen, in zero-based coordinates; the page sends the same shape. */
export interface SpreadsheetSelection {
  readonly sheetId: string;
  /** In the order in which they were selected; the last one is the active range. */
  readonly ranges: readonly Readonly<BlockShape>[];
  /** The cell with the border; typing goes there. */
  readonly current: { readonly row: number; readonly column: number };
}

/** What the pages have to show; a script's own choice has to be in view, cells that only moved have not. */
export type SelectionListener = (selection: SpreadsheetSelection, inView: boolean) => void;

/**
 * Where the selection lives: the page sets it, functions of the add-on read it and may select something. An
 * execution sees what was selected when it started, and what it selected itself: what a person does meanwhile is
 * told to Google's server with the next call only.
 */
export class SelectionModel {
  private chosen: SpreadsheetSelection | null = null;
  private readonly listeners = new Set<SelectionListener>();
  private readonly seen = new Map<number, SpreadsheetSelection>();

  constructor(
    engine: Pick<SpreadsheetEngine, 'onMutation'>,
    private readonly workbook: Pick<WorkbookModel, 'sheetById' | 'sheets'>,
  ) {
    engine.onMutation((mutation, origin) => {
      const change = structureChange(mutation);
      if (!change || change.sheetId !== this.chosen?.sheetId) return;
      const moved = followed(this.chosen, change);
      // A page whose own change it was knows what it has selected.
      this.chosen = moved;
      if (origin === undefined) this.tell(moved, false);
    });
  }

  get(): SpreadsheetSelection {
    return this.onSheet(this.chosen);
  }

  /** A person selected something. */
  set(selection: SpreadsheetSelection): void {
    this.chosen = selection;
  }

  onScriptSelection(listener: SelectionListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** An execution starts with what is selected now. */
  begin({ id }: Execution): void {
    this.seen.set(id, this.get());
  }

  /** What is selected as far as the execution knows. */
  of({ id }: Execution): SpreadsheetSelection {
    return this.onSheet(this.seen.get(id) ?? this.chosen);
  }

  /** A function of the add-on selected something. */
  selectBy({ id }: Execution, selection: SpreadsheetSelection): void {
    this.seen.set(id, selection);
    this.chosen = selection;
    this.tell(selection, true);
  }

  selectSheetBy(execution: Execution, sheetId: string): void {
    if (this.of(execution).sheetId !== sheetId) this.selectBy(execution, atTopLeft(sheetId));
  }

  end({ id }: Execution): void {
    this.seen.delete(id);
  }

  private tell(selection: SpreadsheetSelection, inView: boolean): void {
    for (const listener of this.listeners) listener(selection, inView);
  }

  /** Without what is no longer there: the first sheet when its sheet is gone, and only cells that the sheet has. */
  private onSheet(selection: SpreadsheetSelection | null): SpreadsheetSelection {
    const sheet = selection && this.workbook.sheetById(selection.sheetId);
    if (!sheet) {
      const sheets = this.workbook.sheets();
      const first = sheets.find(({ isHidden }) => !isHidden) ?? sheets[0];
      if (!first) throw new Error('The workbook has no sheet.');
      return atTopLeft(first.id);
    }
    const ranges = selection.ranges.flatMap((range) => {
      const rows = Math.min(range.rows, sheet.rowCount - range.row);
      const columns = Math.min(range.columns, sheet.columnCount - range.column);
      return rows > 0 && columns > 0 ? [{ ...range, rows, columns }] : [];
    });
    if (ranges.length === 0) return atTopLeft(sheet.id);
    const row = Math.min(selection.current.row, sheet.rowCount - 1);
    const column = Math.min(selection.current.column, sheet.columnCount - 1);
    return { sheetId: sheet.id, ranges, current: { row, column } };
  }
}

function atTopLeft(sheetId: string): SpreadsheetSelection {
  return { sheetId, ranges: [{ row: 0, column: 0, rows: 1, columns: 1 }], current: { row: 0, column: 0 } };
}

/** The same cells after rows or columns came, went or moved. */
function followed(
  { sheetId, ranges, current }: SpreadsheetSelection,
  change: StructureChange,
): SpreadsheetSelection {
  const moved = ranges.flatMap((range) => moveRange({ ...range, sheetId }, change) ?? []);
  const row = change.dimension === 'row' ? moveIndex(current.row, change) : current.row;
  const column = change.dimension === 'column' ? moveIndex(current.column, change) : current.column;
  const cell = { row: row ?? change.start, column: column ?? change.start };
  return {
    sheetId,
    ranges: moved.length > 0 ? moved.map(blockOf) : [{ ...cell, rows: 1, columns: 1 }],
    current: cell,
  };
}

function blockOf({ row, column, rows, columns }: BlockShape): BlockShape {
  return { row, column, rows, columns };
}
