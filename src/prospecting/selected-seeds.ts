import { identifyRows, rowsBelow } from '../bulk/identified-rows';
import { rowsOfAreas } from '../bulk/target-rows';
import { namedRows, type KnownIdentities, type NamedRows } from '../lists/named-rows';
import type { SeedRows } from '../shared/lookalikes-endpoints';

/** Who stands in these rows of a sheet as it is now, and in all of its list. */
export function readSeeds(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { kind, areas, headerRow, columns }: SeedRows,
  known: KnownIdentities,
): { readonly selected: NamedRows; readonly all: NamedRows } {
  const rows = identifyRows(sheet, columns);
  const named = (wanted: readonly number[]): NamedRows =>
    kind === 'person'
      ? namedRows({ kind, rows: rows.people(wanted).map(({ input }) => input) }, known)
      : namedRows({ kind, rows: rows.companies(wanted).map(({ input }) => input) }, known);
  return {
    selected: named(rowsOfAreas(areas, headerRow ?? undefined, rows.lastRow)),
    all: named(rowsBelow(headerRow, rows.lastRow)),
  };
}
