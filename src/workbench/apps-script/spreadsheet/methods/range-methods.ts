/** Reading and writing the cells of a range. */
import type { FormulaValue } from '../../../spreadsheet/engine';
import type { ClearedParts } from '../../../spreadsheet/sheet-cells';
import type { SheetModel } from '../../../spreadsheet/sheet-model';
import { isAutomaticFormat, isPlainTextFormat, PLAIN_TEXT_FORMAT } from '../../../spreadsheet/typed-input';
import { ServiceError, type ServiceMethod, type Wire } from '../../service';
import type { SpreadsheetContext } from '../context';
import { sizeMismatch } from '../constants';
import type { RangeShape, SortKey, StyleShape } from '../shapes';
import { dataRegion } from './addressing';
import { requireShortTexts } from './short-texts';
import { sortRows } from './sort-rows';
import { findMatches, type TextQuery } from './text-matches';

/** How Google names the number format of a cell without one. */
const AUTOMATIC = 'General';

export function rangeMethods(context: SpreadsheetContext): Record<string, ServiceMethod> {
  return {
    getValues: (_execution, range) =>
      context.read(shape(range), (sheet) => sheet.cells.values(shape(range)) as Wire),
    getDisplayValues: (_execution, range) =>
      context.read(shape(range), (sheet) => sheet.cells.displayValues(shape(range))),
    getFormulas: (_execution, range) =>
      context.read(shape(range), (sheet) => sheet.cells.formulas(shape(range))),
    getNumberFormats: (_execution, range) =>
      context.read(shape(range), (sheet) =>
        sheet.cells.numberFormats(shape(range)).map((row) => row.map(googleFormat)),
      ),
    getNotes: (_execution, range) => context.read(shape(range), (sheet) => sheet.cells.notes(shape(range))),
    getStyles: (_execution, range) =>
      context.read(shape(range), (sheet) => sheet.cells.styles(shape(range)) as Wire),

    setValues: (execution, range, values) => {
      const rows = fitted(values as FormulaValue[][], shape(range));
      requireShortTexts(rows.flat());
      return context.write(execution, shape(range), (sheet) => {
        sheet.cells.write(shape(range), rows);
      });
    },
    setFormulas: (execution, range, formulas) => {
      const rows = fitted(formulas as string[][], shape(range));
      return context.write(execution, shape(range), (sheet) => {
        sheet.cells.writeFormulas(shape(range), rows);
      });
    },
    setNumberFormats: (execution, range, formats) => {
      const rows = fitted(formats as string[][], shape(range));
      return context.write(execution, shape(range), (sheet) => {
        const { row: top, column: left } = shape(range);
        sheet.cells.setStyles(shape(range), (row, column) => ({
          n: numberFormat(rows[row - top]?.[column - left] ?? ''),
        }));
      });
    },
    setNotes: (execution, range, notes) => {
      const rows = fitted(notes as string[][], shape(range));
      return context.write(execution, shape(range), (sheet) => {
        sheet.cells.setNotes(shape(range), rows);
      });
    },
    setStyles: (execution, range, styles) => {
      const rows = fitted(styles as unknown as StyleShape[][], shape(range));
      return context.write(execution, shape(range), (sheet) => {
        const { row: top, column: left } = shape(range);
        sheet.cells.setStyles(shape(range), (row, column) => rows[row - top]?.[column - left] ?? {});
      });
    },
    clearRange: (execution, range, what) =>
      context.write(execution, shape(range), (sheet) => {
        sheet.cells.clear(shape(range), what as ClearedParts);
      }),
    sortRange: (execution, range, keys) => {
      const block = shape(range);
      const sort = (sheet: SheetModel): void => {
        sortRows(context, sheet, block, keys as SortKey[]);
      };
      return context.write(execution, block, sort, { onResults: true });
    },
    copyRange: (execution, from, to, contentsOnly) => {
      const copy = (sheet: SheetModel): void => {
        const source = context.sheetOf(shape(from));
        if (contentsOnly === true) sheet.cells.copyValuesFrom(source.cells, shape(from), shape(to));
        else sheet.cells.copyFrom(source.cells, shape(from), shape(to));
      };
      return context.write(execution, shape(to), copy, { onResults: true });
    },
    getDataRegion: (_execution, range) =>
      context.read(shape(range), (sheet) => dataRegion(sheet, shape(range))),
    findText: (_execution, range, query) =>
      context.read(shape(range), (sheet) => {
        const asked = query as TextQuery;
        const texts = asked.formulas
          ? sheet.cells.formulas(shape(range))
          : sheet.cells.displayValues(shape(range));
        return findMatches(texts, asked).map(({ row, column }) => ({
          ...shape(range),
          row: shape(range).row + row,
          column: shape(range).column + column,
          rows: 1,
          columns: 1,
        }));
      }),
  };
}

function shape(range: Wire | undefined): RangeShape {
  return range as RangeShape;
}

/** @throws Google's error when rows or columns are too few or too many */
function fitted<T>(values: T[][], { rows, columns }: RangeShape): T[][] {
  if (values.length !== rows) throw new ServiceError(sizeMismatch('rows', values.length, rows));
  const odd = values.find((row) => row.length !== columns);
  if (odd) throw new ServiceError(sizeMismatch('columns', odd.length, columns));
  return values;
}

function googleFormat(format: string): string {
  if (isPlainTextFormat(format)) return PLAIN_TEXT_FORMAT;
  return isAutomaticFormat(format) ? AUTOMATIC : format;
}

function numberFormat(pattern: string): { pattern: string } | null {
  return isAutomaticFormat(pattern) ? null : { pattern };
}
