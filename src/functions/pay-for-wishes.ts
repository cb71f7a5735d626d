import { CapReachedError } from '../credits/caps';
import type { LushaError } from '../lusha/errors';
import { lookUp } from '../reveals/look-up';
import { HeldError, type Resolution } from '../reveals/resolution';
import { reveal, type RevealParts } from '../reveals/reveal';
import type { LockWait } from '../storage/document-lock';
import type { RowError } from './row-answer';
import type { WaitingList, Wish } from './waiting-list';

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

/** With the lock held: pays for the own rows and for those of everyone who waits. */
export function payForAll<
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
