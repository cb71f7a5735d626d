import type { RunKind, RunRequest } from '../shared/bulk-endpoints';
import { serve } from './serve';

/** Sidebar: how the selection is understood; free. */
global.readSelection = function readSelection(kind: RunKind): unknown {
  return serve('readSelection', kind);
};

/** Sidebar: what a run over the selection would do and cost at most; free. */
global.planRun = function planRun(request: RunRequest): unknown {
  return serve('planRun', request);
};

/** Sidebar: begins a run, if it costs no more than the person has seen. */
global.startRun = function startRun(request: RunRequest, costAtMost: number): unknown {
  return serve('startRun', request, costAtMost);
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
