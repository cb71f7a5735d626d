/**
 * The calculator behind the workbench: one workbook that lives on the server, the only place where formulas
 * are computed. The page mirrors it; the emulated SpreadsheetApp reads and writes it.
 */

/** What a formula passes to a custom function or gets back: never a raw engine object. A date is `{ $date }`. */
export type FormulaValue = string | number | boolean | null | { readonly $date: number };
export type FormulaResult = FormulaValue | readonly FormulaValue[] | readonly (readonly FormulaValue[])[];

/** A custom function as read from its JSDoc in dist/Code.js. */
export interface CustomFunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    readonly description: string;
  }[];
}

/** Runs one custom function call; rejects with the error whose message the cell shows on hover. */
export type RunCustomFunction = (
  args: readonly (FormulaValue | readonly (readonly FormulaValue[])[] | undefined)[],
) => Promise<FormulaResult>;

/** A change of the workbook in the engine's own terms, sent as it is between server and page. */
export interface Mutation {
  readonly id: string;
  readonly params: unknown;
}

/** A cell whose formula ended in an error, with the text that Sheets shows when the mouse is over it. */
export interface CellError {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly message: string;
}

export interface SpreadsheetEngine {
  /** What a page needs to show the workbook as it is now: the snapshot and the mutations to apply after it. */
  state(): { snapshot: unknown; mutations: Mutation[]; errors: CellError[] };
  /** Applies a change that came from a page. `origin` comes back in `onMutation`, so that it is not echoed. */
  apply(mutation: Mutation, origin: unknown): void;
  onMutation(listener: (mutation: Mutation, origin: unknown) => void): () => void;
  onCellErrors(listener: (errors: CellError[]) => void): () => void;
  registerCustomFunction(help: CustomFunctionHelp, run: RunCustomFunction): void;
  /** Resolves when nothing is waiting to be calculated. Custom functions still running count as `Loading...`. */
  settle(): Promise<void>;
  /** Resolves when no custom function is running either. */
  idle(): Promise<void>;
  /** Computes every custom function of the workbook again, as reopening the file may do. */
  recalculateAll(): void;
  dispose(): void;
}
