import { BadSettingError } from '../fields/input-errors';
import type { AccountUsage } from '../lusha/account';
import type { BulkEndpoints, RunRequest } from '../shared/bulk-endpoints';
import { checkedCost, checkedRequest } from './checked-request';
import { keepLastChoice, readLastChoice } from './last-choice';
import { createPayingParts } from '../reveals/paying-parts';
import { planRun, type RunPlan } from './plan-run';
import { readSelection } from './read-selection';
import { COMPANY_RUN, PERSON_RUN } from './run-fields';
import type { RunParts } from './run-parts';
import type { Runs } from './runs';

/** What the sidebar can do with bulk runs. */
export function createBulkEndpoints(
  parts: RunParts,
  runs: Runs,
  userProperties: () => GoogleAppsScript.Properties.Properties,
): BulkEndpoints {
  function plan(request: RunRequest, sheet: GoogleAppsScript.Spreadsheet.Sheet): RunPlan {
    const payer = {
      user: parts.userId(),
      source: 'bulk enrichment',
      spentBefore: 0,
      client: () => parts.client(),
    };
    const { people, companies } = createPayingParts(payer, parts);
    const account = { usage: usage(), windows: parts.windows(), now: parts.now() };
    return request.kind === 'person'
      ? planRun(request, sheet, { subject: PERSON_RUN, paying: people, ...account })
      : planRun(request, sheet, { subject: COMPANY_RUN, paying: companies, ...account });
  }

  /** Prices hold for an hour and more; without them, nobody can say what a run costs. */
  function usage(): AccountUsage | undefined {
    return parts.usage() ?? parts.fetchUsage();
  }

  function sheetOf(request: RunRequest): GoogleAppsScript.Spreadsheet.Sheet {
    const sheet = parts.spreadsheet().getSheetById(request.sheetId);
    if (sheet === null) throw new BadSettingError('The sheet is gone. Read the selection again.');
    return sheet;
  }

  return {
    readSelection: (kind) => readSelection(kind, parts.spreadsheet(), readLastChoice(userProperties(), kind)),

    planRun(value) {
      const request = checkedRequest(value);
      return plan(request, sheetOf(request)).view;
    },

    startRun(value, costAtMost) {
      const request = checkedRequest(value);
      const agreed = checkedCost(costAtMost);
      const run = runs.begin(request, agreed, (sheet) => plan(request, sheet));
      if (request.mode === 'enrich') keepLastChoice(userProperties(), request);
      return run;
    },

    stepRun: (id) => runs.step(id),
    stopRun: (id) => runs.stop(id),
    resumeRun: (id) => runs.resume(id),
    endRun: (id) => runs.end(id),
    readRun: () => runs.current(),
    readRuns: () => runs.finished(),
    undoRun: (id) => runs.undo(id),

    showCell(sheetId, row, column) {
      const sheet = parts.spreadsheet().getSheetById(sheetId);
      if (sheet === null) throw new BadSettingError('The sheet is gone.');
      if (row > sheet.getMaxRows() || column > sheet.getMaxColumns())
        throw new BadSettingError('The cell is not there any more.');
      sheet.getRange(row, column).activate();
      return null;
    },
  };
}
