import { dayCell } from '../fields/cell';
import { identifyRows } from '../bulk/identified-rows';
import { locateRows, unitsOf, type SheetRow } from '../bulk/locate-rows';
import { readCells } from '../bulk/sheet-cells';
import { targetColumns } from '../bulk/target-columns';
import { UnusableRequestError } from '../lusha/errors';
import type { Signal } from '../lusha/signals/decode-signals';
import type { SeedRows } from '../shared/lookalikes-endpoints';
import { cellText } from '../sheet/cell-text';
import { writeNewTab } from '../sheet/new-tab';
import { writeCells, type PlacedCell } from '../sheet/safe-write';
import { signalWords } from '../lists/signal-words';

/** What is known of the selected rows that are about one person or company. */
export interface ToldRow {
  readonly fingerprint: number;
  readonly who: string;
  /** Newest first. */
  readonly signals: readonly Signal[];
}

type StartOfDay = (day: string) => Date;

/** Columns that only this add-on fills, so that they are always written. */
const COLUMNS = [
  { name: 'signal', header: 'Lusha signal', isOwn: true },
  { name: 'signal_date', header: 'Lusha signal date', isOwn: true },
  { name: 'signal_summary', header: 'Lusha signal summary', isOwn: true },
] as const;

/** All signals as a list, newest first, on a new tab. @returns its name */
export function writeSignalsTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  told: readonly ToldRow[],
  startOfDay: StartOfDay,
): string {
  const rows = told
    .flatMap(({ who, signals }) => signals.map((signal) => ({ who, signal })))
    .sort((a, b) => (b.signal.date ?? '').localeCompare(a.signal.date ?? ''))
    .map(({ who, signal }) => [
      who,
      signalWords(signal.type),
      dayCell(signal.date),
      signal.summary,
      signal.url ?? '',
    ]);
  const header = ['Who', 'Signal', 'Date', 'What happened', 'Link'];
  return writeNewTab(spreadsheet, 'Signals', { header, rows }, startOfDay);
}

/** @throws UnusableRequestError for a list without headers, where nobody could tell what the new columns are */
export function checkColumns({ headerRow }: SeedRows): void {
  if (headerRow !== null) return;
  throw new UnusableRequestError(
    'The list has no row with headers, so new columns would have no names.',
    'Write headers above it, or choose a new tab. Nothing was spent.',
  );
}

/**
 * The newest signal of each row beside it. Rows are found again by their identity cells, as they stand now, and no
 * more of them than were selected; cells with formulas stay.
 *
 * @param selected the rows as they stood before Lusha was asked
 */
export function writeSignalColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: SeedRows,
  selected: readonly SheetRow[],
  told: readonly ToldRow[],
  startOfDay: StartOfDay,
): void {
  const headerRow = rows.headerRow ?? 1;
  const lastColumn = sheet.getLastColumn();
  const headers = (sheet.getRange(headerRow, 1, 1, Math.max(1, lastColumn)).getValues()[0] ?? []).map(
    cellText,
  );
  const targets = targetColumns(COLUMNS, { headers, lastColumn, roles: {} }, rows.kind);
  const missing = Math.max(...targets.map(({ column }) => column)) - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const places = locateRows(unitsOf(selected), identifyRows(sheet, rows.columns).below(rows.headerRow));
  const cells = readCells(
    sheet,
    [],
    targets.filter(({ isNew }) => !isNew).map(({ column }) => column),
  );
  const titles = targets
    .filter(({ isNew }) => isNew)
    .map(({ column, header }): PlacedCell => ({ row: headerRow, column, value: header }));
  const written = told.flatMap(({ fingerprint, signals: [newest] }) =>
    (places.get(fingerprint) ?? []).flatMap((row) => {
      const values = [
        newest === undefined ? '' : signalWords(newest.type),
        dayCell(newest?.date),
        newest?.summary ?? '',
      ];
      return targets.flatMap(({ column }, position): readonly PlacedCell[] =>
        cells.isFormulas(row, column) ? [] : [{ row, column, value: values[position] ?? '' }],
      );
    }),
  );
  writeCells(sheet, [...titles, ...written], { startOfDay });
}
