import type { RunRequest } from '../shared/bulk-endpoints';
import { rangeOf } from '../sheet/formula-areas';
import { writeBlock } from '../sheet/safe-write';
import type { ColumnRoles } from '../sheet/column-roles';
import { markColumns } from './marked-columns';
import type { RunPlan } from './plan-run';
import { NO_COUNTS, stageRun, type RunColumn, type RunRecord } from './run-record';
import type { RunParts } from './run-parts';
import { unitsName } from './run-texts';
import { encodeUnits } from './run-units-text';

/** Characters; a selection of hundreds of areas leaves no room for the rest of the run in its property. */
const LONGEST_REQUEST = 2_500;
const NOTHING_NOTED = { count: 0, rows: [] };

/**
 * Makes a run of a plan: the columns it fills are made and marked, and what it is about is written down, all with one
 * flush, before the run is noted. Should the execution die in between, there is no run and nothing but a few headers too many.
 * Call it with the document lock held and a fresh state.
 */
export function beginRun(
  request: RunRequest,
  agreedCredits: number,
  plan: RunPlan,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  parts: RunParts,
): RunRecord {
  const isQuote = request.mode === 'quote';
  if (!isQuote) makeColumns(request, plan, sheet, parts);
  const columns: readonly RunColumn[] = [
    ...identityColumns(request.columns, plan.headers),
    ...fieldColumns(request, plan).filter(({ isNew }) => !(isQuote && isNew)),
  ];
  const run: RunRecord = {
    id: parts.uuid(),
    kind: request.kind,
    mode: request.mode,
    user: parts.userId(),
    request: JSON.stringify(request).length > LONGEST_REQUEST ? null : request,
    sheetId: request.sheetId,
    sheetName: sheet.getName(),
    headerRow: request.headerRow,
    sheetColumns: sheet.getMaxColumns(),
    columns,
    fields: request.fields,
    write: request.write,
    olderThanDays: request.olderThanDays,
    startedAt: parts.now(),
    endedAt: null,
    units: plan.units.length,
    doneUnits: 0,
    rows: plan.units.reduce((sum, { rows }) => sum + rows.length, 0),
    doneRows: 0,
    inRound: false,
    rounds: 0,
    status: plan.units.length === 0 ? 'done' : 'running',
    waiting: null,
    counts: NO_COUNTS,
    agreedCredits,
    creditsCharged: 0,
    mayMissCredits: false,
    creditsBefore: parts.usage()?.credits.remaining ?? null,
    requests: 0,
    workedAt: parts.now(),
    workedMs: 0,
    failed: NOTHING_NOTED,
    parked: NOTHING_NOTED,
    quoted: 0,
  };
  markColumns(sheet, run, parts.markVisibility());
  parts.runSheet.write(new Map([[unitsName(run), encodeUnits(plan.units)]]));
  stageRun(parts.state, run);
  parts.state.commit();
  return run;
}

/** At the right of the data; the sheet grows when it is too narrow. */
function makeColumns(
  request: RunRequest,
  plan: RunPlan,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  parts: RunParts,
): void {
  const made = plan.targets.filter(({ isNew }) => isNew);
  const last = Math.max(0, ...made.map(({ column }) => column));
  const missing = last - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const [first] = made;
  if (request.headerRow === null || first === undefined) return;
  // New columns lie side by side, in the order of the fields.
  const area = { row: request.headerRow, column: first.column, rows: 1, columns: made.length };
  writeBlock(rangeOf(sheet, area), [made.map(({ header }) => header)], {
    startOfDay: (day) => parts.timeZone().startOfDay(day),
  });
}

function identityColumns(roles: ColumnRoles, headers: readonly string[]): readonly RunColumn[] {
  return (Object.entries(roles) as [keyof ColumnRoles, readonly number[]][]).flatMap(([role, columns]) =>
    columns.map((column) => ({
      use: { role },
      column,
      header: headers[column - 1] ?? '',
      isNew: false,
    })),
  );
}

function fieldColumns({ headerRow }: RunRequest, { targets }: RunPlan): readonly RunColumn[] {
  return targets.map(({ field, header, column, isNew }) => ({
    use: { field },
    column,
    header: headerRow === null ? '' : header,
    isNew,
  }));
}
