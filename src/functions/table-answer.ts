import { CapReachedError } from '../credits/caps';
import { LostListError, type LushaError } from '../lusha/errors';
import { HeldError } from '../reveals/resolution';
import type { LockWait } from '../storage/document-lock';
import { isRowError, type RowError } from './row-answer';

/** A question that is answered with a list, as one formula asks it. */
export interface TableQuestion<Row> {
  /** What the file knows; free. */
  known(): { readonly rows: readonly Row[]; readonly isWhole: boolean };
  /** Whether the cache alone answers it. */
  isKnownCached(): boolean;
  /** Pays for the rest, and stores it. With the document lock held. */
  pay(): void;
  /** Keeps the question for "Reveal held rows". With the document lock held. */
  hold(): void;
}

/** Like those of `answerRows`. */
export interface TableParts {
  now(): number;
  readonly deadline: number;
  exclusively<T>(wait: Omit<LockWait, 'report'>, work: () => T): T | undefined;
  mode(): 'automatic' | 'hold';
  refresh(): void;
  refusalSince(time: number): LushaError | undefined;
  noteRefusal(error: RowError): void;
  commit(): void;
}

export interface TableAnswer<Row> {
  readonly rows: readonly Row[];
  /** Why there are no more. */
  readonly error: RowError | undefined;
}

/** Look, take the lock, look again, pay, release. What came before something went wrong is shown with it. */
export function answerTable<Row>(question: TableQuestion<Row>, parts: TableParts): TableAnswer<Row> {
  const startedAt = parts.now();
  let rows: readonly Row[] = [];
  try {
    const first = question.known();
    ({ rows } = first);
    if (first.isWhole) return { rows, error: undefined };
    const isNeedless = (): boolean => question.isKnownCached();
    parts.exclusively({ deadline: parts.deadline, isNeedless }, () => {
      payOrHold(question, startedAt, parts);
    });
    return { rows: question.known().rows, error: undefined };
  } catch (error) {
    if (!isRowError(error)) throw error;
    return { rows: rowsAfter(error, rows, question), error };
  }
}

function payOrHold<Row>(question: TableQuestion<Row>, startedAt: number, parts: TableParts): void {
  const refusal = parts.refusalSince(startedAt);
  if (refusal !== undefined) throw refusal;
  parts.refresh();
  if (question.known().isWhole) return;
  if (parts.mode() === 'hold') {
    question.hold();
    throw new HeldError('Formulas are on hold');
  }
  try {
    question.pay();
  } catch (error) {
    if (!isRowError(error)) throw error;
    if (error instanceof CapReachedError) question.hold();
    parts.noteRefusal(error instanceof LostListError ? error.reason : error);
    parts.commit();
    throw error;
  }
}

/** Some answers may have come before the one that did not. */
function rowsAfter<Row>(
  error: RowError,
  before: readonly Row[],
  question: TableQuestion<Row>,
): readonly Row[] {
  try {
    return question.known().rows;
  } catch (second) {
    if (second instanceof Error && second.name === error.name) return before;
    throw second;
  }
}
