import { readIdentity } from '../bulk/row-identity';
import { COMPANY_RUN, PERSON_RUN } from '../bulk/run-fields';
import type { Company } from '../lusha/company';
import type { Person } from '../lusha/person';
import { companyAliases, companyKey, personAliases, personKey } from '../reveals/keys';
import type { RunKind } from '../shared/bulk-endpoints';
import { cellText } from '../sheet/cell-text';
import { detectColumns, type DetectedColumns } from '../sheet/column-roles';

/** Rows beyond these are not looked at: a list of so many is read in some seconds. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 100;
/** Rows that show where the headers are and what columns hold. */
const DETECTION_ROWS = 220;

/** A sheet read once: its columns, and who its rows are about. */
export interface SheetList extends DetectedColumns {
  readonly id: number;
  readonly name: string;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly headers: readonly string[];
  /** The texts of a column below the headers, blank ones left out; columns count from 1. */
  texts(column: number): readonly string[];
  /** Whether a row is about this person or company. */
  has(record: Person | Company): boolean;
}

/** Reads a sheet as a list of people or of companies: two calls, and nothing is written. */
export function readSheetList(sheet: GoogleAppsScript.Spreadsheet.Sheet, kind: RunKind): SheetList {
  const lastRow = sheet.getLastRow();
  const lastColumn = sheet.getLastColumn();
  const rows = Math.min(lastRow, MOST_ROWS);
  const columns = Math.min(lastColumn, MOST_COLUMNS);
  const values: readonly (readonly unknown[])[] =
    rows === 0 || columns === 0 ? [] : sheet.getRange(1, 1, rows, columns).getValues();
  const detected = detectColumns(
    values.slice(0, DETECTION_ROWS).map((row) => row.map(cellText)),
    kind,
  );
  const contents = values.slice(detected.headerRow ?? 0);
  let known: ReadonlySet<string> | undefined;
  return {
    ...detected,
    id: sheet.getSheetId(),
    name: sheet.getName(),
    lastRow,
    lastColumn,
    headers: (values[(detected.headerRow ?? 0) - 1] ?? []).map(cellText),
    texts: (column) => contents.map((row) => cellText(row[column - 1])).filter((text) => text !== ''),
    has(record) {
      known ??= keysOf(contents, detected, kind);
      const aliases = kind === 'person' ? personAliases(record as Person) : companyAliases(record as Company);
      return aliases.some((alias) => known?.has(alias));
    },
  };
}

/** Every key under which a row names somebody. */
function keysOf(
  rows: readonly (readonly unknown[])[],
  { roles }: DetectedColumns,
  kind: RunKind,
): ReadonlySet<string> {
  const keys = rows.flatMap((row, position): readonly string[] => {
    const valueAt = (column: number): unknown => row[column - 1] ?? '';
    if (kind === 'person') {
      const { input } = readIdentity(position, valueAt, {
        roles,
        read: (cells) => PERSON_RUN.readRow(cells),
      });
      return input.kind === 'asked' ? input.identifiers.map(personKey) : [];
    }
    const { input } = readIdentity(position, valueAt, { roles, read: (cells) => COMPANY_RUN.readRow(cells) });
    return input.kind === 'asked' ? input.identifiers.map(companyKey) : [];
  });
  return new Set(keys);
}
