import { enrichNow } from './actions/enrich-now';
import { createMenuActions, type MenuActions } from './actions/menu-actions';
import { createBulkEndpoints } from './bulk/bulk-endpoints';
import { continueRun, type DriveParts } from './bulk/drive-run';
import { readRun } from './bulk/run-record';
import { createRunTraces } from './bulk/run-traces';
import { createRuns } from './bulk/runs';
import { createRunParts } from './actions/run-parts';
import { createCreditsEndpoints } from './credits/credits-endpoints';
import { createCustomFunctions, type CustomFunctions } from './custom-functions';
import { createExecution } from './execution';
import { lastRefusal } from './functions/refusals';
import { answer } from './messages/answer';
import { explain } from './messages/explain';
import { createPlatform, type Platform } from './platform';
import { createLookalikeEndpoints } from './prospecting/lookalikes-endpoints';
import { createSignalEndpoints } from './prospecting/signals-endpoints';
import { createProspectEndpoints } from './prospecting/prospect-endpoints';
import { createSavedSearches } from './prospecting/saved-searches';
import { createSearchTraces } from './prospecting/search-traces';
import { makeRoom } from './reveals/make-room';
import { createStoreEndpoints } from './reveals/store-endpoints';
import { createStoredAnswers } from './reveals/stored-answers';
import { ownKey } from './settings/api-key';
import { readSettings } from './settings/settings';
import { createSettingsEndpoints } from './settings/settings-endpoints';
import type { RunKind } from './shared/bulk-endpoints';
import type { Answer, Endpoints } from './shared/endpoints';
import { writeNewTab } from './sheet/new-tab';
import { showPanel, type Panel } from './sheet/show-panel';

/** How long somebody who looks at the sidebar waits for formulas to finish paying. */
const SIDEBAR_LOCK_MS = 20_000;

/** The add-on put together for one execution. Parts are made when first needed. */
export interface Addon extends CustomFunctions {
  /** Runs one endpoint for the sidebar; what goes wrong on purpose becomes words. */
  serve<K extends keyof Endpoints>(
    name: K,
    ...args: Parameters<Endpoints[K]>
  ): Answer<ReturnType<Endpoints[K]>>;
  readonly menu: MenuActions;
  /** Menu: enriches the selected rows with the settings of the last run. */
  enrichNow(kind: RunKind): void;
  /** Trigger: goes on with this user's run. */
  continueRun(): void;
  /** Opens the sidebar at one of its panels. */
  showPanel(panel: Panel): void;
}

/** For what runs before anything is authorised, and may touch nothing but the menu. */
export { createPlatform };

export function createAddon(platform: Platform = createPlatform()): Addon {
  const execution = createExecution(platform);
  const { state, keys, usageCache, archive, segmentSheet, now, timeZone } = execution;
  const clockTime = (time: number): string => timeZone().clockTime(time);

  const { parts: runParts, continuation } = createRunParts(execution);
  const runs = createRuns(runParts);
  const bulk = createBulkEndpoints(runParts, runs, () => platform.userProperties());
  const menu = createMenuActions(execution, clockTime);
  const drive: DriveParts = {
    runs,
    continuation,
    now,
    sleep: (ms) => {
      platform.sleep(ms);
    },
  };

  const searchSheet = execution.textSheet('Lusha searches (do not edit)');
  const endpoints: Endpoints = {
    ...createSettingsEndpoints({
      state,
      keys,
      usageCache,
      fetchUsage: (key) => execution.fetchUsage(key),
      lastRefusal: () => {
        const last = lastRefusal(state);
        const problem = last && explain(last.error, 'sidebar', clockTime);
        return problem && { at: last.at, problem };
      },
      now,
    }),
    ...createCreditsEndpoints({
      state,
      usageCache,
      key: () => ownKey(keys),
      userId: () => keys.userId(),
      fetchUsage: (key) => execution.fetchUsage(key),
      today: () => timeZone().dayOf(now()),
    }),
    ...bulk,
    ...createProspectEndpoints({
      ...runParts,
      searchSheet,
    }),
    ...createLookalikeEndpoints(runParts),
    ...createSignalEndpoints(runParts),
    ...createStoreEndpoints({
      state,
      archive,
      sheet: segmentSheet,
      answers: createStoredAnswers(state, segmentSheet),
      runs: createRunTraces(runParts),
      searches: createSearchTraces(createSavedSearches(state, searchSheet)),
      makeRoom: () => {
        makeRoom(state, segmentSheet);
      },
      reader: () => ({
        user: keys.userId(),
        doNotCall: readSettings(state).doNotCall,
        dayOf: (time) => timeZone().dayOf(time),
      }),
      writeTab: (title, table) =>
        writeNewTab(platform.spreadsheet(), title, table, (day) => timeZone().startOfDay(day)),
      exclusively: (work) =>
        execution.locked(SIDEBAR_LOCK_MS, () => {
          state.refresh();
          return work();
        }),
    }),
  };

  return {
    serve(name, ...args) {
      const endpoint = endpoints[name] as (...given: typeof args) => ReturnType<Endpoints[typeof name]>;
      return answer(clockTime, () => endpoint(...args));
    },
    menu,
    enrichNow: (kind) => {
      menu.act((dialogs) => {
        enrichNow(kind, { endpoints: bulk, drive, ...dialogs });
      });
    },
    continueRun: () => {
      continueRun(readRun(state)?.workedAt, drive);
    },
    showPanel: (panel) => {
      showPanel(panel, platform.html(), platform.ui());
    },
    ...createCustomFunctions(execution),
  };
}
