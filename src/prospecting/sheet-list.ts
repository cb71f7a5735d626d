import { detectList, type DetectedList } from '../bulk/detect-list';
import { identifyRows, rowsBelow, type IdentifiedRows } from '../bulk/identified-rows';
import type { Company } from '../lusha/company';
import type { Person } from '../lusha/person';
import { companyAliases, companyKey, personAliases, personKey } from '../reveals/keys';
import type { RunKind } from '../shared/bulk-endpoints';
import { once } from '../storage/once';

/** A sheet as a list, and who its rows are about. */
export interface SheetList extends DetectedList {
  readonly id: number;
  readonly name: string;
  /** The texts of a column that identifies rows, below the headers, blank ones left out; columns count from 1. */
  texts(column: number): readonly string[];
  /** Whether a row is about this person or company. */
  has(record: Person | Company): boolean;
}

/** Reads a sheet as a list of people or of companies; its rows are read when they are first asked about. */
export function readSheetList(sheet: GoogleAppsScript.Spreadsheet.Sheet, kind: RunKind): SheetList {
  const detected = detectList(sheet, kind);
  const numbers = rowsBelow(detected.headerRow, detected.lastRow);
  const rows = once(() => identifyRows(sheet, detected.roles));
  const known = once(() => keysOf(rows(), numbers, kind));
  return {
    ...detected,
    id: sheet.getSheetId(),
    name: sheet.getName(),
    texts: (column) => numbers.map((row) => rows().text(row, column)).filter((text) => text !== ''),
    has(record) {
      const aliases = kind === 'person' ? personAliases(record as Person) : companyAliases(record as Company);
      return aliases.some((alias) => known().has(alias));
    },
  };
}

/** Every key under which a row names somebody. */
function keysOf(rows: IdentifiedRows, numbers: readonly number[], kind: RunKind): ReadonlySet<string> {
  const keys =
    kind === 'person'
      ? rows
          .people(numbers)
          .flatMap(({ input }) => (input.kind === 'asked' ? input.identifiers.map(personKey) : []))
      : rows
          .companies(numbers)
          .flatMap(({ input }) => (input.kind === 'asked' ? input.identifiers.map(companyKey) : []));
  return new Set(keys);
}
