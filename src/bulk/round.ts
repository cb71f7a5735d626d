import { callsAllowed } from '../lusha/rate-windows';
import { MAX_ITEMS_PER_CALL } from '../lusha/identifiers';
import type { LushaClient } from '../lusha/client';
import type { Offers } from '../lusha/offers';
import { makeRoom } from '../reveals/make-room';
import type { RevealParts } from '../reveals/reveal';
import { readSettings } from '../settings/settings';
import { OutOfTimeError } from '../lusha/errors';
import { explain } from '../messages/explain';
import { AUTOMATIC_FORMAT, presentFormat } from '../sheet/safe-write-cell';
import { DearerRunError } from './agreed-cost';
import { askUnits } from './ask-units';
import type { RunUnit } from './locate-rows';
import { createPayingParts } from '../reveals/paying-parts';
import { askOf, isAnythingToAsk, quoteAsks, settledUnits, spread, type AskedUnit } from './round-asks';
import { lookAtSheet, type RoundLook } from './round-look';
import { quotedCredits } from './quote-reveals';
import { planWrites, tallyRound } from './round-writes';
import { COMPANY_RUN, PERSON_RUN, statusOfAnswer, type RunSubject } from './run-fields';
import { addCounts, addNotes, stageRun, type RunRecord } from './run-record';
import type { RunParts } from './run-parts';
import { logName, unitsName } from './run-texts';
import { decodeUnits } from './run-units-text';
import { pauseFor } from './run-problem';
import type { UnitAnswer } from './unit-answer';
import { writeCells } from './write-cells';
import { decodeLog, encodeLog, type LoggedRow } from './write-log';

/** Calls of one round. What stands around them, reading and writing the sheet, takes as long as two of five requests. */
const MOST_CALLS = 100;
/** As long as nobody knows the account's windows, no more than the smallest plan takes in a minute (contract 15). */
const UNANNOUNCED_CALLS = 5;
/** After this nothing new is sent in a round, which then writes what it has; a round stays below 30 s. */
const SEND_WITHIN_MS = 18_000;

/** A run while a round works on it: each change is noted in the state, and written by its next `commit`. */
interface Progress {
  run: RunRecord;
}

/**
 * One round: note what is asked for, ask, store, find the rows again, write, note that it is done. Call it with the
 * document lock held and a fresh state. Whatever kills it, the next round begins with the store.
 *
 * @throws ColumnGoneError and everything that asking throws; what was paid for is stored by then
 */
export function workRound(
  run: RunRecord,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  parts: RunParts,
): RunRecord {
  const progress: Progress = { run };
  const { people, companies } = createPayingParts(
    {
      user: run.user,
      source: 'bulk enrichment',
      spentBefore: run.creditsCharged,
      client: () => counted(parts.client(), progress),
      charged(credits) {
        progress.run = { ...progress.run, creditsCharged: progress.run.creditsCharged + credits };
        stageRun(parts.state, progress.run);
      },
    },
    parts,
  );
  if (run.kind === 'person') round(progress, sheet, PERSON_RUN, people, parts);
  else round(progress, sheet, COMPANY_RUN, companies, parts);
  return progress.run;
}

function round<
  Identifier extends { readonly id?: string },
  R extends { readonly id: string },
  G extends string,
>(
  progress: Progress,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  subject: RunSubject<Identifier, R, G>,
  paying: RevealParts<Identifier, R, G>,
  parts: RunParts,
): void {
  const beganAt = parts.now();
  const { run } = progress;
  const units = unitsOfRound(run, parts);
  const leftover = run.inRound ? readLog(run, parts) : [];
  paying.store.refresh();
  const before = lookAtSheet(sheet, run, units, subject, leftover);
  const asks = units.map((unit) => askOf(unit, before, run, subject, leftover));
  refuseUnseenCost(run, asks, paying, beganAt);

  const mayMissCredits = run.mayMissCredits || (run.inRound && isAnythingToAsk(asks, paying, parts.now()));
  note(progress, { inRound: true, mayMissCredits }, parts);
  parts.state.commit();
  const given = asks.filter((ask) => ask !== undefined);
  const offers = new Map<string, Offers>();
  const asked = askUnits(given, beganAt + SEND_WITHIN_MS, run.startedAt, {
    ...paying,
    offered: (id, offered) => void offers.set(id, offered),
  });
  makeRoom(parts.state, parts.segmentSheet);

  // People go on working while Lusha is asked.
  const look = lookAtSheet(sheet, run, units, subject, leftover);
  const answers = spread(asks, asked.answers);
  const rules = {
    policy: run.write,
    doNotCall: readSettings(parts.state).doNotCall,
    startOfDay: (day: string) => parts.timeZone().startOfDay(day),
    formatAt: formatsOf(sheet, look),
  };
  const planned = run.mode === 'quote' ? [] : planWrites(units, answers, look, subject, rules, leftover);
  const logged = planned.map(({ log }) => log).filter(({ cells }) => cells.length > 0);
  if (logged.length > 0) {
    parts.runSheet.write(new Map([[logName(run, run.rounds), encodeLog(logged)]]));
  }
  const refused = writeCells(
    sheet,
    planned.flatMap(({ writes }) => writes),
    {
      isBlank: (row, column) => look.cells.value(row, column) === '' && !look.cells.isFormulas(row, column),
      formatAt: rules.formatAt,
    },
    () => {
      parts.flush();
    },
    rules.startOfDay,
  );

  const settled = settledUnits(asks, asked.settled);
  const statusOf = ({ answer, wanted }: UnitAnswer<R, G>): string =>
    statusOfAnswer(answer, wanted.groups, subject);
  const reasonOf = ({ answer }: UnitAnswer<R, G>): string =>
    answer.kind === 'failed' ? (explain(answer.error, 'sidebar', parts.clockTime)?.message ?? '') : '';
  const tally = tallyRound(
    units.slice(0, settled),
    answers,
    planned.filter(({ unit }) => unit < settled),
    refused,
    statusOf,
    reasonOf,
  );
  const doneUnits = run.doneUnits + settled;
  note(
    progress,
    {
      inRound: false,
      rounds: run.rounds + 1,
      doneUnits,
      doneRows: run.doneRows + rowsIn(units.slice(0, settled)),
      counts: addCounts(run.counts, tally.counts),
      failed: addNotes(run.failed, tally.failed),
      parked: addNotes(run.parked, tally.parked),
      quoted:
        run.quoted +
        quotedCredits(
          asked.answers.slice(0, asked.settled),
          given.map(({ needed }) => needed),
          offers,
          { subject: paying.subject, prices: paying.spending.prices(), now: beganAt },
        ),
      workedAt: parts.now(),
      workedMs: run.workedMs + parts.now() - beganAt,
      // When only the time of the round was up, the next one goes on.
      ...(asked.problem === undefined || (asked.problem instanceof OutOfTimeError && settled > 0)
        ? { status: doneUnits >= run.units ? ('done' as const) : ('running' as const), waiting: null }
        : pauseFor(asked.problem, parts.clockTime)),
    },
    parts,
  );
  parts.state.commit();
}

/** What was not seen is not spent: rows, stored answers and prices can change while a run goes on. @throws DearerRunError */
function refuseUnseenCost<
  Identifier extends { readonly id?: string },
  R extends { readonly id: string },
  G extends string,
>(
  { creditsCharged, agreedCredits }: RunRecord,
  asks: readonly (AskedUnit<Identifier, G> | undefined)[],
  { subject, store, spending }: RevealParts<Identifier, R, G>,
  now: number,
): void {
  const { costAtMost } = quoteAsks(asks, spending.prices(), { subject, store }, now);
  const credits = creditsCharged + costAtMost;
  if (costAtMost > 0 && credits > agreedCredits) throw new DearerRunError(credits, agreedCredits);
}

/** The next units; as many as the requests that are left allow. */
function unitsOfRound(run: RunRecord, parts: RunParts): readonly RunUnit[] {
  const units = decodeUnits(parts.runSheet.read(unitsName(run)) ?? '');
  if (units === undefined) throw new Error(`The rows of the run ${run.id} are gone`);
  const windows = parts.windows();
  const allowed = windows === undefined ? UNANNOUNCED_CALLS : callsAllowed(windows, parts.now());
  const calls = Math.max(1, Math.min(MOST_CALLS, allowed));
  return units.slice(run.doneUnits, run.doneUnits + calls * MAX_ITEMS_PER_CALL);
}

function readLog(run: RunRecord, parts: RunParts): readonly LoggedRow[] {
  return decodeLog(parts.runSheet.read(logName(run, run.rounds)) ?? '') ?? [];
}

/** Number formats of the target columns; one call for each that is asked about. */
function formatsOf<R>(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { cells }: RoundLook<R>,
): (row: number, column: number) => string {
  const columns = new Map<number, readonly (readonly string[])[]>();
  return (row, column) => {
    if (column > cells.lastColumn || cells.lastRow === 0) return '';
    const known = columns.get(column);
    const formats = known ?? sheet.getRange(1, column, cells.lastRow, 1).getNumberFormats();
    if (known === undefined) columns.set(column, formats);
    const format = formats[row - 1]?.[0] ?? '';
    return presentFormat(format) === AUTOMATIC_FORMAT ? '' : format;
  };
}

function note(progress: Progress, change: Partial<RunRecord>, parts: RunParts): void {
  progress.run = { ...progress.run, ...change };
  stageRun(parts.state, progress.run);
}

function counted(client: LushaClient, progress: Progress): LushaClient {
  return {
    send(calls, deadline, settled) {
      progress.run = { ...progress.run, requests: progress.run.requests + calls.length };
      client.send(calls, deadline, settled);
    },
    callsLeft: () => client.callsLeft(),
  };
}

function rowsIn(units: readonly RunUnit[]): number {
  return units.reduce((sum, { rows }) => sum + rows.length, 0);
}
