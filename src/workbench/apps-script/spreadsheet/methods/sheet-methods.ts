/** One sheet: its size, rows and columns, name and looks. */
import type { FormulaValue } from '../../../spreadsheet/engine';
import type { SheetModel } from '../../../spreadsheet/sheet-model';
import { ServiceError, type Execution, type ServiceMethod, type Wire } from '../../service';
import {
  CANNOT_DELETE_ALL_COLUMNS,
  CANNOT_DELETE_ALL_ROWS,
  CANNOT_HIDE_LAST_SHEET,
  COLUMNS_OUT_OF_BOUNDS,
  ROWS_OUT_OF_BOUNDS,
  SHEET_NAME_TAKEN,
} from '../constants';
import type { SpreadsheetContext } from '../context';
import { rangeAt, rangeNamed } from './addressing';

/** Pixels that a character and the padding of a cell take in Sheets' default font; for `autoResizeColumns`. */
const CHARACTER_WIDTH = 7;
const CELL_PADDING = 12;

export function sheetMethods(context: SpreadsheetContext): Record<string, ServiceMethod> {
  const sheetOf = (id: Wire | undefined): SheetModel => context.sheet(id as string);

  /** Changes of the sheet as a whole; `apply` runs between two calculations. */
  async function change(
    execution: Execution,
    id: Wire | undefined,
    apply: (sheet: SheetModel) => void,
  ): Promise<undefined> {
    const sheet = sheetOf(id);
    const sheetProtections = context.protections.list('SHEET', sheet.id);
    for (const protection of sheetProtections) {
      if (!context.protections.canEdit(protection, execution.user))
        context.protections.check(context.wholeSheet(sheet), execution.user);
    }
    await context.workbook.change(() => {
      apply(sheet);
    });
    return undefined;
  }

  async function contentSize(id: Wire | undefined): Promise<{ rows: number; columns: number }> {
    await context.flush();
    return sheetOf(id).contentSize();
  }

  return {
    getRange: (_execution, id, ...position) =>
      rangeAt(sheetOf(id), position as [number, number, number, number]),
    getRangeByA1: (_execution, id, text) => rangeNamed(context, sheetOf(id), text as string),
    getDataRange: async (_execution, id) => {
      const { rows, columns } = await contentSize(id);
      return {
        sheetId: sheetOf(id).id,
        row: 0,
        column: 0,
        rows: Math.max(1, rows),
        columns: Math.max(1, columns),
      };
    },
    getLastRow: async (_execution, id) => (await contentSize(id)).rows,
    getLastColumn: async (_execution, id) => (await contentSize(id)).columns,
    getMaxRows: (_execution, id) => sheetOf(id).rowCount,
    getMaxColumns: (_execution, id) => sheetOf(id).columnCount,
    getSheetName: (_execution, id) => sheetOf(id).name,
    getIndex: (_execution, id) => context.workbook.sheets().indexOf(sheetOf(id)) + 1,
    isSheetHidden: (_execution, id) => sheetOf(id).isHidden,
    getTabColor: (_execution, id) => sheetOf(id).structure.tabColor,
    getFrozen: (_execution, id) => ({ ...sheetOf(id).structure.frozen }),
    getColumnWidth: (_execution, id, column) => sheetOf(id).structure.columnWidth(column as number),
    isRowHidden: (_execution, id, row) => sheetOf(id).structure.isRowHidden(row as number),
    isColumnHidden: (_execution, id, column) => sheetOf(id).structure.isColumnHidden(column as number),

    setSheetName: (execution, id, name) => {
      const taken = context.workbook.sheetByName(name as string);
      if (taken && taken.id !== id) throw new ServiceError(SHEET_NAME_TAKEN);
      return change(execution, id, (sheet) => {
        context.workbook.renameSheet(sheet.id, name as string);
      });
    },
    setSheetHidden: (execution, id, hidden) => {
      const visible = context.workbook.sheets().filter((sheet) => !sheet.isHidden);
      if (hidden === true && visible.length === 1 && visible[0]?.id === id)
        throw new ServiceError(CANNOT_HIDE_LAST_SHEET);
      return change(execution, id, (sheet) => {
        context.workbook.setSheetHidden(sheet.id, hidden === true);
      });
    },
    setTabColor: (execution, id, color) =>
      change(execution, id, (sheet) => {
        sheet.structure.setTabColor(color as string | null);
      }),
    setFrozen: (execution, id, rows, columns) =>
      change(execution, id, (sheet) => {
        const { frozen } = sheet.structure;
        sheet.structure.freeze(
          (rows as number | null) ?? frozen.rows,
          (columns as number | null) ?? frozen.columns,
        );
      }),
    setColumnWidth: (execution, id, column, count, width) =>
      change(execution, id, (sheet) => {
        sheet.structure.setColumnWidth(column as number, count as number, width as number);
      }),
    autoResizeColumns: async (execution, id, column, count) => {
      await context.flush();
      return change(execution, id, (sheet) => {
        fitColumns(sheet, column as number, count as number);
      });
    },
    setRowsHidden: (execution, id, row, count, hidden) =>
      change(execution, id, (sheet) => {
        sheet.structure.setRowsHidden(row as number, count as number, hidden === true);
      }),
    setColumnsHidden: (execution, id, column, count, hidden) =>
      change(execution, id, (sheet) => {
        sheet.structure.setColumnsHidden(column as number, count as number, hidden === true);
      }),

    insertRows: (execution, id, before, count) => {
      if ((before as number) > sheetOf(id).rowCount) throw new ServiceError(ROWS_OUT_OF_BOUNDS);
      context.requireRoomFor((count as number) * sheetOf(id).columnCount);
      return change(execution, id, (sheet) => {
        sheet.structure.insertRows(before as number, count as number);
      });
    },
    insertColumns: (execution, id, before, count) => {
      if ((before as number) > sheetOf(id).columnCount) throw new ServiceError(COLUMNS_OUT_OF_BOUNDS);
      context.requireRoomFor((count as number) * sheetOf(id).rowCount);
      return change(execution, id, (sheet) => {
        sheet.structure.insertColumns(before as number, count as number);
      });
    },
    deleteRows: (execution, id, first, count) => {
      const { rowCount } = sheetOf(id);
      if ((first as number) + (count as number) > rowCount) throw new ServiceError(ROWS_OUT_OF_BOUNDS);
      if (count === rowCount) throw new ServiceError(CANNOT_DELETE_ALL_ROWS);
      return change(execution, id, (sheet) => {
        sheet.structure.deleteRows(first as number, count as number);
      });
    },
    deleteColumns: (execution, id, first, count) => {
      const { columnCount } = sheetOf(id);
      if ((first as number) + (count as number) > columnCount) throw new ServiceError(COLUMNS_OUT_OF_BOUNDS);
      if (count === columnCount) throw new ServiceError(CANNOT_DELETE_ALL_COLUMNS);
      return change(execution, id, (sheet) => {
        sheet.structure.deleteColumns(first as number, count as number);
      });
    },
    appendRow: async (execution, id, values) => {
      const row = (await contentSize(id)).rows;
      const cells = values as FormulaValue[];
      return change(execution, id, (sheet) => {
        if (row === sheet.rowCount) sheet.structure.insertRows(row, 1);
        if (cells.length > sheet.columnCount)
          sheet.structure.insertColumns(sheet.columnCount, cells.length - sheet.columnCount);
        sheet.cells.write({ row, column: 0, rows: 1, columns: cells.length }, [cells]);
      });
    },
  };
}

function fitColumns(sheet: SheetModel, first: number, count: number): void {
  const { rows } = sheet.contentSize();
  for (let column = first; column < first + count; column += 1) {
    const texts = sheet.cells.displayValues({ row: 0, column, rows, columns: 1 });
    const longest = Math.max(0, ...texts.map((line) => line[0]?.length ?? 0));
    if (longest > 0) sheet.structure.setColumnWidth(column, 1, longest * CHARACTER_WIDTH + CELL_PADDING);
  }
}
