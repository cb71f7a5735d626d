import { BLANK, type Cell } from '../fields/cell';
import type { Problem } from '../shared/problem';
import type { MissReason, StoredReveal } from '../reveals/stored-reveal';
import type { RowAnswer, RowError } from './row-answer';

/** What a row shows of a record. */
type Shown<R> = Pick<StoredReveal<R>, 'record' | 'groups' | 'credits'>;

/** A row's answer, as far as it is shown. */
export type ShownAnswer<R> =
  | Exclude<RowAnswer<R>, { readonly kind: 'revealed' | 'failed' }>
  | { readonly kind: 'revealed'; readonly reveal: Shown<R> }
  | { readonly kind: 'failed'; readonly error: RowError; readonly known?: Shown<R> | undefined };

/** A column of a formula's result. */
export interface Column<R> {
  readonly name: string;
  readonly label: string;
  /** The group that must have been paid for before the column means anything; undefined for none. */
  readonly needs: string | undefined;
  value(record: R): Cell;
}

/** Columns that tell about the row rather than the record. */
export const ROW_FIELDS = [
  { name: 'status', label: 'Status' },
  { name: 'credits', label: 'Credits' },
] as const;

export type RowStatus =
  | 'OK'
  | 'NOT_FOUND'
  | 'RESTRICTED'
  | 'NO_EMAIL'
  | 'NO_PHONE'
  | 'NO_SIGNALS'
  | 'PARTIAL'
  | 'HELD'
  | 'BAD_INPUT'
  | 'FAILED';

export interface RowTexts {
  explain(error: RowError): Problem;
  /** For a rate limit: when it ends, as people read it. */
  until(error: RowError): string | undefined;
}

/** One row of the result: as many cells as columns. */
export function rowCells<R>(
  answer: ShownAnswer<R>,
  columns: readonly Column<R>[],
  statusOf: (record: R) => RowStatus,
  texts: RowTexts,
): readonly Cell[] {
  switch (answer.kind) {
    case 'blank':
    case 'unfinished':
      return columns.map(() => BLANK);
    case 'unusable':
      return messageRow(columns, 'BAD_INPUT', `#LUSHA: BAD_INPUT this row ${answer.reason}`);
    case 'missing':
      return columns.map(({ name }) => missingCell(name, answer.reason));
    case 'revealed':
      return columns.map((column) => recordCell(column, answer.reveal, statusOf(answer.reveal.record)));
    case 'failed':
      return failedRow(answer.error, answer.known, columns, texts);
  }
}

function recordCell<R>(column: Column<R>, { record, credits }: Shown<R>, status: RowStatus): Cell {
  if (column.name === 'status') return status;
  if (column.name === 'credits') return Math.round(credits * 100) / 100;
  return column.value(record);
}

/** Nobody there: blank, and said in `status`. */
function missingCell(column: string, reason: MissReason): Cell {
  if (column === 'status') return reason;
  return column === 'credits' ? 0 : BLANK;
}

/** What is known stays visible; the message stands in the first column that could not be filled. */
function failedRow<R>(
  error: RowError,
  known: Shown<R> | undefined,
  columns: readonly Column<R>[],
  texts: RowTexts,
): readonly Cell[] {
  const { code } = texts.explain(error);
  const until = texts.until(error);
  const message = `#LUSHA: ${code} ${until === undefined ? BRIEF[code] : `until ${until}`}`;
  const status = code === 'HELD' || code === 'CAP' ? 'HELD' : 'FAILED';
  if (known === undefined) return messageRow(columns, status, message);
  const lacks = (column: Column<R>): boolean => column.needs !== undefined && !(column.needs in known.groups);
  const first = columns.find(lacks);
  return columns.map((column) => {
    if (column === first) return message;
    return lacks(column) ? BLANK : recordCell(column, known, status);
  });
}

function messageRow<R>(columns: readonly Column<R>[], status: RowStatus, message: string): readonly Cell[] {
  const carrier = columns.find(({ name }) => !ROW_FIELDS.some((field) => field.name === name)) ?? columns[0];
  return columns.map((column) => {
    if (column === carrier) return message;
    if (column.name === 'status') return status;
    return column.name === 'credits' ? 0 : BLANK;
  });
}

/** A cell has room for a few words; the whole message is what the function throws when nothing worked. */
const BRIEF: Readonly<Record<Problem['code'], string>> = {
  NO_KEY: 'no API key for formulas; see Extensions > Lusha for Sheets > Settings',
  BAD_KEY: 'the API key is no longer valid; see Extensions > Lusha for Sheets > Settings',
  NO_CREDITS: 'not enough Lusha credits left',
  KEY_LIMIT: "the key's monthly credit limit is reached",
  PLAN: 'your Lusha plan does not allow this',
  RATE_LIMIT: 'too many requests; recalculate later',
  CAP: "today's cap leaves too little; see Extensions > Lusha for Sheets",
  HELD: 'not revealed yet; see Extensions > Lusha for Sheets > Reveal held rows',
  BAD_INPUT: 'Lusha cannot use this row',
  RESTRICTED: 'Lusha may not disclose this record',
  SESSION: 'the search is too old to be continued',
  BUSY: 'not ready yet; recalculate in a minute',
  NETWORK: 'Lusha could not be reached; recalculate in a minute',
  SERVER: 'Lusha did not answer properly; recalculate in a minute',
};
