/** One sheet: its ranges, its name and how far its content goes. */
import type { SheetModel } from '../../../spreadsheet/sheet-model';
import { ServiceError, type Execution, type ServiceMethod, type Wire } from '../../service';
import { CANNOT_HIDE_LAST_SHEET, SHEET_NAME_TAKEN } from '../constants';
import type { SpreadsheetContext } from '../context';
import { existingRange, rangeNamed, type Position } from './addressing';

export function sheetMethods(context: SpreadsheetContext): Record<string, ServiceMethod> {
  const sheetOf = (id: Wire | undefined): SheetModel => context.sheet(id as string);

  async function contentSize(id: Wire | undefined): Promise<{ rows: number; columns: number }> {
    await context.settle();
    return sheetOf(id).contentSize();
  }

  /** Changes of the sheet as a whole, which nobody may make who may not edit all of it. */
  function change(execution: Execution, id: Wire | undefined, apply: (sheet: SheetModel) => void): null {
    return context.later(execution, 'names', () => {
      const sheet = sheetOf(id);
      context.protections.checkSheet(sheet.id, execution.user);
      apply(sheet);
    });
  }

  return {
    getRange: (execution, id, ...position) =>
      existingRange(context, execution, sheetOf(id), position as unknown as Position),
    getRangeByA1: (execution, id, text) => rangeNamed(context, execution, sheetOf(id), text as string),
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
    getSheetName: (_execution, id) => sheetOf(id).name,
    getIndex: (_execution, id) => context.workbook.sheets().indexOf(sheetOf(id)) + 1,
    isSheetHidden: (_execution, id) => sheetOf(id).isHidden,
    getTabColor: (_execution, id) => sheetOf(id).structure.tabColor,

    setSheetName: (execution, id, name) => {
      const requireFree = (): void => {
        const taken = context.workbook.sheetByName(name as string);
        if (taken && taken.id !== id) throw new ServiceError(SHEET_NAME_TAKEN);
      };
      requireFree();
      return change(execution, id, (sheet) => {
        requireFree();
        context.workbook.renameSheet(sheet.id, name as string);
      });
    },
    setSheetHidden: (execution, id, hidden) => {
      const requireAnother = (): void => {
        const visible = context.workbook.sheets().filter((sheet) => !sheet.isHidden);
        if (hidden === true && visible.length === 1 && visible[0]?.id === id)
          throw new ServiceError(CANNOT_HIDE_LAST_SHEET);
      };
      requireAnother();
      return change(execution, id, (sheet) => {
        requireAnother();
        context.workbook.setSheetHidden(sheet.id, hidden === true);
      });
    },
    setTabColor: (execution, id, color) =>
      change(execution, id, (sheet) => {
        sheet.structure.setTabColor(color as string | null);
      }),
  };
}
