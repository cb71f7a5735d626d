import { ApiRefusal, refusal, validationFailed } from '../errors';
import type { OperationContext } from '../operation';

/** Unique seeds in total, across the lists (CONTRACT section 6.3; C20 on the lower one). */
const FEWEST_SEEDS = 5;
const MOST_SEEDS = 100;

/** One page of lookalikes of either kind. */
export interface LookalikePage<T> {
  readonly records: readonly T[];
  readonly sessionId: string;
  readonly hasMore: boolean;
  readonly settle: () => void;
}

/**
 * Refuses too few and too many seeds, and too many excluded records, which have the shape of seeds. The words are
 * ours, the docs give only the rule.
 */
export function checkSeedCount(identifiers: readonly string[], excluded: readonly string[]): void {
  const unique = new Set(identifiers).size;
  if (unique < FEWEST_SEEDS || unique > MOST_SEEDS) {
    throw validationFailed([
      `seeds must contain between ${FEWEST_SEEDS} and ${MOST_SEEDS} unique identifiers, got ${unique}`,
    ]);
  }
  const left = new Set(excluded).size;
  if (left > MOST_SEEDS)
    throw validationFailed([
      `exclude must contain no more than ${MOST_SEEDS} unique identifiers, got ${left}`,
    ]);
}

/**
 * The next records of a session, best first.
 *
 * @param kind decides the body of the 410: the documents show a different one for each (C21)
 * @param likeness higher is more alike; 0 is not alike at all
 */
export function nextLookalikes<T extends { readonly id: string }>(
  kind: 'contact' | 'company',
  candidates: readonly T[],
  likeness: (candidate: T) => number,
  request: { readonly dedupeSessionId?: string; readonly limit?: number },
  { sessions, now, random }: Pick<OperationContext, 'sessions' | 'now' | 'random'>,
): LookalikePage<T> {
  const { dedupeSessionId, limit = 25 } = request;
  const shown =
    dedupeSessionId === undefined ? new Set<string>() : sessions.shown(dedupeSessionId, kind, now);
  if (shown === undefined) throw sessionGone(kind);
  // Sorting is stable, so equals keep the order of the world and pages never overlap.
  const ranked = candidates
    .filter(({ id }) => !shown.has(id))
    .map((candidate) => ({ candidate, score: likeness(candidate) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  const records = ranked.slice(0, limit).map(({ candidate }) => candidate);
  const sessionId = dedupeSessionId ?? random.string.uuid();
  return {
    records,
    sessionId,
    hasMore: ranked.length > records.length,
    settle: () => {
      sessions.keep(sessionId, kind, new Set([...shown, ...records.map(({ id }) => id)]), now);
    },
  };
}

function sessionGone(kind: 'contact' | 'company'): Error {
  if (kind === 'company') {
    return refusal(410, 'dedupeSessionId is invalid or expired', ['DEDUPE_SESSION_INVALID']);
  }
  return new ApiRefusal(410, {
    code: 'DEDUPE_SESSION_INVALID',
    message: 'dedupeSessionId is invalid or expired; start again without it',
  });
}
