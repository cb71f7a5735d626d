/** What the methods of the host half share. */
import type { SheetModel } from '../../spreadsheet/sheet-model';
import type { SpreadsheetEngine } from '../../spreadsheet/engine';
import type { WorkbookModel } from '../../spreadsheet/workbook-model';
import { MAX_CELLS } from '../../spreadsheet/cell-limit';
import { ServiceError, type Execution } from '../service';
import { TOO_MANY_CELLS } from './constants';
import type { DeveloperMetadata } from './metadata';
import type { Protections } from './protections';
import type { SelectionModel } from './selection';
import type { RangeShape, SheetShape } from './shapes';
import { sheetNumber } from './sheet-number';

export class SpreadsheetContext {
  constructor(
    private readonly engine: SpreadsheetEngine,
    readonly workbook: WorkbookModel,
    readonly selection: SelectionModel,
    readonly protections: Protections,
    readonly metadata: DeveloperMetadata,
    readonly owner: string,
  ) {}

  /** Results are read after everything that was written before is calculated, as on Google's side. */
  async read<T>(range: RangeShape, get: (sheet: SheetModel) => T): Promise<T> {
    await this.engine.settle();
    return get(this.sheetOf(range));
  }

  /** @throws Google's error when the range is protected from this user */
  async write(
    execution: Execution,
    range: RangeShape,
    change: (sheet: SheetModel) => void,
  ): Promise<undefined> {
    const sheet = this.sheetOf(range);
    this.protections.check(range, execution.user);
    await this.workbook.change(() => {
      try {
        change(sheet);
      } catch (error) {
        // The calculator refuses a text that is too long for a cell in Google's own words.
        if (error instanceof RangeError) throw new ServiceError(error.message);
        throw error;
      }
    });
    return undefined;
  }

  /** @throws Google's error when the sheet was deleted, or the range is no longer on it */
  sheetOf({ sheetId, row, column, rows, columns }: RangeShape): SheetModel {
    const sheet = this.sheet(sheetId);
    if (row + rows > sheet.rowCount || column + columns > sheet.columnCount)
      throw new ServiceError('Range not found');
    return sheet;
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

  flush(): Promise<void> {
    return this.engine.settle();
  }
}
