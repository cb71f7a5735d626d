import { createAddon } from '../addon';
import { answer } from '../messages/answer';
import type { RunKind, RunRequest } from '../shared/bulk-endpoints';
import type { Answer, Endpoints, SpendingRules } from '../shared/endpoints';

/** Runs one endpoint for the sidebar. */
function serve<K extends keyof Endpoints>(
  name: K,
  ...args: Parameters<Endpoints[K]>
): Answer<ReturnType<Endpoints[K]>> {
  const addon = createAddon();
  const endpoint = addon.endpoints[name] as (...args: Parameters<Endpoints[K]>) => ReturnType<Endpoints[K]>;
  return answer(
    (time) => addon.clockTime(time),
    () => endpoint(...args),
  );
}

/** Sidebar: what the settings panel shows. */
global.readSettings = function readSettings(): unknown {
  return serve('readSettings');
};

/** Sidebar: checks an API key with the free usage call, then keeps it for this user. */
global.saveApiKey = function saveApiKey(key: string, shareWithFormulas: boolean): unknown {
  return serve('saveApiKey', key, shareWithFormulas);
};

/** Sidebar: forgets this user's key, also where they lent it to formulas. */
global.removeApiKey = function removeApiKey(): unknown {
  return serve('removeApiKey');
};

/** Sidebar: lends this user's key to the formulas of this file, or takes it back. */
global.shareKeyWithFormulas = function shareKeyWithFormulas(share: boolean): unknown {
  return serve('shareKeyWithFormulas', share);
};

/** Sidebar: keeps how this file spends: formula mode, caps, do-not-call numbers. */
global.saveRules = function saveRules(rules: Partial<SpendingRules>): unknown {
  return serve('saveRules', rules);
};

/** Sidebar: credits, plan and request limits of this user's account. */
global.readAccount = function readAccount(): unknown {
  return serve('readAccount');
};

/** Sidebar: what this file spent, by function and by who. */
global.readSpending = function readSpending(): unknown {
  return serve('readSpending');
};

/** Sidebar: how much is stored in this file, and what is wrong with it, if anything. */
global.readStore = function readStore(): unknown {
  return serve('readStore');
};

/** Sidebar: writes answers that wait, and moves the oldest to the hidden sheet when space is scarce. */
global.tidyStore = function tidyStore(): unknown {
  return serve('tidyStore');
};

/** Sidebar: who is stored under an e-mail address, LinkedIn profile or Lusha id. */
global.findPerson = function findPerson(who: string): unknown {
  return serve('findPerson', who);
};

/** Sidebar: removes a person, under all keys, from everything that the add-on stores in this file. */
global.forgetPerson = function forgetPerson(who: string): unknown {
  return serve('forgetPerson', who);
};

/** Sidebar: removes every stored answer of this file. */
global.clearStore = function clearStore(): unknown {
  return serve('clearStore');
};

/** Sidebar: how the selection is understood; free. */
global.readSelection = function readSelection(kind: RunKind): unknown {
  return serve('readSelection', kind);
};

/** Sidebar: what a run over the selection would do and cost at most; free. */
global.planRun = function planRun(request: RunRequest): unknown {
  return serve('planRun', request);
};

/** Sidebar: begins a run. */
global.startRun = function startRun(request: RunRequest): unknown {
  return serve('startRun', request);
};

/** Sidebar: works on a run for some seconds. */
global.stepRun = function stepRun(id: string): unknown {
  return serve('stepRun', id);
};

/** Sidebar: has a run stop before its next request. */
global.stopRun = function stopRun(id: string): unknown {
  return serve('stopRun', id);
};

/** Sidebar: goes on with a run that was stopped, or waits. */
global.resumeRun = function resumeRun(id: string): unknown {
  return serve('resumeRun', id);
};

/** Sidebar: ends a run with what it has. */
global.endRun = function endRun(id: string): unknown {
  return serve('endRun', id);
};

/** Sidebar: the run of this file that is not over yet. */
global.readRun = function readRun(): unknown {
  return serve('readRun');
};

/** Sidebar: the last runs of this file. */
global.readRuns = function readRuns(): unknown {
  return serve('readRuns');
};

/** Sidebar: puts back what a run has written over. */
global.undoRun = function undoRun(id: string): unknown {
  return serve('undoRun', id);
};

/** Sidebar: selects a cell and shows it. */
global.showCell = function showCell(sheetId: number, row: number, column: number): unknown {
  return serve('showCell', sheetId, row, column);
};
