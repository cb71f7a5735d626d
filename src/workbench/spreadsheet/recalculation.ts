/**
 * When formulas are calculated: one calculation at a time, the next one soon after a change.
 *
 * Univer's own trigger waits for 100 ms without any change, so a stream of finished custom functions would
 * show nothing until the last one; and starting a calculation while one runs gives stale values.
 */
import type { IUnitRange } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { HeadlessUniver } from './headless-univer';

/** Long enough for the mutations of one edit to arrive together, too short to be seen. Own choice. */
const GATHERING_MS = 15;

export interface RecalculationSteps {
  /** Just before formulas are calculated; may mark more cells. */
  before(): void;
  /** The results are in the cells. */
  after(): void;
}

export interface Recalculation {
  /** Asks for these cells, and all that depend on them, to be calculated. */
  mark(ranges: readonly IUnitRange[]): void;
  /** Resolves when nothing is waiting to be calculated. */
  settle(): Promise<void>;
  /**
   * Resolves between two calculations. The workbook must not be changed while one runs: its results would be
   * written over the change, or into the row that has moved to where the formula was.
   */
  quiet(): Promise<void>;
  isRunning(): boolean;
  dispose(): void;
}

export function startRecalculation(
  { commands, changes, workbook }: HeadlessUniver,
  steps: RecalculationSteps,
): Recalculation {
  let running = false;
  let disposed = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let soon: NodeJS.Immediate | null = null;
  let marked: IUnitRange[] = [];
  const settling = new Set<() => void>();
  const quieting = new Set<() => void>();

  function isPending(): boolean {
    return changes._waitingCommandQueue.length > 0 || marked.length > 0;
  }

  function stopWaiting(): void {
    if (timer !== null) clearTimeout(timer);
    if (soon !== null) clearImmediate(soon);
    timer = null;
    soon = null;
  }

  function schedule(delay: number): void {
    if (timer === null && !running && !disposed) timer = setTimeout(calculate, delay);
  }

  function calculate(): void {
    stopWaiting();
    if (running || disposed || !isPending()) return;
    steps.before();
    const dirty = changes._generateDirty(changes._waitingCommandQueue);
    changes._waitingCommandQueue = [];
    dirty.dirtyRanges.push(...marked);
    // Univer forgets to drop what it knows of a formula that was replaced, and then complains of it on the console.
    const sheets = workbook.getSheets().map((sheet) => [sheet.getSheetId(), '1']);
    dirty.clearDependencyTreeCache = {
      [workbook.getUnitId()]: Object.fromEntries(sheets) as Record<string, string>,
    };
    marked = [];
    running = true;
    commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
  }

  function finish(): void {
    running = false;
    if (disposed) return;
    steps.after();
    release(quieting);
    if (isPending()) {
      schedule(0);
      return;
    }
    release(settling);
  }

  const listener = commands.onCommandExecuted((command) => {
    const params = command.params as { functionsExecutedState?: number } | undefined;
    if (
      command.id === SetFormulaCalculationNotificationMutation.id &&
      params?.functionsExecutedState !== undefined
    ) {
      // The notification comes before Univer has put its own state back; the next calculation must not start inside it.
      setImmediate(finish);
    } else if (changes._waitingCommandQueue.length > 0) {
      clearTimeout(changes._setTimeoutKey);
      schedule(GATHERING_MS);
    }
  });
  clearTimeout(changes._setTimeoutKey);
  // Nobody sees a bar of progress here.
  changes._startProgress = () => undefined;
  if (isPending()) schedule(0);

  return {
    mark(ranges) {
      marked.push(...ranges);
      if (marked.length > 0) schedule(GATHERING_MS);
    },
    settle() {
      if (!running && !isPending()) return Promise.resolve();
      // Not at once: Univer still has to update what it knows of the formulas that were just written.
      soon ??= setImmediate(calculate);
      return new Promise((resolve) => settling.add(resolve));
    },
    isRunning: () => running,
    quiet() {
      return running ? new Promise((resolve) => quieting.add(resolve)) : Promise.resolve();
    },
    dispose() {
      disposed = true;
      stopWaiting();
      clearTimeout(changes._setTimeoutKey);
      listener.dispose();
      release(quieting);
      release(settling);
    },
  };
}

function release(resolvers: Set<() => void>): void {
  for (const resolve of resolvers) resolve();
  resolvers.clear();
}
