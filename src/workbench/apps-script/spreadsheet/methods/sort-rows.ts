import type { SheetModel } from '../../../spreadsheet/sheet-model';
import type { SpreadsheetContext } from '../context';
import type { RangeShape, SortKey } from '../shapes';
import { sortOrder } from './sort-order';

/** Sorts the rows of a range with everything in their cells; a filter then looks at them again. */
export function sortRows(
  { filters }: SpreadsheetContext,
  sheet: SheetModel,
  range: RangeShape,
  keys: readonly SortKey[],
): void {
  sheet.reorderRows(range, sortOrder(sheet.cells.values(range), keys, range.column));
  filters.apply(sheet.id);
}
