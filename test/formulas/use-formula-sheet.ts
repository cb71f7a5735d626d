import type { FormulaValue } from '../../src/workbench/spreadsheet/engine';
import type { Toast } from '../../src/workbench/apps-script/ui/port';
import { NOBODY, useAddon, type TestAddon, type TestAddonOptions } from './use-addon';

type MenuFunction =
  'refreshSelectedFormulas' | 'refreshAllFormulas' | 'freezeSelectedFormulas' | 'freezeSheetFormulas';

/** What a sheet holds from A1 on: values with their types, own formulas and number formats. */
export interface SheetState {
  readonly values: readonly (readonly FormulaValue[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** The add-on in a spreadsheet of one sheet with formulas, worked on through the menu. */
export interface FormulaSheet {
  readonly addon: TestAddon;
  /** What was shown in passing, and what had to be read. */
  readonly toasts: string[];
  readonly told: string[];
  /** Types rows from a cell such as `A1` on, and waits until all is computed. */
  readonly type: (a1: string, rows: readonly (readonly FormulaValue[])[]) => Promise<void>;
  readonly format: (a1: string, format: string) => Promise<void>;
  readonly select: (...blocks: readonly string[]) => void;
  /** Runs a menu item and waits until all is computed; gives why it died, or undefined. */
  readonly menu: (functionName: MenuFunction) => Promise<string | undefined>;
  readonly state: () => SheetState;
  /** What a block such as `B2:C3` shows, as text. */
  readonly shown: (a1: string) => readonly (readonly string[])[];
  /** Takes everything out of the sheet; what was revealed stays known. */
  readonly empty: () => Promise<void>;
}

const ROWS = 12;
const COLUMNS = 8;
const WHOLE = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

export async function useFormulaSheet(options: TestAddonOptions = {}): Promise<FormulaSheet> {
  const toasts: string[] = [];
  const told: string[] = [];
  const addon = await useAddon({
    ...options,
    workbench: {
      ...options.workbench,
      spreadsheet: { sheets: [{ name: 'Leads', rows: [] }] },
      ui: {
        ...NOBODY,
        showToast: ({ message }: Toast) => toasts.push(message),
        ask: ({ message }) => {
          told.push(message);
          return Promise.resolve({ button: 'OK', text: '' });
        },
      },
    },
  });
  const { workbench } = addon;
  const { engine } = workbench;
  const [sheet] = engine.workbook.sheets();
  if (sheet === undefined) throw new Error('There is always a sheet.');
  const { cells } = sheet;

  async function change(make: () => void): Promise<void> {
    await engine.workbook.change(make);
    await engine.idle();
  }

  return {
    addon,
    toasts,
    told,
    type: (a1, rows) => {
      const { row, column } = block(a1);
      return change(() => {
        cells.write({ row, column, rows: rows.length, columns: rows[0]?.length ?? 0 }, rows);
      });
    },
    format: (a1, pattern) =>
      change(() => {
        cells.setStyles(block(a1), () => ({ n: { pattern } }));
      }),
    select(...blocks) {
      const ranges = blocks.map(block);
      const { row = 0, column = 0 } = ranges[0] ?? {};
      workbench.services.SpreadsheetApp.selection.set({
        sheetId: sheet.id,
        ranges,
        current: { row, column },
      });
    },
    async menu(functionName) {
      await workbench.runMenuItem(functionName).catch(() => undefined);
      const error = workbench.executions.findLast((record) => record.functionName === functionName)?.error;
      await engine.idle();
      return error?.message;
    },
    state: () => ({
      values: cells.values(WHOLE),
      formulas: cells.formulas(WHOLE),
      formats: cells.numberFormats(WHOLE),
    }),
    shown: (a1) => cells.displayValues(block(a1)),
    empty: () =>
      change(() => {
        cells.clear(WHOLE, { contents: true, formats: true, notes: true });
      }),
  };
}

export function formulaAt({ formulas }: SheetState, a1: string): string {
  const { row, column } = block(a1);
  return formulas[row]?.[column] ?? '';
}

/** `B2` or `B2:D9`, columns A to Z. */
function block(a1: string) {
  const [first = '', last = first] = a1.split(':');
  const cell = (text: string): [number, number] => [Number(text.slice(1)) - 1, text.charCodeAt(0) - 65];
  const [row, column] = cell(first);
  const [endRow, endColumn] = cell(last);
  return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}
