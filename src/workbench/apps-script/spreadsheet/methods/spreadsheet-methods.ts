/** The spreadsheet as a whole: its sheets, names and selection. */
import { DEFAULT_COLUMNS, DEFAULT_ROWS } from '../../../spreadsheet/workbook-model';
import { ServiceError, type ServiceMethod } from '../../service';
import { CANNOT_DELETE_LAST_SHEET, RANGE_NOT_FOUND, SHEET_NAME_TAKEN } from '../constants';
import type { SpreadsheetContext } from '../context';
import type { RangeShape } from '../shapes';
import { sheetNumber } from '../sheet-number';
import { rangeNamed } from './addressing';
import { referenceText } from './reference-text';

export function spreadsheetMethods(context: SpreadsheetContext): Record<string, ServiceMethod> {
  const { workbook, selection } = context;
  const freeName = (): string => {
    for (let number = workbook.sheets().length + 1; ; number += 1) {
      if (!workbook.sheetByName(`Sheet${number}`)) return `Sheet${number}`;
    }
  };

  function requireAnotherSheet(id: string): void {
    const visible = workbook.sheets().filter((one) => !one.isHidden || one.id === id);
    if (visible.length === 1) throw new ServiceError(CANNOT_DELETE_LAST_SHEET);
  }

  return {
    getFacts: () => ({
      id: workbook.id,
      name: workbook.title,
      timeZone: workbook.timeZone,
      owner: context.owner,
    }),
    getSheets: () => workbook.sheets().map((sheet) => context.shape(sheet)),
    getSheetByName: (_execution, name) => {
      const sheet = workbook.sheets().find((one) => one.name === name);
      return sheet ? context.shape(sheet) : null;
    },
    getSheetById: (_execution, number) => {
      const sheet = workbook.sheets().find((one) => sheetNumber(one.id) === number);
      return sheet ? context.shape(sheet) : null;
    },
    getActiveSheet: (execution) => context.shape(context.sheet(selection.of(execution).sheetId)),
    setActiveSheet: (execution, id) =>
      context.later(execution, 'selection', () => {
        selection.selectSheetBy(execution, context.sheet(id as string).id);
      }),
    getSelection: (execution) => {
      const { sheetId, ranges, current } = selection.of(execution);
      return {
        ranges: ranges.map((range) => ({ ...range, sheetId })),
        current: { ...current, rows: 1, columns: 1, sheetId },
      };
    },
    setSelection: (execution, ranges, current) => {
      const blocks = ranges as RangeShape[];
      const cell = (current as RangeShape | null) ?? blocks.at(-1);
      if (!cell) throw new ServiceError(RANGE_NOT_FOUND);
      return context.later(execution, 'selection', () => {
        for (const block of blocks) context.sheetOf(block);
        selection.selectBy(execution, {
          sheetId: cell.sheetId,
          ranges: blocks,
          current: { row: cell.row, column: cell.column },
        });
      });
    },
    insertSheet: async (execution, name, index) => {
      if (name !== null && workbook.sheetByName(name as string)) throw new ServiceError(SHEET_NAME_TAKEN);
      context.requireRoomFor(DEFAULT_ROWS * DEFAULT_COLUMNS);
      const active = workbook.sheets().findIndex((sheet) => sheet.id === selection.of(execution).sheetId);
      const place = Math.min((index as number | null) ?? active + 1, workbook.sheets().length);
      const sheet = await workbook.change(() =>
        workbook.insertSheet((name as string | null) ?? freeName(), place),
      );
      selection.selectSheetBy(execution, sheet.id);
      return context.shape(sheet);
    },
    deleteSheet: (execution, id) => {
      requireAnotherSheet(id as string);
      return context.later(execution, 'names', () => {
        const sheet = context.sheet(id as string);
        requireAnotherSheet(sheet.id);
        context.protections.check(context.wholeSheet(sheet), execution.user);
        workbook.deleteSheet(sheet.id);
      });
    },
    moveSheet: (execution, id, index) =>
      context.later(execution, 'names', () => {
        workbook.moveSheet(context.sheet(id as string).id, index as number);
      }),
    getNamedRanges: (execution) =>
      workbook.names.list().map(({ name, reference }) => ({
        name,
        range: isLost(reference)
          ? null
          : rangeNamed(context, execution, context.sheet(selection.of(execution).sheetId), reference),
      })),
    setNamedRange: (execution, name, range) =>
      context.later(execution, 'names', () => {
        const block = range as RangeShape;
        workbook.names.set(name as string, referenceText(context.sheetOf(block).name, block));
      }),
    removeNamedRange: (execution, name) =>
      context.later(execution, 'names', () => {
        workbook.names.remove(name as string);
      }),
    flush: async () => {
      await context.settle();
      return undefined;
    },
  };
}

/** Whether all cells of a named range were deleted. */
function isLost(reference: string): boolean {
  return reference.includes('#REF!');
}
