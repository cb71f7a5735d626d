import { createPayingParts } from '../reveals/paying-parts';
import type { Execution } from '../execution';
import { createFormulaActions, type FormulaActionParts } from '../formulas/formula-actions';
import { refreshText } from '../formulas/outcome-texts';
import { refreshFormulas, type RefreshOutcome } from '../formulas/refresh-formulas';
import { explain, type FormatTime } from '../messages/explain';
import { makeRoom, needsRoom } from '../reveals/make-room';
import { ownKey } from '../settings/api-key';
import { lushaFormulas } from '../sheet/formula-cells';
import { LockBusyError } from '../storage/document-lock';
import { act } from './act';
import { revealHeldRows } from './reveal-held-rows';

/** How long a menu action waits for formulas to finish paying. */
const MENU_LOCK_MS = 60_000;
/** The same for what any later menu action can do as well. */
const TIDYING_LOCK_MS = 10_000;
const TOAST_SECONDS = 8;

/** How a menu action speaks with the person at the keyboard. */
export interface Dialogs {
  /** True for yes. */
  confirm(title: string, text: string): boolean;
  /** Shows a text until the person has read it. */
  tell(text: string): void;
  toast(text: string): void;
}

/** What the items of the menu do, except for opening the sidebar. */
export interface MenuActions {
  /** Runs an action of the menu: what goes wrong on purpose is shown in words. */
  act(work: (dialogs: Dialogs) => void): void;
  /** Quotes what formulas have put on hold, and reveals it. */
  revealHeldRows(): void;
  refreshSelected(): void;
  /** Has every formula of ours in this file computed again. */
  refreshAll(): void;
  freezeSelected(): void;
  freezeSheet(): void;
}

export function createMenuActions(execution: Execution, clockTime: FormatTime): MenuActions {
  const { platform, state, keys, archive, segmentSheet, now } = execution;
  const dialogs: Dialogs = {
    confirm(title, text) {
      const ui = platform.ui();
      return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
    },
    tell(text) {
      const ui = platform.ui();
      ui.alert('Lusha', text, ui.ButtonSet.OK);
    },
    toast(text) {
      platform.spreadsheet().toast(text, 'Lusha', TOAST_SECONDS);
    },
  };
  const formulaParts: FormulaActionParts = {
    state,
    spreadsheet: () => platform.spreadsheet(),
    flush: () => {
      platform.flush();
    },
    exclusively: (work) =>
      execution.locked(MENU_LOCK_MS, () => {
        state.refresh();
        return work();
      }),
    startOfDay: (day) => execution.timeZone().startOfDay(day),
    ...dialogs,
  };
  const formulas = createFormulaActions(formulaParts);

  /** Formulas cannot write to the hidden sheet; every menu action makes the room that they will need. */
  function keepRoom(): void {
    if (!needsRoom(state)) return;
    try {
      execution.locked(TIDYING_LOCK_MS, () => {
        state.refresh();
        makeRoom(state, segmentSheet);
      });
    } catch (error) {
      if (!(error instanceof LockBusyError)) throw error;
      execution.report(error.message);
    }
  }

  /** Before anything else, a menu action puts right what an interrupted one has left behind. */
  function menuAction(work: () => void): void {
    act(
      () => platform.ui(),
      clockTime,
      () => {
        formulas.restoreInterrupted();
        keepRoom();
        work();
      },
    );
  }

  function refreshAll(): RefreshOutcome {
    return refreshFormulas(() => lushaFormulas(platform.spreadsheet()), formulaParts);
  }

  function revealHeld(): void {
    const key = ownKey(keys);
    const paying = createPayingParts(
      {
        user: keys.userId(),
        source: 'reveal held rows',
        spentBefore: 0,
        client: () => execution.clientFor(key),
      },
      { ...execution.formulaParts, archive },
    );
    revealHeldRows({
      ...paying,
      listParts: (deadline) => ({
        ...paying.people,
        ...paying,
        deadline,
        usage: () => execution.formulaParts.usage(),
      }),
      state,
      now,
      creditsLeft: () => execution.fetchUsage(key).usage.credits.remaining,
      exclusively: (work) => {
        const done = execution.locked(MENU_LOCK_MS, work);
        keepRoom();
        return done;
      },
      ...dialogs,
      recalculate: () => {
        refreshAll();
      },
      explain: (error) => explain(error, 'sidebar', clockTime),
    });
  }

  return {
    act: (work) => {
      menuAction(() => {
        work(dialogs);
      });
    },
    revealHeldRows: () => {
      menuAction(revealHeld);
    },
    refreshSelected: () => {
      menuAction(() => {
        formulas.refreshSelected();
      });
    },
    refreshAll: () => {
      menuAction(() => {
        const outcome = refreshAll();
        const isNone = outcome.refreshed + outcome.plainText === 0;
        dialogs.toast(isNone ? 'This file has no Lusha formulas.' : refreshText(outcome));
      });
    },
    freezeSelected: () => {
      menuAction(() => {
        formulas.freezeSelected();
      });
    },
    freezeSheet: () => {
      menuAction(() => {
        formulas.freezeSheet();
      });
    },
  };
}
