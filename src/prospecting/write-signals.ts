import { dayCell, type Cell } from '../fields/cell';
import { identifyRows } from '../bulk/identified-rows';
import { locateRows, unitsOf, type SheetRow } from '../bulk/locate-rows';
import { readCells } from '../bulk/sheet-cells';
import { targetColumns } from '../bulk/target-columns';
import { UnusableRequestError } from '../lusha/errors';
import { byNewest } from '../lusha/signals/decode-signals';
import type { SeedRows } from '../shared/lookalikes-endpoints';
import { cellText } from '../sheet/cell-text';
import { writeNewTab } from '../sheet/new-tab';
import { writeCells, type PlacedCell } from '../sheet/safe-write';
import { signalWords } from '../fields/signal-words';
import type { ToldRecord } from './wanted-signals';

/** What is known of the selected rows that are about one person or company. */
export interface ToldRow extends ToldRecord {
  readonly fingerprint: number;
  readonly who: string;
}

export type StartOfDay = (day: string) => Date;

/** Columns that only this add-on fills, so that they are always written. */
const COLUMNS = [
  {
    name: 'signal',
    header: 'Lusha signal',
    value: ({ signals: [newest] }: ToldRow): Cell => (newest === undefined ? '' : signalWords(newest.type)),
  },
  {
    name: 'signal_date',
    header: 'Lusha signal date',
    value: ({ signals: [newest] }: ToldRow): Cell => dayCell(newest?.date),
  },
  {
    name: 'signal_summary',
    header: 'Lusha signal summary',
    value: ({ signals: [newest] }: ToldRow): Cell => newest?.summary ?? '',
  },
] as const;

const SCORE_COLUMN = {
  name: 'signal_score',
  header: 'Lusha signal score',
  value: ({ score }: ToldRow): Cell => score ?? '',
} as const;

/**
 * All signals as a list, newest first, on a new tab. With scores, those without signals stand below.
 *
 * @returns its name
 */
export function writeSignalsTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  told: readonly ToldRow[],
  hasScores: boolean,
  startOfDay: StartOfDay,
): string {
  const found = told
    .flatMap((row) => row.signals.map((signal) => ({ row, signal })))
    .sort((a, b) => byNewest(a.signal, b.signal));
  const quiet = told
    .filter(({ signals, score }) => signals.length === 0 && score !== undefined)
    .map((row) => ({ row, signal: undefined }));
  const rows = [...found, ...quiet].map(({ row, signal }) => [
    row.who,
    signal === undefined ? '' : signalWords(signal.type),
    dayCell(signal?.date),
    signal?.summary ?? '',
    signal?.url ?? '',
    ...(hasScores ? [row.score ?? ''] : []),
  ]);
  const header = ['Who', 'Signal', 'Date', 'What happened', 'Link', ...(hasScores ? ['Score'] : [])];
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

export interface SignalColumnsTarget {
  readonly rows: SeedRows;
  /** The rows as they stood before Lusha was asked. */
  readonly selected: readonly SheetRow[];
  readonly score: boolean;
}

/**
 * The newest signal of each row beside it. Rows are found again by their identity cells, as they stand now, and no
 * more of them than were selected; cells with formulas stay.
 */
export function writeSignalColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { rows, selected, score }: SignalColumnsTarget,
  told: readonly ToldRow[],
  startOfDay: StartOfDay,
): void {
  const columns = score ? [...COLUMNS, SCORE_COLUMN] : COLUMNS;
  const headerRow = rows.headerRow ?? 1;
  const lastColumn = sheet.getLastColumn();
  const headers = (sheet.getRange(headerRow, 1, 1, Math.max(1, lastColumn)).getValues()[0] ?? []).map(
    cellText,
  );
  const own = columns.map(({ name, header }) => ({ name, header, isOwn: true }));
  const targets = targetColumns(own, { headers, lastColumn, roles: {} }, rows.kind);
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
  const written = told.flatMap((record) =>
    (places.get(record.fingerprint) ?? []).flatMap((row) =>
      targets.flatMap(({ column }, position): readonly PlacedCell[] => {
        const value = columns[position]?.value(record) ?? '';
        return cells.isFormulas(row, column) ? [] : [{ row, column, value }];
      }),
    ),
  );
  writeCells(sheet, [...titles, ...written], { startOfDay });
}
