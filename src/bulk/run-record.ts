import { parseJson, readNumber, readObject, readText } from '../lusha/read-json';
import type {
  IdentityRole,
  RowNote,
  RunCounts,
  RunKind,
  RunMode,
  RunRequest,
  WritePolicy,
} from '../shared/bulk-endpoints';
import type { Problem } from '../shared/problem';
import { MAX_VALUE_BYTES, type DocumentState } from '../storage/document-state';
import { SHARED_PREFIX } from '../storage/shared-prefix';
import { utf8Length } from '../storage/utf8-length';

/** The property with the run of this file that is not over yet. */
const RUN_NAME = `${SHARED_PREFIX}run`;
/** A property of its own, so that nobody who stops a run writes over what its execution has just noted. */
const STOP_NAME = `${SHARED_PREFIX}run.stop`;
/** Remarks about rows that are kept word for word; of the others there is the number. */
export const MAX_NOTES = 20;

/** A column that a run reads or fills, and how it is found again when columns move. */
export interface RunColumn {
  /** What it holds: a role for identity columns, the name of a field for those that are filled. */
  readonly use: { readonly role: IdentityRole } | { readonly field: string };
  readonly column: number;
  readonly header: string;
  /** Whether the run made the column. */
  readonly isNew: boolean;
}

/** A run as it is kept between executions. Everything it was asked to do, and how far it is. */
export interface RunRecord {
  readonly id: string;
  readonly kind: RunKind;
  readonly mode: RunMode;
  /** The user id of who started it, and pays. */
  readonly user: string;
  /** What it was started with; null when that is too long to be kept. */
  readonly request: RunRequest | null;
  readonly sheetId: number;
  readonly sheetName: string;
  readonly headerRow: number | null;
  /** Columns of the sheet when the run began; another number means that columns were inserted or deleted. */
  readonly sheetColumns: number;
  readonly columns: readonly RunColumn[];
  /** Names of the fields wanted; a quote has no columns for those that have none yet. */
  readonly fields: readonly string[];
  readonly write: WritePolicy;
  readonly olderThanDays: number;
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** Units in all, and those that are done with. */
  readonly units: number;
  readonly doneUnits: number;
  readonly rows: number;
  readonly doneRows: number;
  /** Whether a round was begun and not yet noted as done; what it has written is in its log. */
  readonly inRound: boolean;
  readonly rounds: number;
  readonly status: 'running' | 'waiting' | 'stopped' | 'done';
  readonly waiting: { readonly problem: Problem; readonly until: number | null } | null;
  readonly counts: RunCounts;
  /** The most that the person has seen it cost. */
  readonly agreedCredits: number;
  readonly creditsCharged: number;
  /** Whether an execution died after it asked and before it noted the answer. */
  readonly mayMissCredits: boolean;
  /** The account's credits when the run began; its balance lags, so what is left is reckoned from there. */
  readonly creditsBefore: number | null;
  readonly requests: number;
  /** When a round was last done; whoever is at it does not need help. */
  readonly workedAt: number;
  /** Milliseconds spent in rounds, waiting for request limits included. */
  readonly workedMs: number;
  readonly failed: NotedRows;
  readonly parked: NotedRows;
  readonly quoted: number;
}

export interface NotedRows {
  readonly count: number;
  readonly rows: readonly RowNote[];
}

export const NO_COUNTS: RunCounts = {
  found: 0,
  notFound: 0,
  restricted: 0,
  failed: 0,
  parked: 0,
  noEmail: 0,
  noPhone: 0,
  free: 0,
  written: 0,
  kept: 0,
};

export function addCounts(a: RunCounts, b: RunCounts): RunCounts {
  const names = Object.keys(NO_COUNTS) as (keyof RunCounts)[];
  return Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as unknown as RunCounts;
}

/** Keeps the first remarks and counts the others. */
export function addNotes(noted: NotedRows, notes: readonly RowNote[]): NotedRows {
  return { count: noted.count + notes.length, rows: [...noted.rows, ...notes].slice(0, MAX_NOTES) };
}

/** @throws StoreUnavailableError */
export function readRun(state: DocumentState): RunRecord | undefined {
  const text = state.properties().get(RUN_NAME) ?? '';
  if (text === '') return undefined;
  const run = decodeRun(text);
  if (run === undefined) state.setAside(RUN_NAME);
  return run;
}

/** Notes a run in the state, to be written by its `commit`. */
export function stageRun(state: DocumentState, run: RunRecord | undefined): void {
  state.stage(RUN_NAME, run === undefined ? '' : encodeRun(run));
}

/** Asks the execution that works on a run to stop; what it is doing now it finishes. */
export function stageStop(state: DocumentState, id: string): void {
  state.stage(STOP_NAME, id);
}

export function isStopAsked(state: DocumentState, { id }: Pick<RunRecord, 'id'>): boolean {
  return state.properties().get(STOP_NAME) === id;
}

export function withdrawStop(state: DocumentState): void {
  if ((state.properties().get(STOP_NAME) ?? '') !== '') state.stage(STOP_NAME, '');
}

/** Long remarks must never keep a run from being noted. */
export function encodeRun(run: RunRecord): string {
  let noted = run;
  let text = JSON.stringify(noted);
  while (utf8Length(text) > MAX_VALUE_BYTES && noted.failed.rows.length + noted.parked.rows.length > 0) {
    const fewer = ({ count, rows }: NotedRows): NotedRows => ({
      count,
      rows: rows.slice(0, Math.floor(rows.length / 2)),
    });
    noted = { ...noted, failed: fewer(noted.failed), parked: fewer(noted.parked) };
    text = JSON.stringify(noted);
  }
  return text;
}

/** Undefined for a text that is no run of this version. */
export function decodeRun(text: string): RunRecord | undefined {
  const run = readObject(parseJson(text)) ?? {};
  const isWhole =
    readText(run['id']) !== undefined &&
    readText(run['user']) !== undefined &&
    [run['sheetId'], run['units'], run['doneUnits'], run['startedAt'], run['agreedCredits']].every(
      (number) => readNumber(number) !== undefined,
    ) &&
    Array.isArray(run['columns']) &&
    [run['counts'], run['failed'], run['parked']].every((part) => readObject(part) !== undefined);
  return isWhole ? (run as unknown as RunRecord) : undefined;
}
