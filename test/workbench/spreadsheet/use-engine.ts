import type { EngineOptions } from '../../../src/workbench/spreadsheet/create-engine';
import type {
  FormulaResult,
  FormulaValue,
  RunCustomFunction,
} from '../../../src/workbench/spreadsheet/engine';
import type { Block } from '../../../src/workbench/spreadsheet/sheet-cells';

type Engine = ReturnType<typeof built.createEngine>;

/** A calculator with one sheet, and short ways to its cells; closed after the test. */
export interface UsedEngine {
  readonly engine: Engine;
  readonly sheet: ReturnType<Engine['workbook']['sheets']>[number];
  /** Types values from a cell on, and waits until every custom function has answered. */
  readonly type: (a1: string, values: readonly (readonly FormulaValue[])[]) => Promise<void>;
  /** Values of a block such as `A1:B2`. */
  readonly values: (a1: string) => FormulaValue[][];
  /** Registers a custom function and gives the arguments of its calls, in order. */
  readonly define: (
    name: string,
    run: (...args: Parameters<RunCustomFunction>[0]) => FormulaResult | Promise<FormulaResult>,
  ) => unknown[][];
}

const engines: Engine[] = [];

afterEach(() => {
  for (const engine of engines.splice(0)) engine.dispose();
});

export function useEngine(
  rows: readonly (readonly string[])[] = [],
  options: Partial<EngineOptions> = {},
): UsedEngine {
  const engine = built.createEngine({ timeZone: 'Etc/UTC', sheets: [{ name: 'Sheet1', rows }], ...options });
  engines.push(engine);
  const [sheet] = engine.workbook.sheets();
  if (!sheet) throw new Error('There is always a sheet.');
  return {
    engine,
    sheet,
    async type(a1, values) {
      const { row, column } = block(a1);
      const target = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
      await engine.workbook.change(() => {
        sheet.cells.write(target, values);
      });
      await engine.idle();
    },
    values: (a1) => sheet.cells.values(block(a1)),
    define(name, run) {
      const calls: unknown[][] = [];
      engine.registerCustomFunction({ name, description: '', parameters: [] }, async (args) => {
        calls.push([...args]);
        return run(...args);
      });
      return calls;
    },
  };
}

/** `B2` or `B2:D9`, columns A to Z. */
export function block(a1: string): Block {
  const [first = '', last = first] = a1.split(':');
  const cell = (text: string): [number, number] => [Number(text.slice(1)) - 1, text.charCodeAt(0) - 65];
  const [row, column] = cell(first);
  const [endRow, endColumn] = cell(last);
  return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}
