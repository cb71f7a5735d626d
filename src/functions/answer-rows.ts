import { lookUp, reveal, type RevealParts } from '../reveals/reveal';
import type { RevealError, Resolution } from '../reveals/resolution';
import type { Wanted } from '../reveals/stored-reveal';
import { LushaError } from '../lusha/errors';
import { MissingKeyError } from '../settings/api-key';
import type { InputRow } from '../sheet/input-row';
import { LockBusyError } from '../storage/document-lock';
import { StoreUnavailableError } from '../storage/document-store';

/** What a formula's row came to. */
export type RowAnswer<R> =
  | Exclude<InputRow<never>, { readonly kind: 'asked' }>
  | Exclude<Resolution<R>, { readonly kind: 'failed' }>
  | {
      readonly kind: 'failed';
      readonly error: RowError;
      readonly known?: Extract<Resolution<R>, { kind: 'failed' }>['known'];
    };

export type RowError = RevealError | MissingKeyError;

export interface AnswerParts<Identifier, R, G extends string> extends RevealParts<Identifier, R, G> {
  /**
   * Runs work while no other execution of this file spends.
   *
   * @throws LockBusyError when the lock is not free before the deadline
   */
  exclusively<T>(deadline: number, work: () => T): T;
}

/**
 * Answers the rows of a formula: look in the store, take the lock, look again, pay for the rest. Everything that
 * can go wrong on purpose ends in the row it concerns.
 */
export function answerRows<
  Identifier extends { readonly id?: string },
  R extends { readonly id: string },
  G extends string,
>(
  rows: readonly InputRow<Identifier>[],
  wanted: Wanted<G>,
  deadline: number,
  parts: AnswerParts<Identifier, R, G>,
): readonly RowAnswer<R>[] {
  const asked = rows.flatMap((row) => (row.kind === 'asked' ? [row.identifiers] : []));
  const answers = [...answerIdentities(asked, wanted, deadline, parts)];
  return rows.map((row) => {
    if (row.kind !== 'asked') return row;
    return answers.shift() ?? { kind: 'blank' };
  });
}

function answerIdentities<
  Identifier extends { readonly id?: string },
  R extends { readonly id: string },
  G extends string,
>(
  rows: readonly (readonly Identifier[])[],
  wanted: Wanted<G>,
  deadline: number,
  parts: AnswerParts<Identifier, R, G>,
): readonly RowAnswer<R>[] {
  const looked = lookUp({ rows, wanted, deadline }, parts);
  const open = rows.filter((_, position) => looked[position]?.kind === 'open');
  if (open.length === 0) return looked as readonly Resolution<R>[];
  let error: RowError;
  try {
    const paid = parts.exclusively(deadline, () => {
      parts.store.refresh();
      return reveal({ rows: open, wanted, deadline }, parts);
    });
    const rest = [...paid];
    return looked.map((answer) => (answer.kind === 'open' ? (rest.shift() ?? { kind: 'blank' }) : answer));
  } catch (thrown) {
    if (!isRowError(thrown)) throw thrown;
    error = thrown;
  }
  return looked.map((answer) =>
    answer.kind === 'open' ? { kind: 'failed', error, known: answer.known } : answer,
  );
}

function isRowError(error: unknown): error is RowError {
  return [LushaError, LockBusyError, MissingKeyError, StoreUnavailableError].some(
    (cause) => error instanceof cause,
  );
}
