import { createContinuation, type Continuation } from '../bulk/continuation';
import type { RunParts } from '../bulk/run-parts';
import type { Execution } from '../execution';
import { ownKey } from '../settings/api-key';
import { once } from '../storage/once';

/** People see it when they unhide sheets, so its name says what it is. */
const RUN_SHEET_TITLE = 'Lusha runs (do not edit)';
/** How long a step waits for formulas that are paying. */
const RUN_LOCK_MS = 20_000;

/** What bulk runs need, of one execution; the key is that of whoever is at the keyboard. */
export function createRunParts(execution: Execution): {
  readonly parts: RunParts;
  readonly continuation: Continuation;
} {
  const { platform, state, keys, archive, segmentSheet, usageCache, now, timeZone, report } = execution;
  const continuation = createContinuation(() => platform.script(), report);
  const spreadsheet = (): GoogleAppsScript.Spreadsheet.Spreadsheet => platform.spreadsheet();
  const flush = (): void => {
    platform.flush();
  };
  // Neither changes while somebody works on a run, and each look is a call that Google counts.
  const userId = once(() => keys.userId());
  const key = once(() => ownKey(keys));
  const parts: RunParts = {
    state,
    archive,
    segmentSheet,
    runSheet: execution.textSheet(RUN_SHEET_TITLE),
    now,
    timeZone,
    clockTime: (time) => timeZone().clockTime(time),
    report,
    spreadsheet,
    markVisibility: () => platform.projectVisibility(),
    flush,
    uuid: () => platform.uuid(),
    userId,
    client: () => execution.clientFor(key()),
    windows: () => execution.windowsOf(key()),
    usage: () => usageCache.latest(),
    fetchUsage: () => execution.fetchUsage(key()).usage,
    exclusively: (work) =>
      execution.locked(RUN_LOCK_MS, () => {
        state.refresh();
        return work();
      }),
    scheduleContinuation: (delayMs) => continuation.schedule(delayMs),
    cancelContinuation: () => {
      continuation.cancel();
    },
  };
  return { parts, continuation };
}
