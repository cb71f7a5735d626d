import type { CompanyIdentifier, ContactIdentifier } from '../lusha/identifiers';
import { cellText } from '../sheet/cell-text';
import type { ColumnRoles } from '../sheet/column-roles';
import type { SheetRow } from './locate-rows';
import { fingerprintOf, readIdentity, type IdentityReader, type RowIdentity } from './row-identity';
import { COMPANY_RUN, PERSON_RUN } from './run-fields';
import { readCells } from './sheet-cells';

/** The rows of a sheet as they are now, read from the columns that say who each is about and from no others. */
export interface IdentifiedRows {
  /** The last row that holds anything, counted from 1. */
  readonly lastRow: number;
  /** Of rows counted from 1. */
  people(rows: readonly number[]): readonly RowIdentity<ContactIdentifier>[];
  companies(rows: readonly number[]): readonly RowIdentity<CompanyIdentifier>[];
  /** All rows below the headers, to find others again among them. */
  below(headerRow: number | null): readonly SheetRow[];
  text(row: number, column: number): string;
}

export function identifyRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, roles: ColumnRoles): IdentifiedRows {
  const cells = readCells(sheet, Object.values(roles).flat(), []);
  const { lastRow } = cells;
  const valueAt =
    (row: number) =>
    (column: number): unknown =>
      cells.value(row, column);
  const identities = <Identifier>(
    rows: readonly number[],
    read: IdentityReader<Identifier>['read'],
  ): readonly RowIdentity<Identifier>[] =>
    rows.map((row) => readIdentity(row, valueAt(row), { roles, read }));

  return {
    lastRow,
    people: (rows) => identities(rows, (texts) => PERSON_RUN.readRow(texts)),
    companies: (rows) => identities(rows, (texts) => COMPANY_RUN.readRow(texts)),
    below: (headerRow) =>
      rowsBelow(headerRow, lastRow).map((row) => ({ row, fingerprint: fingerprintOf(valueAt(row), roles) })),
    text: (row, column) => cellText(cells.value(row, column)),
  };
}

/** Rows from below the headers to the last, counted from 1. */
export function rowsBelow(headerRow: number | null | undefined, lastRow: number): readonly number[] {
  const first = (headerRow ?? 0) + 1;
  return Array.from({ length: Math.max(0, lastRow - first + 1) }, (_, position) => first + position);
}
