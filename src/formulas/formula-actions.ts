import { cellsWithin, selectedAreas } from '../sheet/formula-areas';
import { lushaFormulasOf } from '../sheet/formula-cells';
import type { FreezeParts } from './freeze-group';
import { freezeFormulas } from './freeze-formulas';
import { freezeText, notRestoredText, refreshText, restoredText } from './outcome-texts';
import { refreshFormulas } from './refresh-formulas';
import { restoreInterrupted } from './restore-interrupted';

export interface FormulaActionParts extends FreezeParts {
  toast(text: string): void;
  /** Shows a text until the person has read it. */
  tell(text: string): void;
}

/** The menu actions on formulas that stand in the sheet. */
export interface FormulaActions {
  /** At the start of every menu action: puts right what an interrupted one has left behind. */
  restoreInterrupted(): void;
  refreshSelected(): void;
  freezeSelected(): void;
  freezeSheet(): void;
}

export function createFormulaActions(parts: FormulaActionParts): FormulaActions {
  return {
    restoreInterrupted() {
      const outcome = restoreInterrupted(parts);
      const restored = restoredText(outcome);
      if (restored !== undefined) parts.toast(restored);
      const notRestored = notRestoredText(outcome);
      if (notRestored !== undefined) parts.tell(notRestored);
    },

    refreshSelected() {
      const find = () =>
        cellsWithin(
          lushaFormulasOf(parts.spreadsheet().getActiveSheet()),
          selectedAreas(parts.spreadsheet()),
        );
      parts.toast(refreshText(refreshFormulas(find, parts)));
    },

    freezeSelected() {
      const sheet = parts.spreadsheet().getActiveSheet();
      const outcome = freezeFormulas(
        sheet,
        (cells) => cellsWithin(cells, selectedAreas(parts.spreadsheet())),
        parts,
      );
      parts.toast(freezeText(outcome, 'selection'));
    },

    freezeSheet() {
      const outcome = freezeFormulas(parts.spreadsheet().getActiveSheet(), (cells) => cells, parts);
      parts.toast(freezeText(outcome, 'sheet'));
    },
  };
}
