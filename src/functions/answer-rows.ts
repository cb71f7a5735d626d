import { lookUp, type RevealRequest } from '../reveals/look-up';
import type { OpenRow, Resolution } from '../reveals/resolution';
import type { Wanted } from '../reveals/stored-reveal';
import type { InputRow } from '../sheet/input-row';
import { LockBusyError } from '../storage/document-lock';
import { payForAll, type AnswerParts } from './pay-for-wishes';
import { isRowError, type RowAnswer } from './row-answer';
import type { Wish } from './waiting-list';

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

function closed<R>(answer: Resolution<R> | OpenRow<R>): RowAnswer<R> {
  if (answer.kind !== 'open') return answer;
  return { kind: 'failed', error: new LockBusyError('Nobody answered the row'), known: answer.known };
}
