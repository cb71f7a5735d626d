import { enrichNow } from './actions/enrich-now';
import { createMenuActions, type MenuActions } from './actions/menu-actions';
import { createBulkEndpoints } from './bulk/bulk-endpoints';
import { continueRun, type DriveParts } from './bulk/drive-run';
import { readRun } from './bulk/run-record';
import { createRunTraces } from './bulk/run-traces';
import { createRuns } from './bulk/runs';
import { createRunParts } from './actions/run-parts';
import { createCreditsEndpoints } from './credits/credits-endpoints';
import type { DatedUsage } from './credits/usage-cache';
import { createExecution, USAGE_WITHIN_MS } from './execution';
import { evaluate } from './functions/evaluate';
import { createFormulaContext } from './functions/formula-context';
import { functionError } from './functions/function-error';
import { lushaBuyingGroup } from './functions/lusha-buying-group';
import { COMPANY_FUNCTION } from './functions/lusha-company';
import { readCredits } from './functions/lusha-credits';
import { lushaLookalikes } from './functions/lusha-lookalikes';
import { PERSON_FUNCTION } from './functions/lusha-person';
import { lushaSignals } from './functions/lusha-signals';
import type { FunctionResult } from './functions/result-table';
import { createSignalsContext } from './functions/signals-context';
import { createTableContext } from './functions/table-context';
import { createWaitingList } from './functions/waiting-list';
import type { AccountUsage } from './lusha/account';
import { answer } from './messages/answer';
import { explain } from './messages/explain';
import { createPlatform, type Platform } from './platform';
import { createLookalikeEndpoints } from './prospecting/lookalikes-endpoints';
import { createSignalEndpoints } from './prospecting/signals-endpoints';
import { createProspectEndpoints } from './prospecting/prospect-endpoints';
import { createSavedSearches } from './prospecting/saved-searches';
import { createSearchTraces } from './prospecting/search-traces';
import { makeRoom } from './reveals/make-room';
import { createRevealStore } from './reveals/reveal-store';
import { createStoreEndpoints } from './reveals/store-endpoints';
import { createStoredAnswers } from './reveals/stored-answers';
import { companySubject, personSubject } from './reveals/subject';
import { formulaKey, ownKey } from './settings/api-key';
import { readSettings } from './settings/settings';
import { createSettingsEndpoints } from './settings/settings-endpoints';
import type { RunKind } from './shared/bulk-endpoints';
import type { Answer, Endpoints } from './shared/endpoints';
import { writeNewTab } from './sheet/new-tab';
import { showPanel, type Panel } from './sheet/show-panel';

/** How long somebody who looks at the sidebar waits for formulas to finish paying. */
const SIDEBAR_LOCK_MS = 20_000;

/** The add-on put together for one execution. Parts are made when first needed. */
export interface Addon {
  /** Runs one endpoint for the sidebar; what goes wrong on purpose becomes words. */
  serve<K extends keyof Endpoints>(
    name: K,
    ...args: Parameters<Endpoints[K]>
  ): Answer<ReturnType<Endpoints[K]>>;
  readonly menu: MenuActions;
  person(who: unknown, fields: unknown, options: unknown): FunctionResult;
  company(company: unknown, fields: unknown, options: unknown): FunctionResult;
  lookalikes(seeds: unknown, count: unknown, options: unknown, exclude: unknown): FunctionResult;
  buyingGroup(companies: unknown, count: unknown, options: unknown): FunctionResult;
  signals(who: unknown, types: unknown, options: unknown): FunctionResult;
  credits(what: unknown): number | string;
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
  const { state, keys, usageCache, archive, segmentSheet, formulaParts, now, timeZone } = execution;
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

  /** Cells ask for the account at the same time: look, lock, look again, ask. */
  function recentUsage(): AccountUsage {
    const key = formulaKey(keys);
    const asked = (): DatedUsage => {
      state.refresh();
      return usageCache.recent(key) ?? execution.fetchUsage(key);
    };
    return (usageCache.recent(key) ?? execution.locked(USAGE_WITHIN_MS, asked)).usage;
  }

  const searchSheet = execution.textSheet('Lusha searches (do not edit)');
  const endpoints: Endpoints = {
    ...createSettingsEndpoints({
      state,
      keys,
      usageCache,
      fetchUsage: (key) => execution.fetchUsage(key),
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
    person: (who, fields, options) => {
      const subject = personSubject(() => readSettings(state).waterfall);
      const store = createRevealStore(state, archive, 'person', now);
      const context = createFormulaContext('LUSHA_PERSON', 'person', subject, store, formulaParts);
      return evaluate({ input: who, fields, options }, PERSON_FUNCTION, context);
    },
    company: (company, fields, options) => {
      const store = createRevealStore(state, archive, 'company', now);
      const context = createFormulaContext('LUSHA_COMPANY', 'company', companySubject(), store, formulaParts);
      return evaluate({ input: company, fields, options }, COMPANY_FUNCTION, context);
    },
    lookalikes: (seeds, count, options, exclude) =>
      lushaLookalikes(
        { seeds, count, options, exclude },
        createTableContext('LUSHA_LOOKALIKES', archive, formulaParts),
      ),
    buyingGroup: (companies, count, options) =>
      lushaBuyingGroup(
        { companies, count, options },
        {
          ...createTableContext('LUSHA_BUYING_GROUP', archive, formulaParts),
          waiting: createWaitingList('group', formulaParts),
        },
      ),
    signals: (who, types, options) =>
      lushaSignals({ who, types, options }, createSignalsContext(archive, formulaParts)),
    credits(what) {
      try {
        return readCredits(what)(recentUsage());
      } catch (error) {
        const problem = explain(error, 'formula', clockTime);
        throw problem === undefined ? error : functionError(problem);
      }
    },
  };
}
