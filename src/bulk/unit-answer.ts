import { LegalBlockError, RefusedRequestError } from '../lusha/errors';
import { RevealFailedError, type Resolution, type RevealError } from '../reveals/resolution';
import type { Finding } from '../reveals/reveal-store';
import type { Wanted } from '../reveals/stored-reveal';
import type { RunCounts } from '../shared/bulk-endpoints';
import { NO_COUNTS } from './run-record';

/** The store keeps moments rounded to this. */
const STAMP_MS = 1_000;

/** What became of one identity of a run. */
export interface UnitAnswer<R, G extends string> {
  readonly answer: Resolution<R>;
  readonly wanted: Wanted<G>;
  /** Whether it was known before the run began, and cost nothing. */
  readonly isFree: boolean;
}

/** Why a whole run cannot go on: no key, no credits, no requests left, no answer. Undefined for what concerns one row. */
export function runProblem(answer: Resolution<unknown>): RevealError | undefined {
  if (answer.kind !== 'failed') return undefined;
  const { error } = answer;
  const concernsRow =
    error instanceof RefusedRequestError ||
    error instanceof RevealFailedError ||
    error instanceof LegalBlockError;
  return concernsRow ? undefined : error;
}

/**
 * Whether an answer was known before a moment. What a run paid for itself, and finds again after it was interrupted,
 * was not.
 *
 * @param findings what the store has under the keys of the row
 */
export function wasKnownBefore<R>(
  answer: Resolution<R>,
  wanted: Wanted<string>,
  findings: readonly (Finding<R> | undefined)[],
  time: number,
): boolean {
  if (answer.kind === 'failed') return false;
  const isBefore = (at: number): boolean => at < time - STAMP_MS / 2;
  if (answer.kind === 'missing')
    return findings.every((finding) => finding?.kind !== 'missed' || isBefore(finding.miss.at));
  const needed = [wanted.full ? 'full' : 'preview', ...wanted.groups];
  return needed.every((group) => isBefore(answer.reveal.groups[group] ?? 0));
}

/** How rows with this answer count. */
export function countsOf<R, G extends string>(
  { answer, isFree }: UnitAnswer<R, G>,
  status: string,
  rows: number,
): RunCounts {
  const free = isFree ? rows : 0;
  if (answer.kind === 'failed') return { ...NO_COUNTS, failed: rows };
  if (answer.kind === 'missing') {
    return answer.reason === 'RESTRICTED'
      ? { ...NO_COUNTS, restricted: rows, free }
      : { ...NO_COUNTS, notFound: rows, free };
  }
  return {
    ...NO_COUNTS,
    found: rows,
    noEmail: status === 'NO_EMAIL' || status === 'PARTIAL' ? rows : 0,
    noPhone: status === 'NO_PHONE' || status === 'PARTIAL' ? rows : 0,
    free,
  };
}
