/**
 * Custom functions as Sheets runs them: every cell is a call of its own, the cell shows `Loading...` until the
 * answer is there, and the answer is kept until an argument or the formula changes.
 *
 * Univer evaluates a formula far more often than that (each time anything near it moves, and twice when it
 * fills several cells), so an evaluation only looks up the call of its cell and starts one if there is none.
 */
import { BaseFunction, ErrorType, ErrorValueObject, StringValueObject } from '@univerjs/engine-formula';
import type { FunctionVariantType } from '@univerjs/engine-formula';
import type { CustomFunctionHelp, FormulaResult, RunCustomFunction } from './engine';
import { VOLATILE_MESSAGE } from './error-texts';
import { directError, toArgument, toFormulaObject } from './formula-values';
import type { FormulaArgument } from './formula-values';

/** What a cell shows while its custom function runs. */
export const LOADING = 'Loading...';

export interface CellPosition {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

type NodeValueType = ReturnType<BaseFunction['calculate']>;

interface CustomCall {
  readonly name: string;
  readonly argumentsKey: string;
  position: CellPosition;
  /** The last calculation that needed it. */
  pass: number;
  outcome: { readonly result: FormulaResult } | { readonly message: string } | null;
}

export interface CustomFunctionPorts {
  readonly timeZone: string;
  /** Whether the call in this cell depends on a cell that changes with every calculation. */
  isVolatile(position: CellPosition, functionName: string): boolean;
  /** Asks for the cell to be calculated again. */
  mark(position: CellPosition): void;
  /** The cell's formula ended in an error, with the text for the mouse over it; null takes an earlier one back. */
  report(position: CellPosition, message: string | null): void;
}

export function cellKey({ sheetId, row, column }: CellPosition): string {
  return `${sheetId}!${row},${column}`;
}

export class CustomFunctions {
  readonly names = new Set<string>();
  private readonly calls = new Map<string, CustomCall[]>();
  /** Calls of cells that may have moved; the cell that needs one next takes it over. */
  private homeless = new Map<string, CustomCall[]>();
  private readonly evaluated = new Set<string>();
  private readonly idle = new Set<() => void>();
  private runningCount = 0;
  private pass = 0;

  constructor(private readonly ports: CustomFunctionPorts) {}

  executor(help: CustomFunctionHelp, run: RunCustomFunction): BaseFunction {
    const name = help.name.toUpperCase();
    this.names.add(name);
    return new CustomFunctionExecutor(name, (position, variants) =>
      this.evaluate(name, run, position, variants),
    );
  }

  get running(): number {
    return this.runningCount;
  }

  /** Resolves when no call is running. */
  whenIdle(): Promise<void> {
    if (this.runningCount === 0) return Promise.resolve();
    return new Promise((resolve) => this.idle.add(resolve));
  }

  /** The formulas of these cells were typed anew. */
  forget(positions: Iterable<CellPosition>): void {
    for (const position of positions) this.calls.delete(cellKey(position));
  }

  forgetAll(): void {
    this.calls.clear();
    this.homeless.clear();
  }

  /** Rows, columns or sheets were inserted, deleted or moved: a call now belongs to whichever cell asks for it. */
  unsettle(): void {
    for (const calls of this.calls.values()) {
      for (const call of calls) {
        const key = callKey(call.name, call.argumentsKey);
        const others = this.homeless.get(key);
        if (others) others.push(call);
        else this.homeless.set(key, [call]);
      }
    }
    this.calls.clear();
  }

  beginPass(): void {
    this.pass += 1;
  }

  /** Drops what no formula needed: calls of cells that are gone, and of arguments that have changed. */
  endPass(): void {
    this.homeless = new Map();
    for (const key of this.evaluated) {
      const calls = this.calls.get(key)?.filter((call) => call.pass === this.pass) ?? [];
      if (calls.length === 0) this.calls.delete(key);
      else this.calls.set(key, calls);
    }
    this.evaluated.clear();
  }

  private evaluate(
    name: string,
    run: RunCustomFunction,
    position: CellPosition,
    variants: FunctionVariantType[],
  ): NodeValueType {
    this.evaluated.add(cellKey(position));
    this.ports.report(position, null);
    for (const variant of variants) {
      const error = directError(variant);
      if (error) return error;
    }
    if (this.ports.isVolatile(position, name)) return this.fail(position, VOLATILE_MESSAGE);
    const args = variants.map((variant) => toArgument(variant, this.ports.timeZone));
    const call = this.find(name, JSON.stringify(args), position) ?? this.start(name, run, args, position);
    call.pass = this.pass;
    if (call.outcome === null) return StringValueObject.create(LOADING);
    if ('message' in call.outcome) return this.fail(position, call.outcome.message);
    return toFormulaObject(call.outcome.result, this.ports.timeZone);
  }

  private fail(position: CellPosition, message: string): ErrorValueObject {
    this.ports.report(position, message);
    return ErrorValueObject.create(ErrorType.ERROR);
  }

  private find(name: string, argumentsKey: string, position: CellPosition): CustomCall | undefined {
    const key = cellKey(position);
    const own = this.calls.get(key)?.find((call) => call.name === name && call.argumentsKey === argumentsKey);
    if (own) return own;
    const moved = this.homeless.get(callKey(name, argumentsKey))?.shift();
    if (moved) this.settle(moved, position);
    return moved;
  }

  private start(
    name: string,
    run: RunCustomFunction,
    args: FormulaArgument[],
    position: CellPosition,
  ): CustomCall {
    const call: CustomCall = {
      name,
      argumentsKey: JSON.stringify(args),
      position,
      pass: this.pass,
      outcome: null,
    };
    this.settle(call, position);
    this.runningCount += 1;
    // In a task of its own: whatever `run` does must not happen inside the calculation.
    void Promise.resolve(args)
      .then(run)
      .then(
        (result) => ({ result: result ?? null }),
        (error: unknown) => ({ message: messageOf(error) }),
      )
      .then((outcome) => {
        this.finish(call, outcome);
      });
    return call;
  }

  private finish(call: CustomCall, outcome: CustomCall['outcome']): void {
    call.outcome = outcome;
    this.runningCount -= 1;
    this.ports.mark(call.position);
    if (this.runningCount > 0) return;
    for (const resolve of this.idle) resolve();
    this.idle.clear();
  }

  private settle(call: CustomCall, position: CellPosition): void {
    const key = cellKey(position);
    call.position = position;
    this.calls.set(key, [...(this.calls.get(key) ?? []), call]);
  }
}

function callKey(name: string, argumentsKey: string): string {
  return `${name}(${argumentsKey})`;
}

/** What was thrown may come from another realm, where it is an instance of another Error. */
function messageOf(error: unknown): string {
  const isError = typeof error === 'object' && error !== null && 'message' in error;
  return isError ? String(error.message) : String(error);
}

class CustomFunctionExecutor extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly evaluate: (position: CellPosition, variants: FunctionVariantType[]) => NodeValueType,
  ) {
    super(name);
  }

  override calculate(...variants: Parameters<BaseFunction['calculate']>): NodeValueType {
    return this.evaluate({ sheetId: this.subUnitId ?? '', row: this.row, column: this.column }, variants);
  }
}
