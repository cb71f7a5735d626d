import { CapReachedError } from '../credits/caps';
import { LushaError } from '../lusha/errors';
import { lookUp, type RevealRequest } from '../reveals/look-up';
import { reveal, type RevealParts } from '../reveals/reveal';
import { HeldError, type OpenRow, type Resolution, type RevealError } from '../reveals/resolution';
import type { Wanted } from '../reveals/stored-reveal';
import { MissingKeyError } from '../settings/api-key';
import type { InputRow } from '../sheet/input-row';
import { LockBusyError, type LockWait } from '../storage/document-lock';
import { StoreUnavailableError } from '../storage/document-state';
import type { WaitingList, Wish } from './waiting-list';

/** What a formula's row came to. */
export type RowAnswer<R> =
  | Exclude<InputRow<never>, { readonly kind: 'asked' }>
  | Exclude<Resolution<R>, { readonly kind: 'failed' }>
  | { readonly kind: 'failed'; readonly error: RowError; readonly known?: OpenRow<R>['known'] };

export type RowError = RevealError | MissingKeyError;

export interface AnswerParts<Identifier, R, G extends string> extends RevealParts<Identifier, R, G> {
  /**
   * Runs work while no other execution of this file spends; undefined when it became needless.
   *
   * @throws LockBusyError when the lock is not free in time
   */
  exclusively<T>(wait: Omit<LockWait, 'report'>, work: () => T): T | undefined;
  readonly waiting: WaitingList<Identifier, G>;
  /** Gives others time to leave their wishes. */
  pause(): void;
  /** Whether formulas may spend now. */
  mode(): 'automatic' | 'hold';
  /** Keeps what was not revealed for "Reveal held rows". */
  hold(wishes: readonly Wish<Identifier, G>[]): void;
  /** The refusal that another execution met since then, if it holds for everyone. */
  refusalSince(time: number): LushaError | undefined;
  noteRefusal(error: RowError): void;
}

/** Answers the rows of a formula; everything that can go wrong on purpose ends in the row it concerns. */
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
  const answers = [...answerIdentities({ rows: asked, wanted, deadline }, parts)];
  return rows.map((row) => {
    if (row.kind !== 'asked') return row;
    return answers.shift() ?? { kind: 'blank' };
  });
}

/** Look, leave a wish, take the lock, look again, pay for everyone who waits, release. */
function answerIdentities<
  Identifier extends { readonly id?: string },
  R extends { readonly id: string },
  G extends string,
>(request: RevealRequest<Identifier, G>, parts: AnswerParts<Identifier, R, G>): readonly RowAnswer<R>[] {
  const startedAt = parts.now();
  let looked: readonly (Resolution<R> | OpenRow<R>)[] = [];
  try {
    looked = lookUp(request, parts);
    const rows = request.rows.filter((_, position) => looked[position]?.kind === 'open');
    if (rows.length === 0) return looked.map(closed);
    const wish: Wish<Identifier, G> = { at: startedAt, rows, wanted: request.wanted };
    parts.waiting.leave(wish);
    const open: RevealRequest<Identifier, G> = { ...request, rows };
    let seen: readonly (Resolution<R> | OpenRow<R>)[] = [];
    const isNeedless = (): boolean => {
      seen = lookUp(open, parts, (keys) => parts.store.findCached(keys));
      return seen.every(({ kind }) => kind !== 'open');
    };
    const paid = parts.exclusively({ deadline: request.deadline, isNeedless }, () =>
      isNeedless() ? undefined : payForAll(wish, request.deadline, parts),
    );
    const rest = [...(paid ?? seen)];
    return looked.map((answer) => closed(answer.kind === 'open' ? (rest.shift() ?? answer) : answer));
  } catch (error) {
    if (!isRowError(error)) throw error;
    if (looked.length === 0) return request.rows.map(() => ({ kind: 'failed', error }));
    return looked.map((answer) =>
      answer.kind === 'open' ? { kind: 'failed', error, known: answer.known } : answer,
    );
  }
}

/** With the lock held: pays for the own rows and for those of everyone who waits. */
function payForAll<
  Identifier extends { readonly id?: string },
  R extends { readonly id: string },
  G extends string,
>(
  mine: Wish<Identifier, G>,
  deadline: number,
  parts: AnswerParts<Identifier, R, G>,
): readonly Resolution<R>[] {
  const refusal = parts.refusalSince(mine.at);
  if (refusal !== undefined) throw refusal;
  try {
    return payForWishes(mine, gather(mine, parts), deadline, parts);
  } finally {
    parts.waiting.clear();
  }
}

function payForWishes<
  Identifier extends { readonly id?: string },
  R extends { readonly id: string },
  G extends string,
>(
  mine: Wish<Identifier, G>,
  others: readonly Wish<Identifier, G>[],
  deadline: number,
  parts: AnswerParts<Identifier, R, G>,
): readonly Resolution<R>[] {
  parts.store.refresh();
  const wishes = [mine, ...others];
  if (parts.mode() === 'hold') {
    parts.hold(wishes);
    return lookUp({ ...mine, deadline }, parts).map((answer) =>
      answer.kind === 'open'
        ? { kind: 'failed', error: new HeldError('Formulas are on hold'), known: answer.known }
        : answer,
    );
  }
  const alike = wishes.filter((wish) => JSON.stringify(wish.wanted) === JSON.stringify(mine.wanted));
  const answers = payFor(alike, deadline, parts).slice(0, mine.rows.length);
  for (const wanted of new Set(
    others.filter((wish) => !alike.includes(wish)).map((wish) => JSON.stringify(wish.wanted)),
  )) {
    payFor(
      others.filter((wish) => JSON.stringify(wish.wanted) === wanted),
      deadline,
      parts,
    );
  }
  return answers;
}

/** The wishes of everyone else who waits. A cache that has lost our own is not worth waiting for. */
function gather<Identifier, R, G extends string>(
  mine: Wish<Identifier, G>,
  parts: AnswerParts<Identifier, R, G>,
): readonly Wish<Identifier, G>[] {
  const isMine = (wish: Wish<Identifier, G>): boolean => JSON.stringify(wish) === JSON.stringify(mine);
  const first = parts.waiting.look();
  if (!first.some(isMine)) return first;
  parts.pause();
  return parts.waiting.look().filter((wish) => !isMine(wish));
}

/** Pays for wishes that want the same of their rows. */
function payFor<
  Identifier extends { readonly id?: string },
  R extends { readonly id: string },
  G extends string,
>(
  wishes: readonly Wish<Identifier, G>[],
  deadline: number,
  parts: AnswerParts<Identifier, R, G>,
): readonly Resolution<R>[] {
  const [first] = wishes;
  if (first === undefined) return [];
  const rows = wishes.flatMap((wish) => wish.rows);
  const answers = reveal({ rows, wanted: first.wanted, deadline }, parts);
  const errors = answers.flatMap((answer) => (answer.kind === 'failed' ? [answer.error] : []));
  if (errors.some((error) => error instanceof CapReachedError)) {
    const capped = rows.filter((_, row) => isCapped(answers[row]));
    parts.hold([{ ...first, rows: capped }]);
  }
  if (errors[0] !== undefined) parts.noteRefusal(errors[0]);
  parts.commit();
  return answers;
}

function isCapped(answer: Resolution<unknown> | undefined): boolean {
  return answer?.kind === 'failed' && answer.error instanceof CapReachedError;
}

function closed<R>(answer: Resolution<R> | OpenRow<R>): RowAnswer<R> {
  if (answer.kind !== 'open') return answer;
  return { kind: 'failed', error: new LockBusyError('Nobody answered the row'), known: answer.known };
}

export function isRowError(error: unknown): error is RowError {
  return [LushaError, LockBusyError, MissingKeyError, StoreUnavailableError, CapReachedError, HeldError].some(
    (cause) => error instanceof cause,
  );
}
