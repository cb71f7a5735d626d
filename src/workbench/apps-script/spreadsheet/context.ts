/** What the methods of the host half share. */
import type { SheetModel } from '../../spreadsheet/sheet-model';
import type { SpreadsheetEngine } from '../../spreadsheet/engine';
import type { WorkbookModel } from '../../spreadsheet/workbook-model';
import { MAX_CELLS } from '../../spreadsheet/cell-limit';
import { ServiceError, type Execution } from '../service';
import { RANGE_NOT_FOUND, TOO_MANY_CELLS } from './constants';
import type { Filters } from './filters';
import type { DeveloperMetadata } from './metadata';
import type { Protections } from './protections';
import type { SelectionModel } from './selection';
import type { RangeShape, SheetShape, SheetSize } from './shapes';
import { sheetNumber } from './sheet-number';
import type { PendingWrite, WriteBuffer } from './write-buffer';

export class SpreadsheetContext {
  constructor(
    private readonly engine: SpreadsheetEngine,
    readonly workbook: WorkbookModel,
    readonly buffer: WriteBuffer,
    readonly selection: SelectionModel,
    readonly protections: Protections,
    readonly metadata: DeveloperMetadata,
    readonly filters: Filters,
    readonly owner: string,
  ) {}

  /** Results are read after everything that was written before is calculated, as on Google's side. */
  async read<T>(range: RangeShape, get: (sheet: SheetModel) => T): Promise<T> {
    await this.engine.settle();
    return get(this.sheetOf(range));
  }

  /** Keeps a change of cells until it is flushed. Whether the user may write there shows then. */
  write(
    execution: Execution,
    range: RangeShape,
    change: (sheet: SheetModel) => void,
    { onResults = false } = {},
  ): null {
    this.buffer.add(execution, {
      part: 'cells',
      onResults,
      apply: () => {
        const sheet = this.sheetOf(range);
        this.protections.check(range, execution.user);
        change(sheet);
      },
    });
    return null;
  }

  /** Keeps any other change until it is flushed. */
  later(execution: Execution, part: PendingWrite['part'], apply: () => void): null {
    this.buffer.add(execution, { part, apply });
    return null;
  }

  /** @throws Google's error when the sheet was deleted, or the range is no longer on it */
  sheetOf({ sheetId, row, column, rows, columns }: RangeShape): SheetModel {
    const sheet = this.sheet(sheetId);
    if (row + rows > sheet.rowCount || column + columns > sheet.columnCount)
      throw new ServiceError(RANGE_NOT_FOUND);
    return sheet;
  }

  /** The size of a sheet for this execution, which knows of the rows and columns that it has not flushed yet. */
  sizeOf(execution: Execution, sheet: SheetModel): SheetSize {
    const { rows, columns } = this.buffer.growth(execution, sheet.id);
    return { rows: sheet.rowCount + rows, columns: sheet.columnCount + columns };
  }

  /** @throws Google's error when the spreadsheet cannot take that many cells more */
  requireRoomFor(cells: number): void {
    if (this.workbook.cellCount() + cells > MAX_CELLS) throw new ServiceError(TOO_MANY_CELLS);
  }

  sheet(id: string): SheetModel {
    const sheet = this.workbook.sheetById(id);
    if (!sheet) throw new ServiceError(`Sheet ${sheetNumber(id)} not found`);
    return sheet;
  }

  shape(sheet: SheetModel): SheetShape {
    return { id: sheet.id, number: sheetNumber(sheet.id) };
  }

  wholeSheet(sheet: SheetModel): RangeShape {
    return { sheetId: sheet.id, row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount };
  }

  /** Resolves when the formulas have their results. */
  settle(): Promise<void> {
    return this.engine.settle();
  }
}
