import { isFormulaId, isFormulaString } from '@univerjs/core';
import type { ICommandInfo, IExecutionOptions, IUnitRange } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { CellErrors } from './cell-errors';
import { CustomFunctions } from './custom-functions';
import type { CellPosition } from './custom-functions';
import type { Mutation, SpreadsheetEngine } from './engine';
import { isErrorText } from './error-texts';
import { locatedFormulas, VolatileCheck } from './formula-cells';
import type { LocatedFormula } from './formula-cells';
import { formulaErrorText, installFormulaRefusals } from './formula-refusals';
import type { KnownNames } from './formula-refusals';
import { installGoogleFunctions } from './google-functions';
import { startUniver } from './headless-univer';
import type { HeadlessUniver } from './headless-univer';
import { installLazyBranches } from './lazy-branches';
import { matrixEntries } from './matrix';
import { startMirror } from './mirror';
import { startRecalculation } from './recalculation';
import { installSelfReferences } from './self-references';
import { installSpillRules } from './spill-rules';
import { DEFAULT_COLUMNS, DEFAULT_ROWS, WorkbookModel } from './workbook-model';

export interface EngineOptions {
  /** IANA name; dates are shown and handed over on the clocks of this zone. */
  readonly timeZone: string;
  readonly title?: string;
  /** What the workbook opens with, first sheet first; an empty `Sheet1` if there are none. */
  readonly sheets?: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[];
}

/** Changes after which a formula may stand in another cell than before, or be written anew without an edit. */
const MOVING_MUTATIONS =
  /^sheet\.mutation\.(?:insert-row|insert-col|remove-rows|remove-col|move-rows|move-columns|move-range|reorder-range|insert-sheet|remove-sheet|set-worksheet-name)$/;

export function createEngine(
  options: EngineOptions,
): SpreadsheetEngine & { readonly workbook: WorkbookModel } {
  const parts = startUniver({
    id: 'workbook',
    name: options.title ?? 'Untitled spreadsheet',
    sheetOrder: ['0'],
    sheets: {
      '0': { id: '0', name: 'Sheet1', rowCount: DEFAULT_ROWS, columnCount: DEFAULT_COLUMNS },
    },
  });
  const errors = new CellErrors();
  let moved = false;
  let refilled = false;
  let edited: CellPosition[] = [];
  const volatileCheck = new VolatileCheck(parts);

  const customFunctions = new CustomFunctions({
    timeZone: options.timeZone,
    isVolatile(position, functionName) {
      const formula = formulaAt(parts, position);
      return formula !== null && volatileCheck.covers(formula, functionName);
    },
    mark: (position) => {
      recalculation.mark([asRange(parts, position)]);
    },
    report: (position, message) => {
      errors.report(position, message);
    },
  });
  installGoogleFunctions(parts.functions);
  installLazyBranches(parts);
  installSelfReferences(parts);
  const knownNames = namesOf(parts);
  installFormulaRefusals(parts.formulaReader, knownNames);
  installSpillRules(parts, (position, message) => {
    errors.report(position, message);
  });

  const recalculation = startRecalculation(parts, {
    before() {
      volatileCheck.reset();
      if (moved) {
        customFunctions.unsettle();
        errors.forget();
        // Univer leaves the values that formulas have filled in where they were before the move.
        parts.formulas.setArrayFormulaRange({});
        parts.formulas.setArrayFormulaCellData({});
        recalculation.mark(formulaRanges(() => true));
      } else {
        customFunctions.forget(edited);
        errors.forgetCells(edited);
      }
      refilled = moved;
      moved = false;
      edited = [];
      customFunctions.beginPass();
    },
    after() {
      customFunctions.endPass();
      if (refilled) mirror.showFilledCells();
      reportFormulaErrors();
      errors.publish(
        (position) =>
          parts.workbook.getSheetBySheetId(position.sheetId)?.getCellRaw(position.row, position.column)?.v,
      );
      const late = queue;
      queue = [];
      for (const { mutation, origin } of late) mirror.apply(mutation, origin);
    },
  });
  const mirror = startMirror(parts);
  let queue: { readonly mutation: Mutation; readonly origin: unknown }[] = [];

  /** Errors that a formula has by itself; those of functions report when they are calculated. */
  function reportFormulaErrors(): void {
    for (const { sheetId, row, column, formula } of locatedFormulas(parts)) {
      const value = parts.workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column)?.v;
      const position = { sheetId, row, column };
      if (!isErrorText(value) || errors.has(position)) continue;
      const message = formulaErrorText(formula, value, knownNames);
      if (message !== null) errors.report(position, message);
    }
  }

  function customRanges(): IUnitRange[] {
    const names = [...customFunctions.names];
    if (names.length === 0) return [];
    const call = new RegExp(`\\b(?:${names.join('|')})\\s*\\(`, 'i');
    return formulaRanges((formula) => call.test(formula));
  }

  function formulaRanges(wanted: (formula: string) => boolean): IUnitRange[] {
    return [...locatedFormulas(parts)]
      .filter(({ formula }) => wanted(formula))
      .map((cell) => asRange(parts, cell));
  }

  const changes = parts.commands.onCommandExecuted((command, executionOptions) => {
    if (MOVING_MUTATIONS.test(command.id)) moved = true;
    else edited.push(...editedFormulas(command, executionOptions));
  });
  const workbook = new WorkbookModel(parts, options.timeZone, recalculation);
  workbook.openWith(options.sheets ?? []);

  return {
    workbook,
    state: () => ({ ...mirror.state(), errors: errors.list() }),
    apply(mutation, origin) {
      if (!parts.commands.hasCommand(mutation.id)) {
        throw new Error(`The workbook does not know the change "${mutation.id}".`);
      }
      if (recalculation.isRunning()) queue.push({ mutation, origin });
      else mirror.apply(mutation, origin);
    },
    onMutation: (listener) => mirror.onMutation(listener),
    onCellErrors: (listener) => errors.onChange(listener),
    registerCustomFunction(help, run) {
      parts.functions.registerExecutors(customFunctions.executor(help, run));
      recalculation.mark(customRanges());
    },
    settle: () => recalculation.settle(),
    async idle() {
      await recalculation.settle();
      while (customFunctions.running > 0) {
        await customFunctions.whenIdle();
        await recalculation.settle();
      }
    },
    recalculateAll() {
      customFunctions.forgetAll();
      recalculation.mark(customRanges());
    },
    dispose() {
      changes.dispose();
      mirror.dispose();
      recalculation.dispose();
      parts.univer.dispose();
    },
  };
}

function namesOf({ functions, names, workbook }: HeadlessUniver): KnownNames {
  return {
    hasFunction: (name) => functions.hasExecutor(name.toUpperCase()),
    hasRange: (name) =>
      Object.values(names.getDefinedNameMap(workbook.getUnitId()) ?? {}).some(
        (known) => known.name.toLowerCase() === name.toLowerCase(),
      ),
    hasSheet: (name) =>
      workbook.getSheets().some((sheet) => sheet.getName().toLowerCase() === name.toLowerCase()),
  };
}

function asRange({ workbook }: HeadlessUniver, { sheetId, row, column }: CellPosition): IUnitRange {
  return {
    unitId: workbook.getUnitId(),
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  };
}

function formulaAt(
  { formulas, workbook }: HeadlessUniver,
  { sheetId, row, column }: CellPosition,
): LocatedFormula | null {
  const cell = workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
  if (isFormulaString(cell?.f)) return { sheetId, row, column, formula: cell?.f ?? '', x: 0, y: 0 };
  if (!isFormulaId(cell?.si)) return null;
  const formula = formulas.getFormulaStringByCell(row, column, sheetId, workbook.getUnitId());
  return formula ? { sheetId, row, column, formula, x: 0, y: 0 } : null;
}

/** The cells in which somebody wrote or deleted content; results that the calculator writes do not count. */
function editedFormulas(command: ICommandInfo, options: IExecutionOptions | undefined): CellPosition[] {
  if (command.id !== SetRangeValuesMutation.id || options?.onlyLocal === true) return [];
  const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
  const cells: CellPosition[] = [];
  for (const { row, column, item } of matrixEntries(cellValue)) {
    const isContent = !item || 'v' in item || 'f' in item || 'si' in item || 'p' in item;
    if (isContent) cells.push({ sheetId: subUnitId, row, column });
  }
  return cells;
}
