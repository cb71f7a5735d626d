import type { AboutPerson } from './about-person';
import { findColumns } from './marked-columns';
import { fingerprintOf, readIdentity } from './row-identity';
import { rolesNow } from './round-look';
import { PERSON_RUN } from './run-fields';
import type { RunParts } from './run-parts';
import type { RunRecord } from './run-record';
import { readCells } from './sheet-cells';

/** The rows that the sheet of a run has now, by fingerprint. */
export interface RowsNow {
  has(fingerprint: number): boolean;
  isAbout(fingerprint: number): boolean;
}

const NO_ROWS: RowsNow = { has: () => false, isAbout: () => false };

/** Looks which rows are about a person; none where the sheet, or a column that identifies rows, is gone. */
export function rowsNow(run: RunRecord, parts: RunParts, about: AboutPerson): RowsNow {
  const sheet = parts.spreadsheet().getSheetById(run.sheetId);
  if (sheet === null) return NO_ROWS;
  const columns = findColumns(sheet, run);
  const isLost = run.columns.some(({ use }, position) => 'role' in use && columns[position] === undefined);
  if (isLost) return NO_ROWS;
  const roles = rolesNow(run, columns);
  const cells = readCells(sheet, Object.values(roles).flat(), []);
  const all = new Map<number, boolean>();
  for (let row = (run.headerRow ?? 0) + 1; row <= cells.lastRow; row += 1) {
    const valueAt = (column: number): unknown => cells.value(row, column);
    const fingerprint = fingerprintOf(valueAt, roles);
    if (!all.has(fingerprint)) all.set(fingerprint, run.kind === 'person' && isAbout(row, valueAt));
  }
  return {
    has: (fingerprint) => all.has(fingerprint),
    isAbout: (fingerprint) => all.get(fingerprint) === true,
  };

  function isAbout(row: number, valueAt: (column: number) => unknown): boolean {
    const { input } = readIdentity(row, valueAt, { roles, read: (texts) => PERSON_RUN.readRow(texts) });
    return input.kind === 'asked' && about.isAskedBy(input.identifiers);
  }
}
