import type { RateWindows } from '../lusha/rate-windows';
import { MAX_ITEMS_PER_CALL } from '../lusha/identifiers';
import type { RunView } from '../shared/bulk-endpoints';
import { secondsFor } from './estimate';
import type { RunRecord } from './run-record';

export interface RunReader {
  readonly user: string;
  readonly windows: RateWindows | undefined;
  readonly now: number;
  /** Whether Google has agreed to go on with the run when nobody does. */
  readonly unattended: boolean;
  readonly canUndo: boolean;
}

/** A run as one reader sees it. */
export function runView(run: RunRecord, reader: RunReader): RunView {
  const isMine = run.user === reader.user;
  return {
    id: run.id,
    kind: run.kind,
    mode: run.mode,
    // One more step writes its receipt.
    state: run.status === 'done' && run.endedAt === null ? 'running' : run.status,
    waiting: run.waiting,
    sheetId: run.sheetId,
    sheetName: run.sheetName,
    request: run.request,
    isMine,
    unattended: reader.unattended,
    startedAt: run.startedAt,
    endedAt: run.endedAt,
    rows: run.rows,
    done: run.doneRows,
    counts: run.counts,
    creditsCharged: run.creditsCharged,
    mayMissCredits: run.mayMissCredits,
    // The balance is the account's, and nobody else's affair.
    creditsLeft:
      isMine && run.creditsBefore !== null ? Math.max(0, run.creditsBefore - run.creditsCharged) : null,
    requests: run.requests,
    secondsLeft: isMine ? secondsLeft(run, reader) : null,
    failed: run.failed,
    parked: run.parked,
    canUndo: reader.canUndo,
    quoted: run.mode === 'quote' ? run.quoted : null,
  };
}

/** By how many of the units so far had to be asked about; the first round goes by all of them. */
function secondsLeft(run: RunRecord, { windows, now }: RunReader): number {
  const share = run.doneUnits === 0 ? 1 : Math.min(1, (run.requests * MAX_ITEMS_PER_CALL) / run.doneUnits);
  const requests = Math.ceil(((run.units - run.doneUnits) * share) / MAX_ITEMS_PER_CALL);
  return secondsFor(requests, windows, now);
}
