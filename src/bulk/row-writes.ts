import type { DoNotCallPolicy } from '../fields/choose-contact-point';
import { BLANK, type Cell } from '../fields/cell';
import type { RowStatus } from '../functions/row-cells';
import type { Resolution } from '../reveals/resolution';
import type { WritePolicy } from '../shared/bulk-endpoints';
import { readyCell, type WritableCell } from '../sheet/safe-write-cell';
import { cellState, mayWrite, type RunTarget } from './row-need';
import { ownValue, type RunField } from './run-fields';
import type { SheetCells } from './sheet-cells';
import { oldValue, valueMark, type LoggedCell } from './write-log';

/** A cell that a round is about to write. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: WritableCell;
  readonly log: LoggedCell;
}

/** What an answer means for one row. */
export interface RowWrites {
  readonly writes: readonly CellWrite[];
  /** Cells of the row that the run has written already, before it was interrupted. */
  readonly done: readonly LoggedCell[];
  /** Filled cells that were left, although the answer says something else. */
  readonly kept: number;
}

/** A target with its field, and its position among the run's columns. */
export interface WriteTarget<R> extends RunTarget {
  readonly definition: RunField<R>;
  readonly position: number;
}

export interface WriteContext {
  readonly cells: SheetCells;
  readonly policy: WritePolicy;
  readonly doNotCall: DoNotCallPolicy;
  readonly startOfDay: (day: string) => Date;
  readonly formatAt: (row: number, column: number) => string;
  /** What the log of an interrupted round says about a cell. */
  readonly logged: (row: number, position: number) => LoggedCell | undefined;
}

/** Blank answers never erase anything. */
export function rowWrites<R>(
  row: number,
  answer: Resolution<R>,
  status: RowStatus,
  isFresh: boolean,
  targets: readonly WriteTarget<R>[],
  context: WriteContext,
): RowWrites {
  const { cells, policy } = context;
  const writes: CellWrite[] = [];
  const done: LoggedCell[] = [];
  let kept = 0;
  for (const target of targets) {
    const { column, position } = target;
    const value = valueOf(answer, status, target, context.doNotCall);
    const ready = readyCell(value, context.startOfDay).value;
    if (ready === BLANK) continue;
    const mark = valueMark(ready);
    const present = cells.value(row, column);
    const known = context.logged(row, position);
    if (known !== undefined && valueMark(present) === known.mark) done.push(known);
    else if (valueMark(present) === mark) continue;
    else if (!mayWrite(target, cellState(present, cells.isFormulas(row, column)), policy, isFresh)) kept += 1;
    else {
      const log = {
        column: position,
        mark,
        old: known?.old ?? oldValue(present),
        format: known?.format ?? context.formatAt(row, column),
      };
      writes.push({ row, column, value, log });
    }
  }
  return { writes, done, kept };
}

function valueOf<R>(
  answer: Resolution<R>,
  status: RowStatus,
  { definition }: WriteTarget<R>,
  doNotCall: DoNotCallPolicy,
): Cell {
  if (answer.kind === 'revealed') return definition.value(answer.reveal, status, doNotCall);
  return definition.isOwn ? ownValue(definition.name, status) : BLANK;
}
