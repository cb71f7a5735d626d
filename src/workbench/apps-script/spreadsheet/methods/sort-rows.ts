import type { SheetModel } from '../../../spreadsheet/sheet-model';
import { ServiceError } from '../../service';
import { SORT_OVER_MERGES } from '../constants';
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
  if (sheet.merges.touching(range).some(({ rows }) => rows > 1)) throw new ServiceError(SORT_OVER_MERGES);
  sheet.reorderRows(range, sortOrder(sheet.cells.values(range), keys, range.column));
  filters.apply(sheet.id);
}
