import type { RunRequest, RunView, UndoView } from '../shared/bulk-endpoints';
import { BadSettingError } from '../fields/input-errors';
import { LockBusyError } from '../storage/document-lock';
import { refuseDearer } from './agreed-cost';
import { removeMarks } from './marked-columns';
import { workRound } from './round';
import { ColumnGoneError } from './round-look';
import { COMPANY_RUN, PERSON_RUN } from './run-fields';
import { createRunHistory } from './run-history';
import type { RunParts } from './run-parts';
import { pauseFor } from './run-problem';
import {
  addCounts,
  addNotes,
  isStopAsked,
  NO_COUNTS,
  readRun,
  stageRun,
  stageStop,
  withdrawStop,
  type RunRecord,
} from './run-record';
import { isLogName, runIdOf, unitsName } from './run-texts';
import { decodeUnits } from './run-units-text';
import { runView } from './run-view';
import { beginRun } from './start-run';
import { undoRun } from './undo-run';
import type { RunPlan } from './plan-run';

/** When the run is gone on with by itself unless somebody does; Google's clock is a minute or so late. */
const CONTINUE_AFTER_MS = 5 * 60_000;
/** Cells are paying: the next try is worth it after this. */
const BUSY_WAIT_MS = 3_000;

/** The runs of this file: one under way at the most, and those that are over. */
export interface Runs {
  /** @throws BadSettingError when it would cost more than `agreedCredits`, the most that the person has seen */
  begin(
    request: RunRequest,
    agreedCredits: number,
    plan: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => RunPlan,
  ): RunView;
  /** One round, if the run may go on. */
  step(id: string): RunView;
  stop(id: string): RunView;
  resume(id: string): RunView;
  end(id: string): RunView;
  current(): RunView | null;
  finished(): readonly RunView[];
  undo(id: string): UndoView;
}

export function createRuns(parts: RunParts): Runs {
  const { state } = parts;
  const history = createRunHistory(parts.runSheet);
  let unattended = false;

  function view(run: RunRecord): RunView {
    return runView(run, {
      user: parts.userId(),
      windows: run.user === parts.userId() && run.status !== 'done' ? parts.windows() : undefined,
      now: parts.now(),
      unattended,
      canUndo: run.endedAt !== null && run.counts.written > 0 && hasLog(run),
    });
  }

  /** What it has written over is removed with everything else that is stored, when people ask for that. */
  function hasLog({ id }: RunRecord): boolean {
    return parts.runSheet.names().some((name) => isLogName(name) && runIdOf(name) === id);
  }

  function sheetOf(run: RunRecord): GoogleAppsScript.Spreadsheet.Sheet | undefined {
    return parts.spreadsheet().getSheetById(run.sheetId) ?? undefined;
  }

  /** With the lock held. @throws BadSettingError when the run is somebody else's, or nobody knows it */
  function ownRun(id: string): RunRecord {
    const run = readRun(state);
    if (run?.id !== id) throw new BadSettingError('Nothing is known of this run any more.');
    if (run.user !== parts.userId())
      throw new BadSettingError('Somebody else has started this run, and it spends on their key.');
    return run;
  }

  /** The receipt of a run that is over; somebody else, or a trigger, may have finished it. */
  function receiptOf(id: string): RunRecord | undefined {
    return readRun(state)?.id === id ? undefined : history.find(id);
  }

  function save(run: RunRecord): RunRecord {
    stageRun(state, run);
    state.commit();
    return run;
  }

  /**
   * With the lock held: the receipt is written before the run is crossed out, so that it is never lost. A run that is
   * not crossed out is gone on with and needs to know its rows, unless all of them are done.
   */
  function finish(run: RunRecord): RunRecord {
    const ended: RunRecord = { ...run, status: 'done', waiting: null, endedAt: parts.now() };
    const isUnits = (name: string): boolean => name === unitsName(ended);
    for (const old of history.keep(ended, (name) => isWhole(run) && isUnits(name))) {
      const sheet = sheetOf(old);
      if (sheet !== undefined) removeMarks(sheet, old);
    }
    stageRun(state, undefined);
    withdrawStop(state);
    state.commit();
    parts.runSheet.remove(isUnits);
    parts.cancelContinuation();
    return ended;
  }

  function work(run: RunRecord): RunRecord {
    if (isWhole(run)) return finish(run);
    const sheet = sheetOf(run);
    if (sheet === undefined) return finish(withoutSheet(run));
    if (isStopAsked(state, run)) {
      withdrawStop(state);
      return save({ ...run, status: 'stopped', waiting: null });
    }
    let worked: RunRecord;
    try {
      worked = workRound(run, sheet, parts);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      // Whatever was noted since the round began holds.
      const noted = readRun(state) ?? run;
      if (sheetOf(noted) === undefined) return finish(withoutSheet(noted));
      worked = save({ ...noted, ...pauseFor(error, parts.clockTime) });
    }
    return worked.status === 'done' ? finish(worked) : worked;
  }

  /** The rows that are left of a run whose sheet is gone. */
  function withoutSheet(run: RunRecord): RunRecord {
    const units = decodeUnits(parts.runSheet.read(unitsName(run)) ?? '') ?? [];
    const rows = units.slice(run.doneUnits).flatMap((unit) => unit.rows);
    const notes = rows.map((row) => ({ row, column: 1, who: '', reason: 'The sheet was deleted.' }));
    return {
      ...run,
      doneUnits: run.units,
      doneRows: run.rows,
      counts: addCounts(run.counts, { ...NO_COUNTS, parked: rows.length }),
      parked: addNotes(run.parked, notes),
    };
  }

  return {
    begin: (request, agreedCredits, plan) =>
      parts.exclusively(() => {
        const left = readRun(state);
        if (left?.status === 'done') finish(left);
        else if (left !== undefined)
          throw new BadSettingError('Another run is going on in this file. Let it finish, or end it first.');
        const sheet = parts.spreadsheet().getSheetById(request.sheetId);
        if (sheet === null) throw new BadSettingError('The sheet is gone. Read the selection again.');
        const planned = plan(sheet);
        refuseDearer(planned.view.costAtMost, agreedCredits);
        const run = beginRun(request, agreedCredits, planned, sheet, parts);
        if (run.status === 'done') return view(finish(run));
        unattended = parts.scheduleContinuation(CONTINUE_AFTER_MS);
        return view(run);
      }),

    step(id) {
      try {
        return parts.exclusively(() => {
          const over = receiptOf(id);
          if (over !== undefined) return view(over);
          const run = ownRun(id);
          if (run.status === 'stopped') return view(run);
          const isDue = run.waiting?.until !== null && (run.waiting?.until ?? 0) <= parts.now();
          if (run.status === 'waiting' && !isDue) return view(run);
          return view(work({ ...run, status: 'running', waiting: null }));
        });
      } catch (error) {
        if (!(error instanceof LockBusyError)) throw error;
        const run = readRun(state);
        if (run === undefined) throw error;
        return {
          ...view(run),
          state: 'waiting',
          waiting: { ...pauseFor(error, parts.clockTime).waiting, until: parts.now() + BUSY_WAIT_MS },
        } as RunView;
      }
    },

    stop(id) {
      // Without the lock, which the execution that works on the run holds nearly all the time.
      state.refresh();
      const over = receiptOf(id);
      if (over !== undefined) return view(over);
      const run = ownRun(id);
      stageStop(state, id);
      state.commit();
      return view(run);
    },

    resume: (id) =>
      parts.exclusively(() => {
        const over = receiptOf(id);
        if (over !== undefined) return view(over);
        const run = ownRun(id);
        withdrawStop(state);
        unattended = parts.scheduleContinuation(CONTINUE_AFTER_MS);
        return view(save({ ...run, status: 'running', waiting: null }));
      }),

    end: (id) => parts.exclusively(() => view(receiptOf(id) ?? finish(ownRun(id)))),

    current() {
      state.refresh();
      const run = readRun(state);
      return run === undefined ? null : view(run);
    },

    finished: () => history.all().map(view),

    undo: (id) =>
      parts.exclusively(() => {
        const run = history.find(id);
        if (run === undefined) throw new BadSettingError('What this run wrote is not kept any more.');
        const sheet = sheetOf(run);
        if (sheet === undefined) throw new BadSettingError('The sheet of this run is gone.');
        const outcome = undo(run, sheet);
        history.keep({ ...run, counts: { ...run.counts, written: 0 } });
        return outcome;
      }),
  };

  function undo(run: RunRecord, sheet: GoogleAppsScript.Spreadsheet.Sheet): UndoView {
    try {
      return run.kind === 'person'
        ? undoRun(run, sheet, PERSON_RUN, parts)
        : undoRun(run, sheet, COMPANY_RUN, parts);
    } catch (error) {
      if (!(error instanceof ColumnGoneError)) throw error;
      throw new BadSettingError(`The column "${error.header}" of this run is gone.`);
    }
  }
}

/** Whether every row is done with: nothing is left but its receipt. */
function isWhole({ doneUnits, units, inRound }: RunRecord): boolean {
  return doneUnits >= units && !inRound;
}
