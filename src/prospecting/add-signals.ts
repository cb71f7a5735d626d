import type { RunParts } from '../bulk/run-parts';
import { explainOrThrow } from '../messages/explain';
import { RevealFailedError } from '../reveals/resolution';
import type { SignalsReceipt, SignalsRequest } from '../shared/signals-endpoints';
import type { PanelPayer } from './panel-payer';
import type { SignalSubject } from './signal-subject';
import { payForWanted, toldRecords, type ToldRecord } from './wanted-signals';
import {
  checkColumns,
  writeSignalColumns,
  writeSignalsTab,
  type StartOfDay,
  type ToldRow,
} from './write-signals';

const NO_ANSWER = 'Lusha gave no answer about the rest';

/** One request of signals takes as many (contract 7.1), and people who wait want to see that something comes. */
const RECORDS_A_STEP = 100;

export interface AddSignalsParts extends Pick<
  RunParts,
  'now' | 'usage' | 'spreadsheet' | 'flush' | 'clockTime'
> {
  readonly payer: PanelPayer;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly startOfDay: StartOfDay;
}

/**
 * One step: asks about the next hundred that are not known, and writes what is. With the document lock held and
 * fresh lists: it spends.
 *
 * @throws UnusableRequestError before anything is asked, for a list where the columns would have no names
 */
export function addSignals(
  request: SignalsRequest,
  subject: SignalSubject,
  parts: AddSignalsParts,
): SignalsReceipt {
  if (request.output === 'columns') checkColumns(request.rows);
  const before = knownNow(request, subject, parts);
  const leftBefore = leftOf(subject, before);
  const failed = askNext(request, subject, before, parts);
  const known = knownNow(request, subject, parts);
  const left = leftOf(subject, known);
  const stuck = left > 0 && left === leftBefore ? new RevealFailedError(NO_ANSWER) : undefined;
  const error = failed ?? stuck;
  const problem = error === undefined ? null : explainOrThrow(error, 'sidebar', parts.clockTime);
  const rows = toldRows(subject, known);
  const count = (isCounted: (row: ToldRow) => boolean): number => rows.filter(isCounted).length;
  const signals = rows.reduce((sum, row) => sum + row.signals.length, 0);
  const scores = count(({ score }) => score !== undefined);
  const isLast = left === 0 || problem !== null;
  const isWritten = signals + scores > 0 && (isLast || request.output === 'columns');
  return {
    withSignals: count((row) => row.signals.length > 0),
    without: count((row) => row.signals.length === 0),
    notFound: subject.usable - subject.ids().size - subject.toSearch(),
    signals,
    scores,
    left,
    sheetName: isWritten ? write(request, subject, rows, parts) : null,
    creditsCharged: parts.payer.charged(),
    creditsLeft: parts.payer.balance(),
    problem,
  };
}

/** Searches for those without an id and asks about those with one, a hundred in all. Gives what went wrong. */
function askNext(
  request: SignalsRequest,
  subject: SignalSubject,
  before: ReadonlyMap<string, ToldRecord>,
  parts: AddSignalsParts,
): Error | undefined {
  const unknown = (known: typeof before): readonly string[] => idsOf(subject).filter((id) => !known.has(id));
  const notSearched = subject.search(RECORDS_A_STEP - Math.min(RECORDS_A_STEP, unknown(before).length));
  // Whoever was found just now may be somebody whose signals are known.
  const ids = unknown(knownNow(request, subject, parts)).slice(0, RECORDS_A_STEP);
  if (ids.length === 0) return notSearched;
  try {
    payForWanted(request, ids, { ...parts.payer.listParts(), usage: () => parts.usage() });
  } catch (error) {
    // What came before it is stored, and is shown with the reason.
    if (error instanceof Error) return error;
    throw error;
  }
  return notSearched;
}

function knownNow(
  request: SignalsRequest,
  subject: SignalSubject,
  { payer, now, usage }: AddSignalsParts,
): ReadonlyMap<string, ToldRecord> {
  return toldRecords(request, idsOf(subject), { lists: payer.paying().lists, now, usage: () => usage() });
}

function idsOf(subject: SignalSubject): readonly string[] {
  return [...new Set(subject.ids().values())];
}

/** How many are still to be searched for or asked about. */
function leftOf(subject: SignalSubject, known: ReadonlyMap<string, ToldRecord>): number {
  return idsOf(subject).length - known.size + subject.toSearch();
}

/** Rows of which everything is known that was wanted, each identity once. */
function toldRows(subject: SignalSubject, known: ReadonlyMap<string, ToldRecord>): readonly ToldRow[] {
  const ids = subject.ids();
  const rows = new Map<number, ToldRow>();
  for (const { fingerprint, who } of subject.rows) {
    const record = known.get(ids.get(fingerprint) ?? '');
    if (record !== undefined && !rows.has(fingerprint))
      rows.set(fingerprint, { fingerprint, who, ...record });
  }
  return [...rows.values()];
}

function write(
  { rows, output, score }: SignalsRequest,
  subject: SignalSubject,
  told: readonly ToldRow[],
  { sheet, spreadsheet, startOfDay, flush }: AddSignalsParts,
): string {
  if (output === 'tab') return writeSignalsTab(spreadsheet(), told, score, startOfDay);
  writeSignalColumns(sheet, { rows, selected: subject.rows, score }, told, startOfDay);
  flush();
  return sheet.getName();
}
