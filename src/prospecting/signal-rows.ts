import { fingerprintOf, readIdentity } from '../bulk/row-identity';
import { COMPANY_RUN, PERSON_RUN } from '../bulk/run-fields';
import { rowsOfAreas } from '../bulk/target-rows';
import type { CompanyIdentifier, ContactIdentifier } from '../lusha/identifiers';
import type { SeedRows } from '../shared/lookalikes-endpoints';
import type { InputRow } from '../sheet/input-row';

/** A selected row with the ways to ask for whom it is about. */
export interface SignalRow<Identifier> {
  readonly row: number;
  readonly fingerprint: number;
  readonly who: string;
  readonly identifiers: readonly Identifier[];
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type PersonRow = SignalRow<ContactIdentifier>;
export type CompanyRow = SignalRow<CompanyIdentifier>;

/** The selected rows that say who they are about. */
export function personRows(sheet: Sheet, rows: SeedRows): readonly PersonRow[] {
  return askedRows(sheet, rows, (cells) => PERSON_RUN.readRow(cells));
}

export function companyRows(sheet: Sheet, rows: SeedRows): readonly CompanyRow[] {
  return askedRows(sheet, rows, (cells) => COMPANY_RUN.readRow(cells));
}

/** Where the rows of a sheet stand now that have these identity cells: people sort while Lusha is asked. */
export function rowsByFingerprint(
  sheet: Sheet,
  { columns, headerRow }: SeedRows,
): ReadonlyMap<number, readonly number[]> {
  const values = valuesOf(sheet, columns);
  const found = new Map<number, number[]>();
  values.forEach((cells, position) => {
    const row = position + 1;
    if (row <= (headerRow ?? 0)) return;
    const fingerprint = fingerprintOf((column) => cells[column - 1] ?? '', columns);
    found.set(fingerprint, [...(found.get(fingerprint) ?? []), row]);
  });
  return found;
}

function askedRows<Identifier>(
  sheet: Sheet,
  { areas, headerRow, columns }: SeedRows,
  read: (cells: Parameters<typeof PERSON_RUN.readRow>[0]) => InputRow<Identifier>,
): readonly SignalRow<Identifier>[] {
  const values = valuesOf(sheet, columns);
  return rowsOfAreas(areas, headerRow ?? undefined, values.length).flatMap((row) => {
    const valueAt = (column: number): unknown => values[row - 1]?.[column - 1] ?? '';
    const { input, fingerprint, who } = readIdentity(row, valueAt, { roles: columns, read });
    return input.kind === 'asked' ? [{ row, fingerprint, who, identifiers: input.identifiers }] : [];
  });
}

function valuesOf(sheet: Sheet, columns: SeedRows['columns']): readonly (readonly unknown[])[] {
  const lastRow = sheet.getLastRow();
  const width = Math.max(0, ...Object.values(columns).flat());
  return lastRow === 0 || width === 0 ? [] : sheet.getRange(1, 1, lastRow, width).getValues();
}
