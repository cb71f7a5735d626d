import { RateLimitError } from '../lusha/errors';
import { explain, type FormatTime } from '../messages/explain';
import type { Problem } from '../shared/problem';
import { creditsText, DearerRunError } from './agreed-cost';
import { ColumnGoneError } from './round-look';
import type { RunRecord } from './run-record';

/** Windows are aligned to Lusha's clock, which is not ours: come a little after the boundary. Milliseconds. */
const WINDOW_MARGIN_MS = 1_000;

/**
 * How a run that cannot go on now is noted: a used-up request limit passes by itself, everything else needs a person.
 *
 * @throws the error itself when nobody foresaw it
 */
export function pauseFor(error: Error, clockTime: FormatTime): Pick<RunRecord, 'status' | 'waiting'> {
  const problem = problemOf(error, clockTime);
  if (problem === undefined) throw error;
  const until = error instanceof RateLimitError ? error.resetsAt + WINDOW_MARGIN_MS : null;
  return { status: 'waiting', waiting: { problem, until } };
}

function problemOf(error: Error, clockTime: FormatTime): Problem | undefined {
  if (error instanceof ColumnGoneError) {
    return {
      code: 'BAD_INPUT',
      message: `The column "${error.header}" was deleted while the run was going on.`,
      action:
        'Bring it back with Edit > Undo and resume, or end the run. What was paid for is kept in the file.',
    };
  }
  if (error instanceof DearerRunError) {
    return {
      code: 'CAP',
      message: `With what is left, this run may cost ${creditsText(error.credits)} instead of the ${creditsText(error.agreedCredits)} you have seen: the sheet, the stored answers or the prices have changed.`,
      action: 'End the run and plan the rest again. What was found stays, and is not paid for twice.',
    };
  }
  return explain(error, 'sidebar', clockTime);
}
