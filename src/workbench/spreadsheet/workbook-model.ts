/** The workbook as the emulated SpreadsheetApp and the page's file functions use it. */
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { ICellData, IWorksheetData, Worksheet } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { HeadlessUniver } from './headless-univer';
import { cellOf } from './cell-data';
import { NamedRanges } from './named-ranges';
import type { Recalculation } from './recalculation';
import { SheetModel } from './sheet-model';
import { readInput } from './typed-input';

/** A new sheet of Google's. */
export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;

export class WorkbookModel {
  readonly names: NamedRanges;
  private readonly models = new Map<Worksheet, SheetModel>();
  private lastSheetNumber = 0;

  constructor(
    private readonly parts: HeadlessUniver,
    readonly timeZone: string,
    private readonly calculation: Pick<Recalculation, 'isRunning' | 'quiet'>,
  ) {
    this.names = new NamedRanges(parts);
  }

  get id(): string {
    return this.parts.workbook.getUnitId();
  }

  get title(): string {
    return this.parts.workbook.name;
  }

  /**
   * Makes a change between two calculations: the results of a running one would be written over it, or into the
   * row that has moved to where the formula was.
   */
  async change<T>(make: () => T): Promise<T> {
    while (this.calculation.isRunning()) await this.calculation.quiet();
    return make();
  }

  /** Cells of all sheets, empty ones too; Google limits them. */
  cellCount(): number {
    return this.sheets().reduce((count, sheet) => count + sheet.rowCount * sheet.columnCount, 0);
  }

  /** From left to right, hidden ones too. */
  sheets(): SheetModel[] {
    return this.parts.workbook.getSheets().map((sheet) => this.model(sheet));
  }

  sheetById(id: string): SheetModel | null {
    const sheet = this.parts.workbook.getSheetBySheetId(id);
    return sheet ? this.model(sheet) : null;
  }

  /** Names are compared as Sheets compares them: without regard to case. */
  sheetByName(name: string): SheetModel | null {
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  insertSheet(
    name: string,
    index: number,
    size = { rows: DEFAULT_ROWS, columns: DEFAULT_COLUMNS },
  ): SheetModel {
    return this.add(name, index, { rowCount: size.rows, columnCount: size.columns });
  }

  deleteSheet(id: string): void {
    this.run(RemoveSheetCommand.id, { subUnitId: id });
  }

  renameSheet(id: string, name: string): void {
    this.run(SetWorksheetNameCommand.id, { subUnitId: id, name });
  }

  moveSheet(id: string, index: number): void {
    const fromOrder = this.sheets().findIndex((sheet) => sheet.id === id);
    this.run(SetWorksheetOrderMutation.id, { subUnitId: id, fromOrder, toOrder: index });
  }

  setSheetHidden(id: string, hidden: boolean): void {
    this.run(SetWorksheetHideMutation.id, {
      subUnitId: id,
      hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  /** Adds a sheet with the rows of a file, read as if they were typed. */
  loadSheet(name: string, rows: readonly (readonly string[])[]): SheetModel {
    const cellData: Record<number, Record<number, ICellData>> = {};
    let columns = DEFAULT_COLUMNS;
    rows.forEach((row, rowIndex) => {
      const cells: Record<number, ICellData> = {};
      row.forEach((text, columnIndex) => {
        const content = readInput(text, '', this.timeZone);
        if (content.kind !== 'empty') cells[columnIndex] = cellOf(content);
      });
      columns = Math.max(columns, row.length);
      cellData[rowIndex] = cells;
    });
    return this.add(name, this.sheets().length, {
      cellData,
      rowCount: Math.max(DEFAULT_ROWS, rows.length),
      columnCount: columns,
    });
  }

  /** Puts these sheets in place of the empty one that every workbook begins with. */
  openWith(
    sheets: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[],
  ): void {
    const [empty] = this.sheets();
    if (!empty || sheets.length === 0) return;
    for (const { name, rows } of sheets) this.loadSheet(name, rows);
    this.deleteSheet(empty.id);
  }

  private add(name: string, index: number, config: Partial<IWorksheetData>): SheetModel {
    // Google's ids are numbers; 0 is the sheet that a new spreadsheet begins with.
    this.lastSheetNumber += 1;
    const id = String(this.lastSheetNumber);
    this.run(InsertSheetMutation.id, {
      index,
      sheet: mergeWorksheetSnapshotWithDefault({ ...config, id, name }),
    });
    const model = this.sheetById(id);
    if (!model) throw new Error(`The sheet "${name}" could not be added.`);
    return model;
  }

  private model(sheet: Worksheet): SheetModel {
    const known = this.models.get(sheet);
    if (known) return known;
    const model = new SheetModel(this.parts, sheet, this.timeZone);
    this.models.set(sheet, model);
    return model;
  }

  private run(id: string, params: object): void {
    if (!this.parts.commands.syncExecuteCommand(id, { unitId: this.id, ...params }))
      throw new Error(`The workbook refused "${id}".`);
  }
}
