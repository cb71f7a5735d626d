import type { AboutPerson } from './about-person';
import { identifyRows, rowsBelow } from './identified-rows';
import { findColumns } from './marked-columns';
import { rolesNow } from './round-look';
import type { RunParts } from './run-parts';
import type { RunRecord } from './run-record';

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
  const rows = identifyRows(sheet, rolesNow(run, columns));
  const isAbout = new Map(rows.below(run.headerRow).map(({ fingerprint }) => [fingerprint, false]));
  const people = run.kind === 'person' ? rows.people(rowsBelow(run.headerRow, rows.lastRow)) : [];
  for (const { fingerprint, input } of people)
    if (input.kind === 'asked' && about.isAskedBy(input.identifiers)) isAbout.set(fingerprint, true);
  return {
    has: (fingerprint) => isAbout.has(fingerprint),
    isAbout: (fingerprint) => isAbout.get(fingerprint) === true,
  };
}
