import type { RunView, SelectionView } from '../../src/shared/bulk-endpoints';
import type { Contestant } from './contestant';
import type { Line } from './line';
import { measure, type Effort } from './measure';
import { openSheet, type Sheet, type Venue } from './open-sheet';
import { emails, mostlyUnknownEmails } from './people';
import { compare, lineOf, type BenchSizes } from './scenario';
import { API_CALL_MS, API_ITEM_MS } from './slow-api';

/** Items that one request of the Lusha API takes (contract section 4). */
const ITEMS_PER_REQUEST = 100;
/** Requests that the add-on has under way at once. */
const PARALLEL_REQUESTS = 20;
/** Calls of Google's services for each hundred rows, without those that fetch. */
const MAX_CALLS_PER_HUNDRED = 12;
/** A run that is not over after so many steps never will be. */
const MAX_STEPS = 500;
/** Credits that nobody has to agree to here. */
const ANY_COST = 1_000_000;
/** An execution that Google ended is begun again. */
const MAX_EXECUTIONS = 100;

/** A selection of rows with e-mail addresses gets the phone numbers beside them. */
export async function bulkRows(
  venue: Venue,
  { bulkRows: rows, manyBulkRows }: BenchSizes,
): Promise<readonly Line[]> {
  const list = emails(venue.world, rows);
  const efforts = await compare(
    venue,
    (sheet, contestant) => enrich(sheet, contestant),
    (sheet, contestant) => prepare(sheet, list, contestant),
  );
  const title = `${rows} rows in bulk`;
  const many = await runAlone(venue, mostlyUnknownEmails(venue.world, manyBulkRows));
  const alone = `${manyBulkRows} rows in bulk`;
  const requests = Math.ceil(manyBulkRows / ITEMS_PER_REQUEST);
  return [
    lineOf(`${title}: requests`, efforts, 'requests', {
      limit: { atMost: Math.ceil(rows / ITEMS_PER_REQUEST) },
    }),
    lineOf(`${title}: credits`, efforts, 'credits'),
    lineOf(`${title}: people paid twice`, efforts, 'paidTwice', { limit: { atMost: 0 } }),
    lineOf(`${title}: time`, efforts, 'seconds', { unit: 's' }),
    lineOf(`${title}: service calls`, efforts, 'serviceCalls'),
    {
      what: `${title}: service calls for each hundred`,
      ours: round((efforts.ours.serviceCalls / rows) * 100),
      limit: { atMost: MAX_CALLS_PER_HUNDRED },
    },
    { what: `${alone}: requests`, ours: many.requests, limit: { atMost: requests } },
    {
      what: `${alone}: service calls for each hundred`,
      ours: round((many.serviceCalls / manyBulkRows) * 100),
      limit: { atMost: MAX_CALLS_PER_HUNDRED },
    },
    { what: `${alone}: time`, ours: many.seconds, unit: 's' },
    {
      what: `${alone}: time as a multiple of what the API takes`,
      ours: round(many.seconds / apiSeconds(requests)),
    },
  ];
}

async function runAlone(venue: Venue, list: readonly string[]): Promise<Effort> {
  const sheet = await openSheet(venue, 'ours');
  try {
    await prepare(sheet, list, 'ours');
    return await measure(sheet, () => enrich(sheet, 'ours'));
  } finally {
    await sheet.close();
  }
}

/** A list with headers, all of it selected, and its plan looked at. */
async function prepare({ workbench }: Sheet, list: readonly string[], contestant: Contestant): Promise<void> {
  const [sheet] = workbench.engine.workbook.sheets();
  if (sheet === undefined) throw new Error('The workbook has no sheet');
  const missing = list.length + 1 - sheet.rowCount;
  if (missing > 0) sheet.structure.insertRows(sheet.rowCount, missing);
  const rows = [['Email', 'Phone'], ...list.map((email) => [email, ''])];
  sheet.cells.write({ row: 0, column: 0, rows: rows.length, columns: 2 }, rows);
  await workbench.engine.settle();
  workbench.services.SpreadsheetApp.selection.set({
    sheetId: sheet.id,
    ranges: [{ row: 1, column: 0, rows: list.length, columns: 2 }],
    current: { row: 1, column: 0 },
  });
  if (contestant === 'ours') await call(workbench, 'planRun', await request(workbench));
}

async function enrich({ workbench }: Sheet, contestant: Contestant): Promise<void> {
  if (contestant !== 'ours') {
    for (let executions = 1; ; executions += 1) {
      try {
        await workbench.runMenuItem('enrichSelection');
        return;
      } catch (error) {
        if (!(error instanceof built.ExecutionError) || executions === MAX_EXECUTIONS) throw error;
      }
    }
  }
  const { id } = await call<RunView>(workbench, 'startRun', await request(workbench), ANY_COST);
  for (let steps = 1; steps < MAX_STEPS; steps += 1) {
    const run = await call<RunView>(workbench, 'stepRun', id);
    if (run.state === 'done') return;
    if (run.state === 'waiting')
      await workbench.advance(Math.max(1, (run.waiting?.until ?? 0) - workbench.clock.now()));
  }
  throw new Error('The run is not over');
}

async function request(workbench: Sheet['workbench']): Promise<object> {
  const selection = await call<SelectionView>(workbench, 'readSelection', 'person');
  return { ...selection.request, fields: ['phone'], includeHidden: true };
}

async function call<T>(
  workbench: Sheet['workbench'],
  endpoint: string,
  ...args: readonly unknown[]
): Promise<T> {
  const answer = (await workbench.callServer(endpoint, args)) as unknown as { ok: boolean; value: T };
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

/** With as many requests at once as the add-on sends. */
function apiSeconds(requests: number): number {
  const each = API_CALL_MS + API_ITEM_MS * ITEMS_PER_REQUEST;
  return (Math.ceil(requests / PARALLEL_REQUESTS) * each) / 1000;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
