import { readIdentity, type IdentityReader } from '../bulk/row-identity';
import { COMPANY_RUN, PERSON_RUN } from '../bulk/run-fields';
import { rowsOfAreas } from '../bulk/target-rows';
import type { SeedRows } from '../shared/lookalikes-endpoints';
import type { InputRow } from '../sheet/input-row';
import { namedRows, type KnownIdentities, type NamedRows } from '../lists/named-rows';

/** Rows that are looked at; Lusha starts from 100 at most. */
const MOST_ROWS = 20_000;

/** Who stands in these rows of a sheet as it is now, and in the others of its list. */
export function readSeeds(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { kind, areas, headerRow, columns }: SeedRows,
  known: KnownIdentities,
): { readonly selected: NamedRows; readonly all: NamedRows } {
  const lastRow = Math.min(sheet.getLastRow(), MOST_ROWS);
  const width = Math.max(0, ...Object.values(columns).flat());
  const values: readonly (readonly unknown[])[] =
    lastRow === 0 || width === 0 ? [] : sheet.getRange(1, 1, lastRow, width).getValues();
  const everywhere = [{ row: 1, column: 1, rows: lastRow, columns: 1 }];
  const rows = rowsOfAreas(areas, headerRow ?? undefined, lastRow);
  const others = rowsOfAreas(everywhere, headerRow ?? undefined, lastRow);

  function inputs<Identifier>(
    wanted: readonly number[],
    read: IdentityReader<Identifier>['read'],
  ): readonly InputRow<Identifier>[] {
    const valueAt =
      (row: number) =>
      (column: number): unknown =>
        values[row - 1]?.[column - 1] ?? '';
    return wanted.map((row) => readIdentity(row, valueAt(row), { roles: columns, read }).input);
  }

  const named = (wanted: readonly number[]): NamedRows =>
    kind === 'person'
      ? namedRows({ kind, rows: inputs(wanted, (cells) => PERSON_RUN.readRow(cells)) }, known)
      : namedRows({ kind, rows: inputs(wanted, (cells) => COMPANY_RUN.readRow(cells)) }, known);
  return { selected: named(rows), all: named(others) };
}
