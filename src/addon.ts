import { act } from './actions/act';
import { createHeldContext } from './actions/held-context';
import { recalculate, restoreFormulas, type RecalculateParts } from './actions/recalculate';
import { revealHeldRows } from './actions/reveal-held-rows';
import { WINDOWS_NAME, sharedWindows } from './credits/shared-windows';
import { createUsageCache, USAGE_NAME } from './credits/usage-cache';
import { evaluate } from './functions/evaluate';
import { createFormulaContext, type FormulaParts } from './functions/formula-context';
import { functionError } from './functions/function-error';
import { COMPANY_FUNCTION } from './functions/lusha-company';
import { readCredits } from './functions/lusha-credits';
import { PERSON_FUNCTION } from './functions/lusha-person';
import type { FunctionResult } from './functions/result-table';
import { accountUsage, type AccountUsage } from './lusha/account';
import { createLushaClient, type LushaClient, type Outcome } from './lusha/client';
import { createTransport } from './lusha/transport';
import { explain } from './messages/explain';
import { createPlatform, type Platform } from './platform';
import { createArchive } from './reveals/archive';
import { makeRoom } from './reveals/make-room';
import { createRevealStore } from './reveals/reveal-store';
import { createSegmentSheet } from './reveals/segment-sheet';
import { companySubject, personSubject } from './reveals/subject';
import { createApiKeys, formulaKey, ownKey } from './settings/api-key';
import { readSettings, SETTINGS_NAME } from './settings/settings';
import { createSettingsEndpoints } from './settings/settings-endpoints';
import type { Endpoints } from './shared/endpoints';
import { lushaFormulas } from './sheet/formula-cells';
import { showPanel, type Panel } from './sheet/show-panel';
import { createTimeZone } from './sheet/time-zone';
import { exclusively } from './storage/document-lock';
import { createDocumentState } from './storage/document-state';

/** How long a menu action waits for formulas to finish paying. */
const MENU_LOCK_MS = 60_000;
const TOAST_SECONDS = 8;
/** An account answer must come soon: a person or a cell is waiting for it. */
const USAGE_WITHIN_MS = 20_000;

/** The add-on put together for one execution. Parts are made when first needed. */
export interface Addon {
  readonly endpoints: Endpoints;
  person(who: unknown, fields: unknown, options: unknown): FunctionResult;
  company(company: unknown, fields: unknown, options: unknown): FunctionResult;
  credits(what: unknown): number | string;
  /** Opens the sidebar at one of its panels. */
  showPanel(panel: Panel): void;
  /** Menu: quotes what formulas have put on hold, and reveals it. */
  revealHeldRows(): void;
  /** Menu: computes every formula of ours in this file again. */
  recalculateAll(): void;
  /** A moment as people of this spreadsheet read it. */
  clockTime(time: number): string;
}

export function createAddon(platform: Platform = createPlatform()): Addon {
  const report = (fault: string): void => {
    platform.warn(fault);
  };
  const state = createDocumentState({
    cache: () => platform.documentCache(),
    properties: () => platform.documentProperties(),
    companions: [SETTINGS_NAME, WINDOWS_NAME, USAGE_NAME],
    report,
  });
  const keys = createApiKeys(
    () => platform.userProperties(),
    () => platform.documentProperties(),
    () => platform.uuid(),
  );
  const now = (): number => platform.now();
  const timeZone = once(() => createTimeZone(platform.spreadsheet().getSpreadsheetTimeZone()));
  const usageCache = createUsageCache(state, now);
  const segmentSheet = createSegmentSheet(
    () => platform.spreadsheet(),
    () => {
      platform.flush();
    },
    state,
  );
  const archive = createArchive(state, segmentSheet, now);

  function clientFor(key: string): LushaClient {
    return createLushaClient(
      createTransport(platform.urlFetch(), key, now),
      platform,
      sharedWindows(state, key),
    );
  }

  const formulaParts: FormulaParts = {
    state,
    lock: () => platform.documentLock(),
    cache: () => platform.documentCache(),
    now,
    sleep: (ms) => {
      platform.sleep(ms);
    },
    random: () => platform.random(),
    report,
    client: once(() => clientFor(formulaKey(keys))),
    timeZone,
    usage: () => usageCache.latest(),
  };

  function fetchUsage(key: string): AccountUsage {
    let outcome: Outcome<AccountUsage> | undefined;
    clientFor(key).send([accountUsage()], now() + USAGE_WITHIN_MS, ([settled]) => {
      outcome = settled?.outcome;
    });
    if (outcome === undefined) throw new Error('The usage call did not settle');
    if (!outcome.ok) throw outcome.error;
    usageCache.put(outcome.value);
    return outcome.value;
  }

  /** Cells ask for the account at the same time: look, lock, look again, ask. */
  function recentUsage(): AccountUsage {
    const wait = { deadline: now() + USAGE_WITHIN_MS, report };
    const asked = (): AccountUsage => {
      state.refresh();
      return usageCache.recent() ?? fetchUsage(formulaKey(keys));
    };
    const usage = usageCache.recent() ?? exclusively(platform.documentLock(), platform, wait, asked);
    if (usage === undefined) throw new Error('The usage call was not made');
    return usage;
  }

  const recalculateParts: RecalculateParts = {
    state,
    spreadsheet: () => platform.spreadsheet(),
    flush: () => {
      platform.flush();
    },
  };
  const clockTime = (time: number): string => timeZone().clockTime(time);
  const toast = (text: string): void => {
    platform.spreadsheet().toast(text, 'Lusha', TOAST_SECONDS);
  };

  /** Before anything else, a menu action puts right what an interrupted one has left behind. */
  function menuAction(work: () => void): void {
    act(
      () => platform.ui(),
      clockTime,
      () => {
        restoreFormulas(recalculateParts);
        work();
      },
    );
  }

  function recalculateAll(): number {
    const cells = lushaFormulas(platform.spreadsheet());
    recalculate(cells, recalculateParts);
    return cells.length;
  }

  function revealHeld(): void {
    const user = keys.userId();
    const wait = { report, deadline: now() + MENU_LOCK_MS };
    revealHeldRows({
      ...createHeldContext(user, () => clientFor(ownKey(keys)), { ...formulaParts, archive }),
      state,
      now,
      creditsLeft: () => fetchUsage(ownKey(keys)).credits.remaining,
      exclusively: (work) => {
        const done = exclusively(platform.documentLock(), platform, wait, () => ({ value: work() }));
        if (done === undefined) throw new Error('The held rows were not revealed');
        makeRoom(state, segmentSheet);
        return done.value;
      },
      confirm: (title, text) => {
        const ui = platform.ui();
        return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
      },
      toast,
      recalculate: () => {
        recalculateAll();
      },
      explain: (error) => explain(error, 'sidebar', clockTime),
    });
  }

  return {
    endpoints: createSettingsEndpoints({ state, keys, usageCache, fetchUsage }),
    showPanel: (panel) => {
      showPanel(panel, platform.html(), platform.ui());
    },
    clockTime,
    revealHeldRows: () => {
      menuAction(revealHeld);
    },
    recalculateAll: () => {
      menuAction(() => {
        const count = recalculateAll();
        toast(count === 0 ? 'This file has no Lusha formulas.' : `Recalculated ${String(count)} formulas.`);
      });
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
    credits(what) {
      try {
        return readCredits(what)(recentUsage());
      } catch (error) {
        const problem = explain(error, 'formula', (time) => timeZone().clockTime(time));
        throw problem === undefined ? error : functionError(problem);
      }
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
