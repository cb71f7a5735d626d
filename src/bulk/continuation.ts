/** What Google calls when a run has to go on by itself; the name of the function in `entry`. */
export const CONTINUATION_FUNCTION = 'continueRun';

/** A one-off trigger, of which an add-on may have one for each user and file. */
export interface Continuation {
  /** Replaces the one there is; whether Google has agreed. */
  schedule(delayMs: number): boolean;
  cancel(): void;
}

/** @param report told when Google refuses: the run then waits for somebody to open the sidebar */
export function createContinuation(
  script: () => GoogleAppsScript.Script.ScriptApp,
  report: (fault: string) => void,
): Continuation {
  function attempt(work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      report(error.message);
      return false;
    }
  }

  /** One that has fired counts until it is deleted. */
  function removeOld(): void {
    for (const trigger of script().getProjectTriggers()) {
      if (trigger.getHandlerFunction() === CONTINUATION_FUNCTION) script().deleteTrigger(trigger);
    }
  }

  return {
    schedule: (delayMs) =>
      attempt(() => {
        removeOld();
        script().newTrigger(CONTINUATION_FUNCTION).timeBased().after(delayMs).create();
      }),
    cancel: () => void attempt(removeOld),
  };
}
