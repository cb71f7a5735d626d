/**
 * Univer without a screen: the engine-side plugins only, and the inner parts of it that Google's rules hook into.
 * The versions are pinned in package.json because some of those parts are private members of Univer 0.25.1.
 */
import { ICommandService, LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import type { IObjectMatrixPrimitiveType, IRange, IUnitRange, IWorkbookData, Workbook } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import {
  FormulaDataModel,
  IFormulaRuntimeService,
  IDefinedNamesService,
  IFunctionService,
  Interpreter,
  Lexer,
  LexerTreeBuilder,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import type { BaseAstNode, IFormulaDirtyData } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';

/** Private members of the part that collects changes and starts a calculation 100 ms after the last one. */
export interface ChangeCollector {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: unknown[]): IFormulaDirtyData;
  /** Called a second after a calculation began, even if everything was closed meanwhile; it fails then. */
  _startProgress(): void;
}

/** By workbook, sheet, row and column of the formula. */
export type FilledRanges = Readonly<
  Record<
    string,
    Readonly<Record<string, IObjectMatrixPrimitiveType<IRange> | null | undefined>> | null | undefined
  >
>;

/** Private members of the part that places results in the sheet while a calculation runs. */
export interface ResultPlacement {
  readonly currentRow: number;
  readonly currentColumn: number;
  readonly currentSubUnitId: string;
  readonly currentUnitId: string;
  _checkIfArrayFormulaRangeHasData(
    unit: string,
    sheet: string,
    row: number,
    column: number,
    range: IUnitRange['range'],
  ): boolean;
  /** The cells that formulas have filled in the calculation that is running. */
  getUnitArrayFormula(): FilledRanges;
  _checkIfArrayFormulaExceeded(rowCount: number, columnCount: number, range: IUnitRange['range']): boolean;
  _isInOtherArrayFormulaRange(
    unit: string,
    sheet: string,
    row: number,
    column: number,
    r: number,
    c: number,
  ): boolean;
}

/** Private members of the part that walks a formula's tree, children first. */
export interface TreeWalk {
  _execute(node: BaseAstNode, refOffsetX?: number, refOffsetY?: number): number;
}

/** The part that reads formulas for the calculation alone: a tree, or any of Univer's errors in its place. */
export interface FormulaReader {
  treeBuilder(formula: string, transformSuffix?: boolean): unknown;
}

export interface HeadlessUniver {
  readonly univer: Univer;
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  readonly functions: IFunctionService;
  readonly formulas: FormulaDataModel;
  readonly lexer: LexerTreeBuilder;
  readonly formulaReader: FormulaReader;
  readonly names: IDefinedNamesService;
  readonly changes: ChangeCollector;
  readonly placement: ResultPlacement;
  readonly treeWalk: TreeWalk;
}

export function startUniver(snapshot: Partial<IWorkbookData>): HeadlessUniver {
  // Univer schedules its start-up work by idle callbacks, which Node does not have.
  const scope = globalThis as { requestIdleCallback?: (callback: () => void) => unknown };
  scope.requestIdleCallback ??= (callback) => setTimeout(callback, 0);
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.WARN,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot);
  const injector = univer.__getInjector();
  return {
    univer,
    workbook,
    commands: injector.get(ICommandService),
    functions: injector.get(IFunctionService),
    formulas: injector.get(FormulaDataModel),
    lexer: injector.get(LexerTreeBuilder),
    formulaReader: injector.get(Lexer),
    names: injector.get(IDefinedNamesService),
    changes: injector.get(TriggerCalculationController) as unknown as ChangeCollector,
    placement: injector.get(IFormulaRuntimeService) as unknown as ResultPlacement,
    treeWalk: injector.get(Interpreter) as unknown as TreeWalk,
  };
}
