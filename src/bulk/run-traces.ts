import type { PersonTrace } from '../reveals/forget';
import type { OtherTraces } from '../reveals/store-endpoints';
import type { RunUnit } from './locate-rows';
import { aboutPerson, type AboutPerson } from './about-person';
import { createRunHistory } from './run-history';
import type { RunParts } from './run-parts';
import { encodeRun, readRun, stageRun, type NotedRows, type RunRecord } from './run-record';
import { logName, receiptName, runIdOf, isLogName, unitsName } from './run-texts';
import { decodeUnits, encodeUnits } from './run-units-text';
import { rowsNow, type RowsNow } from './rows-now';
import { decodeLog, encodeLog, type LoggedRow } from './write-log';

/** What changes in what is kept about runs; a blank text is removed. */
interface Changes {
  readonly texts: Map<string, string>;
  /** The run under way, when something about it changes. */
  run: RunRecord | undefined;
  /** Whether anything of it was about the person. */
  isAbout: boolean;
}

const NO_NOTES = { rows: [] };

/** What runs keep about people: who they are about, what cells held before, and remarks about rows. */
export function createRunTraces(parts: RunParts): OtherTraces {
  const { state, runSheet } = parts;
  const history = createRunHistory(runSheet);

  function without(trace: PersonTrace): Changes {
    const about = aboutPerson(trace);
    const changes: Changes = { texts: new Map(), run: undefined, isAbout: false };
    const current = readRun(state);
    for (const run of history.all()) {
      const others = withoutNotes(run, about);
      if (others !== run) changes.texts.set(receiptName(run), encodeRun(others));
      forgetLogs(run, rowsNow(run, parts, about), about, changes);
    }
    if (current !== undefined) forgetInCurrent(current, about, changes);
    return { ...changes, isAbout: changes.isAbout || changes.run !== undefined };
  }

  function forgetLogs(run: RunRecord, rows: RowsNow, about: AboutPerson, changes: Changes): void {
    for (let round = 0; round <= run.rounds; round += 1) {
      const logged = decodeLog(runSheet.read(logName(run, round)) ?? '') ?? [];
      const isAbout = ({ before, after, cells }: LoggedRow): boolean =>
        rows.isAbout(before) ||
        rows.isAbout(after) ||
        cells.some(({ old }) => typeof old !== 'object' && about.tells(String(old)));
      // A row that is not there any more could be anybody's; what it held cannot be put back either.
      const isLost = ({ before, after, cells }: LoggedRow): boolean =>
        !rows.has(before) &&
        !rows.has(after) &&
        cells.some(({ old }) => typeof old === 'string' && old !== '');
      const kept = logged.filter((row) => !isAbout(row) && !isLost(row));
      if (kept.length === logged.length) continue;
      changes.texts.set(logName(run, round), kept.length === 0 ? '' : encodeLog(kept));
      changes.isAbout ||= logged.some(isAbout);
    }
  }

  /** A run under way goes on without the person. */
  function forgetInCurrent(run: RunRecord, about: AboutPerson, changes: Changes): void {
    const rows = rowsNow(run, parts, about);
    forgetLogs(run, rows, about, changes);
    const units = decodeUnits(runSheet.read(unitsName(run)) ?? '') ?? [];
    const isKept = ({ fingerprint }: RunUnit): boolean => !rows.isAbout(fingerprint);
    const kept = units.filter(isKept);
    const others = withoutNotes(run, about);
    if (kept.length < units.length) {
      changes.texts.set(unitsName(run), encodeUnits(kept));
      const open = units.slice(run.doneUnits).filter((unit) => !isKept(unit));
      changes.run = {
        ...others,
        units: kept.length,
        doneUnits: units.slice(0, run.doneUnits).filter(isKept).length,
        rows: run.rows - open.reduce((sum, unit) => sum + unit.rows.length, 0),
      };
    } else if (others !== run) changes.run = others;
  }

  function apply({ texts, run }: Pick<Changes, 'texts' | 'run'>): void {
    runSheet.write(new Map([...texts].filter(([, text]) => text !== '')));
    runSheet.remove((name) => texts.get(name) === '');
    if (run === undefined) return;
    stageRun(state, run);
    state.commit();
  }

  return {
    holds: (trace) => {
      const { isAbout, texts } = without(trace);
      return isAbout || [...texts.keys()].some((name) => !isLogName(name));
    },

    forget(trace) {
      const changes = without(trace);
      apply(changes);
      return changes.texts.size > 0;
    },

    clear() {
      const current = readRun(state);
      const texts = new Map<string, string>();
      for (const name of runSheet.names())
        if (isLogName(name) && runIdOf(name) !== current?.id) texts.set(name, '');
      for (const run of history.all()) texts.set(receiptName(run), encodeRun(withoutAnyNotes(run)));
      apply({ texts, run: current && withoutAnyNotes(current) });
    },
  };
}

/** The run itself when nothing in it is about the person. */
function withoutNotes(run: RunRecord, about: AboutPerson): RunRecord {
  const others = ({ count, rows }: NotedRows): NotedRows => ({
    count,
    rows: rows.filter(({ who, reason }) => !about.tells(who) && !about.tells(reason)),
  });
  const [failed, parked] = [others(run.failed), others(run.parked)];
  const isSame =
    failed.rows.length === run.failed.rows.length && parked.rows.length === run.parked.rows.length;
  return isSame ? run : { ...run, failed, parked };
}

function withoutAnyNotes(run: RunRecord): RunRecord {
  return { ...run, failed: { ...run.failed, ...NO_NOTES }, parked: { ...run.parked, ...NO_NOTES } };
}
