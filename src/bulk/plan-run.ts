import { left } from '../credits/caps';
import { pricesOf, type Prices } from '../credits/prices';
import type { AccountUsage } from '../lusha/account';
import type { RevealParts } from '../reveals/reveal';
import type { PlanView, RowNote, RunRequest } from '../shared/bulk-endpoints';
import { cellText } from '../sheet/cell-text';
import { columnName } from '../sheet/formula-areas';
import { secondsFor } from './estimate';
import { hiddenRows } from './hidden-rows';
import { unitsOf, type RunUnit } from './locate-rows';
import { hasToBeAsked, quoteUnits, type UnitToAsk } from './quote-units';
import type { RunTarget } from './row-need';
import type { RunSubject } from './run-fields';
import { MAX_NOTES } from './run-record';
import { readCells } from './sheet-cells';
import { sortRows, type AskedRow } from './sort-rows';
import { targetColumns, type TargetColumn } from './target-columns';
import { rowsOfAreas } from './target-rows';
import type { RateWindows } from '../lusha/rate-windows';

const DAY_MS = 86_400_000;

/** What a run will be about. */
export interface RunPlan {
  readonly view: PlanView;
  readonly units: readonly RunUnit[];
  readonly targets: readonly TargetColumn[];
  /** The last column of the sheet that holds anything. */
  readonly lastColumn: number;
  readonly headers: readonly string[];
}

export interface PlanParts<Identifier, R, G extends string> {
  readonly subject: RunSubject<Identifier, R, G>;
  readonly paying: Pick<RevealParts<Identifier, R, G>, 'subject' | 'store' | 'spending'>;
  readonly usage: AccountUsage | undefined;
  readonly windows: RateWindows | undefined;
  readonly now: number;
}

/** Reads the rows and works out what a run over them would do. Asks nobody and writes nothing. */
export function planRun<
  Identifier extends { readonly id?: string },
  R extends { readonly id: string },
  G extends string,
>(
  request: RunRequest,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  parts: PlanParts<Identifier, R, G>,
): RunPlan {
  const { subject, paying, usage, now } = parts;
  const headers = headersOf(sheet, request.headerRow);
  const targets = targetColumns(
    request.fields.map((name) => fieldOf(name, subject)),
    { headers, lastColumn: sheet.getLastColumn(), roles: request.columns },
    request.kind,
  );
  const identifying = Object.values(request.columns).flat();
  const known = targets.filter(({ isNew }) => !isNew).map(({ column }) => column);
  const cells = readCells(sheet, [...identifying, ...known], known);
  const rows = rowsOfAreas(request.areas, request.headerRow ?? undefined, cells.lastRow);
  const hidden = request.includeHidden ? undefined : hiddenRows(sheet, rows);
  const runTargets = targets.map((target): RunTarget => ({
    field: target.field,
    column: target.column,
    isOwn: fieldOf(target.field, subject).isOwn,
    isIdentity: identifying.includes(target.column),
  }));
  const sorted = sortRows(
    rows.filter((row) => hidden?.has(row) !== true),
    cells,
    { roles: request.columns, read: (texts) => subject.readRow(texts) },
    runTargets,
    request.write,
  );

  const all = unitsToAsk(sorted.asked, request, subject, runTargets);
  const keys = all.flatMap(({ ask }) => ask.identifiers.map((identifier) => paying.subject.key(identifier)));
  const findings = paying.store.find(keys);
  const limited = limitedUnits(all, request.limit, ({ ask }) =>
    hasToBeAsked(ask, { subject: paying.subject, findings, now }),
  );
  const cap = paying.spending.cap();
  const prices = pricesOf(usage, request.kind);
  const quote = quoteUnits(
    limited.map(({ ask }) => ask),
    prices,
    { subject: paying.subject, findings, now },
  );
  return {
    units: limited.map(({ unit }) => unit),
    targets,
    lastColumn: cells.lastColumn,
    headers,
    view: {
      rows: rows.length,
      blank: sorted.blank,
      hidden: hidden?.size ?? 0,
      filled: sorted.filled,
      unusable: unusableNotes(sorted.unusable, request),
      duplicates: quote.duplicateRows,
      known: quote.knownRows,
      toAsk: quote.toAsk,
      requests: quote.requests,
      costAtMost: quote.costAtMost,
      prices: prices.source,
      priceList: priceList(prices),
      blankFields: blankFields(request, subject),
      creditsLeft: usage?.credits.remaining ?? null,
      capLeft: cap === undefined ? null : left(cap),
      seconds: secondsFor(quote.requests, parts.windows, now),
      targets: targets.map(({ field, column, isNew }) => ({
        field,
        label: fieldOf(field, subject).header,
        letter: columnName(column),
        isNew,
      })),
    },
  };
}

/** Headers by column, trimmed; none without a header row. */
function headersOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, headerRow: number | null): readonly string[] {
  const columns = sheet.getLastColumn();
  if (headerRow === null || columns === 0) return [];
  return (sheet.getRange(headerRow, 1, 1, columns).getValues()[0] ?? []).map(cellText);
}

function fieldOf<Identifier, R, G extends string>(
  name: string,
  { fields }: RunSubject<Identifier, R, G>,
): RunSubject<Identifier, R, G>['fields'][number] {
  const field = fields.find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error(`There is no field ${name}`);
  return field;
}

/** Fields that only come with an e-mail or phone, when nothing of that kind is asked for. */
function blankFields<Identifier, R, G extends string>(
  { fields }: RunRequest,
  subject: RunSubject<Identifier, R, G>,
): readonly string[] {
  const wanted = fields.map((name) => fieldOf(name, subject));
  if (wanted.some(({ cost }) => cost === 'emails' || cost === 'phones')) return [];
  return wanted.filter(({ cost }) => cost === 'revealed').map(({ header }) => header);
}

function priceList({ groups, premium }: Prices): PlanView['priceList'] {
  const price = (group: string): number => groups[group] ?? premium;
  return { emails: price('emails'), phones: price('phones'), record: price('company'), premium };
}

/** One question for all rows with the same identity cells: it asks for what any of them lacks. */
function unitsToAsk<Identifier, R, G extends string>(
  asked: readonly AskedRow<Identifier>[],
  request: RunRequest,
  subject: RunSubject<Identifier, R, G>,
  targets: readonly RunTarget[],
): readonly { readonly unit: RunUnit; readonly ask: UnitToAsk<Identifier, G> }[] {
  const byRow = new Map(asked.map((row) => [row.row, row]));
  const maxAge = request.write === 'older' ? { maxAgeMs: request.olderThanDays * DAY_MS } : {};
  return unitsOf(asked).map((unit) => {
    const rows = unit.rows.map((row) => byRow.get(row)).filter((row) => row !== undefined);
    const lacking = new Set(rows.flatMap((row) => row.lacking));
    const names = targets.map(({ field }) => field).filter((field) => lacking.has(field));
    const wanted =
      request.mode === 'quote' ? { full: false, groups: [] } : { ...subject.wanted(names), ...maxAge };
    return { unit, ask: { rows: unit.rows, identifiers: rows[0]?.identifiers ?? [], wanted } };
  });
}

/** Units up to the one that is the last to be asked about. */
function limitedUnits<T>(
  units: readonly T[],
  limit: number | null,
  isAsked: (unit: T) => boolean,
): readonly T[] {
  if (limit === null) return units;
  let asked = 0;
  const end = units.findIndex((unit) => isAsked(unit) && (asked += 1) > limit);
  return end === -1 ? units : units.slice(0, end);
}

function unusableNotes(
  rows: readonly { readonly row: number; readonly who: string; readonly reason: string }[],
  { columns }: RunRequest,
): PlanView['unusable'] {
  const column = Math.min(...Object.values(columns).flat());
  const notes = rows
    .slice(0, MAX_NOTES)
    .map((row): RowNote => ({ ...row, column, reason: sentence(row.reason) }));
  return { count: rows.length, rows: notes };
}

/** Reasons complete "This row …". */
function sentence(reason: string): string {
  return `This row ${reason}.`;
}
