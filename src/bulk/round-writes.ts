import type { DoNotCallPolicy } from '../fields/choose-contact-point';
import type { RowNote, RunCounts, WritePolicy } from '../shared/bulk-endpoints';
import { readyCell } from '../sheet/safe-write-cell';
import type { RunUnit } from './locate-rows';
import type { RoundLook } from './round-look';
import { fingerprintOf, readIdentity } from './row-identity';
import { rowWrites, type CellWrite, type WriteContext } from './row-writes';
import { statusOfAnswer, type RunSubject } from './run-fields';
import { addCounts, NO_COUNTS } from './run-record';
import { countsOf, type UnitAnswer } from './unit-answer';
import type { LoggedCell, LoggedRow } from './write-log';

/** Everything that decides how answers become cells. */
export interface WriteRules {
  readonly policy: WritePolicy;
  readonly doNotCall: DoNotCallPolicy;
  readonly startOfDay: (day: string) => Date;
  readonly formatAt: (row: number, column: number) => string;
}

/** A row that is about to be written, or was before the round was interrupted. */
export interface PlannedRow {
  readonly row: number;
  readonly who: string;
  readonly unit: number;
  readonly writes: readonly CellWrite[];
  readonly done: readonly LoggedCell[];
  readonly kept: number;
  readonly log: LoggedRow;
}

/** Plans every row of answered units; `answers` and `units` go together by position. */
export function planWrites<Identifier, R, G extends string>(
  units: readonly RunUnit[],
  answers: readonly (UnitAnswer<R, G> | undefined)[],
  look: RoundLook<R>,
  subject: RunSubject<Identifier, R, G>,
  rules: WriteRules,
  leftover: readonly LoggedRow[],
): readonly PlannedRow[] {
  const logged = loggedCells(leftover);
  return units.flatMap((unit, position) => {
    const given = answers[position];
    if (given === undefined) return [];
    const status = statusOfAnswer(given.answer, given.wanted.groups, subject);
    return (look.located.get(unit.fingerprint) ?? []).map((row): PlannedRow => {
      const valueAt = (column: number): unknown => look.cells.value(row, column);
      const after = fingerprintOf(valueAt, look.roles);
      const context: WriteContext = {
        ...rules,
        cells: look.cells,
        logged: (_row, column) => logged.get(`${String(after)} ${String(column)}`),
      };
      const planned = rowWrites(row, given.answer, status, !given.isFree, look.targets, context);
      const written = new Map(
        planned.writes.map(({ column, value }) => [column, readyCell(value, rules.startOfDay).value]),
      );
      return {
        ...planned,
        row,
        unit: position,
        who: readIdentity(row, valueAt, { roles: look.roles, read: () => ({ kind: 'blank' }) }).who,
        log: {
          row,
          before: unit.fingerprint,
          after: fingerprintOf((column) => written.get(column) ?? valueAt(column), look.roles),
          cells: [...planned.done, ...planned.writes.map(({ log }) => log)],
        },
      };
    });
  });
}

/** What a round came to, for the receipt. */
export interface RoundTally {
  readonly counts: RunCounts;
  readonly failed: readonly RowNote[];
  readonly parked: readonly RowNote[];
}

const GONE = 'The row was changed, moved to another sheet or deleted.';
const PROTECTED = 'Its cells are protected.';

/**
 * Counts the rows of settled units. What was refused, and rows that are gone, are parked: their answers are kept in
 * the file.
 *
 * @param reasonOf why an answer failed, in words
 */
export function tallyRound<R, G extends string>(
  units: readonly RunUnit[],
  answers: readonly (UnitAnswer<R, G> | undefined)[],
  planned: readonly PlannedRow[],
  refused: readonly CellWrite[],
  statusOf: (answer: UnitAnswer<R, G>) => string,
  reasonOf: (answer: UnitAnswer<R, G>) => string,
): RoundTally {
  const refusedCells = new Set(refused);
  const rowsOfUnit = new Map<number, PlannedRow[]>();
  for (const row of planned) rowsOfUnit.set(row.unit, [...(rowsOfUnit.get(row.unit) ?? []), row]);
  let counts = NO_COUNTS;
  const failed: RowNote[] = [];
  const parked: RowNote[] = [];
  units.forEach((unit, position) => {
    const rows = rowsOfUnit.get(position) ?? [];
    const blocked = rows.filter(
      ({ writes }) => writes.length > 0 && writes.every((write) => refusedCells.has(write)),
    );
    const gone = unit.rows.length - rows.length;
    for (const { row, who } of blocked) parked.push({ row, column: 1, who, reason: PROTECTED });
    for (const row of unit.rows.slice(0, gone)) parked.push({ row, column: 1, who: '', reason: GONE });
    counts = addCounts(counts, {
      ...NO_COUNTS,
      parked: blocked.length + gone,
      written: sum(
        rows,
        ({ writes, done }) => writes.filter((write) => !refusedCells.has(write)).length + done.length,
      ),
      kept: sum(rows, ({ kept }) => kept),
    });
    const given = answers[position];
    if (given === undefined) return;
    counts = addCounts(counts, countsOf(given, statusOf(given), rows.length - blocked.length));
    if (given.answer.kind !== 'failed') return;
    for (const { row, who } of rows) failed.push({ row, column: 1, who, reason: reasonOf(given) });
  });
  return { counts, failed, parked };
}

/** By the fingerprint that a row has since it was written, and the position of the column. */
function loggedCells(leftover: readonly LoggedRow[]): ReadonlyMap<string, LoggedCell> {
  const cells = new Map<string, LoggedCell>();
  for (const { before, after, cells: ofRow } of leftover) {
    for (const cell of ofRow) {
      // Whether the row was written before the execution died, nobody knows.
      cells.set(`${String(before)} ${String(cell.column)}`, cell);
      cells.set(`${String(after)} ${String(cell.column)}`, cell);
    }
  }
  return cells;
}

function sum<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((total, item) => total + amount(item), 0);
}
