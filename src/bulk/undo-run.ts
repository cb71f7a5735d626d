import type { UndoView } from '../shared/bulk-endpoints';
import { unitsOf } from './locate-rows';
import { lookAtSheet } from './round-look';
import type { RunSubject } from './run-fields';
import type { RunRecord } from './run-record';
import type { RunParts } from './run-parts';
import { decodeLog, valueMark, type LoggedRow, type OldValue } from './write-log';
import { logName } from './run-texts';
import { cellArea, joinAreas, rangeOf } from '../sheet/formula-areas';
import { cellKey } from '../sheet/formula-grid';
import { rowsOf } from '../sheet/safe-write';
import { AUTOMATIC_FORMAT, formatFor } from '../sheet/safe-write-cell';

interface Restoration {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | Date;
  readonly format: string;
}

/**
 * Puts back what a run has written over. A cell that no longer holds what the run wrote is somebody's work by now,
 * and is left. Rows are found by their identity cells, wherever they are.
 *
 * @throws ColumnGoneError
 */
export function undoRun<Identifier, R, G extends string>(
  run: RunRecord,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  subject: RunSubject<Identifier, R, G>,
  parts: RunParts,
): UndoView {
  const logged = Array.from({ length: run.rounds }, (_round, round) =>
    decodeLog(parts.runSheet.read(logName(run, round)) ?? ''),
  ).flatMap((rows) => rows ?? []);
  const units = unitsOf(logged.map(({ row, after }) => ({ row, fingerprint: after })));
  const look = lookAtSheet(sheet, run, units, subject, []);
  const columns = new Map(look.targets.map(({ position, column }) => [position, column]));
  const restorations: Restoration[] = [];
  let [changed, missing] = [0, 0];
  for (const rows of pairRows(logged, look.located).values()) {
    for (const { entry, row } of rows) {
      if (row === undefined) {
        missing += 1;
        continue;
      }
      for (const cell of entry.cells) {
        const column = columns.get(cell.column);
        if (column === undefined) continue;
        if (valueMark(look.cells.value(row, column)) !== cell.mark) changed += 1;
        else restorations.push({ row, column, value: restored(cell.old), format: cell.format });
      }
    }
  }
  writeBack(sheet, restorations);
  parts.flush();
  removeEmptyHeaders(run, sheet, [...columns], parts);
  return { restored: restorations.length, changed, missing };
}

/** Each logged row with the row where it stands now. */
function pairRows(
  logged: readonly LoggedRow[],
  located: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, readonly { readonly entry: LoggedRow; readonly row: number | undefined }[]> {
  const byFingerprint = new Map<number, LoggedRow[]>();
  for (const entry of logged) {
    byFingerprint.set(entry.after, [...(byFingerprint.get(entry.after) ?? []), entry]);
  }
  return new Map(
    [...byFingerprint].map(([fingerprint, entries]) => {
      const left = [...(located.get(fingerprint) ?? [])];
      const inPlace = entries.map((entry) => {
        const position = left.indexOf(entry.row);
        return { entry, row: position === -1 ? undefined : left.splice(position, 1)[0] };
      });
      return [fingerprint, inPlace.map(({ entry, row }) => ({ entry, row: row ?? left.shift() }))];
    }),
  );
}

function restored(old: OldValue): Restoration['value'] {
  return typeof old === 'object' ? new Date(old.moment) : old;
}

/** Text needs the text format while it is entered; the format it had comes back afterwards and changes nothing. */
function writeBack(sheet: GoogleAppsScript.Spreadsheet.Sheet, cells: readonly Restoration[]): void {
  const byPlace = new Map(cells.map((cell) => [cellKey(cell), cell]));
  for (const area of joinAreas(cells.map(cellArea))) {
    const at = (row: number, column: number): Restoration | undefined =>
      byPlace.get(cellKey({ row, column }));
    const range = rangeOf(sheet, area);
    range.setNumberFormats(
      rowsOf(area, (row, column) => formatFor(at(row, column)?.value ?? '', at(row, column)?.format ?? '')),
    );
    range.setValues(rowsOf(area, (row, column) => at(row, column)?.value ?? ''));
    range.setNumberFormats(
      rowsOf(area, (row, column) => {
        const format = at(row, column)?.format ?? '';
        return format === '' ? AUTOMATIC_FORMAT : format;
      }),
    );
  }
}

/** A column that the run made, and that is empty again, loses its header. */
function removeEmptyHeaders(
  run: RunRecord,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly (readonly [position: number, column: number])[],
  parts: RunParts,
): void {
  const { headerRow } = run;
  const lastRow = sheet.getLastRow();
  if (headerRow === null || lastRow < headerRow) return;
  for (const [position, column] of columns) {
    const made = run.columns[position];
    if (made?.isNew !== true) continue;
    const cells = sheet.getRange(1, column, lastRow, 1).getValues();
    const isEmpty = cells.every(([value], row) =>
      row === headerRow - 1 ? value === made.header : value === '',
    );
    if (isEmpty) sheet.getRange(headerRow, column).clearContent();
  }
  parts.flush();
}
