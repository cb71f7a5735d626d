import { emulated } from '../../realm/emulated';
import { createRangeList } from './range-list';
import type { RangeListObject } from './range-list';
import type { RangeObject } from './range';
import type { RealmContext } from './realm-context';
import type { SheetObject } from './sheet';

/** A `SpreadsheetApp.Selection`: what was selected when `getSelection` was called is not kept; each method asks. */
export interface SelectionObject {
  getActiveSheet(): SheetObject;
  getActiveRange(): RangeObject | null;
  getActiveRangeList(): RangeListObject | null;
  getCurrentCell(): RangeObject | null;
}

/** @param owner the object that the script asked, such as `SpreadsheetApp.Sheet` */
export function selectionMethods(context: RealmContext, owner: string): SelectionObject {
  return {
    getActiveSheet: () => context.activeSheet(),
    getActiveRange() {
      // Of several ranges the one selected last is the active one.
      const last = context.selection(`${owner}.getActiveRange`).ranges.at(-1);
      return last ? context.make.range(last) : null;
    },
    getActiveRangeList() {
      const { ranges } = context.selection(`${owner}.getActiveRangeList`);
      return createRangeList(
        context,
        ranges.map((shape) => context.make.range(shape)),
      );
    },
    getCurrentCell: () => context.make.range(context.selection(`${owner}.getCurrentCell`).current),
  };
}

export function createSelection(context: RealmContext): SelectionObject {
  return emulated(
    'SpreadsheetApp.Selection',
    selectionMethods(context, 'SpreadsheetApp.Selection'),
    context.execution,
  );
}
