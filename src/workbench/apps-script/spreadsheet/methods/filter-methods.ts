/** The filter of a sheet. Rows and columns count from zero here. */
import { ServiceError, type Execution, type ServiceMethod, type Wire } from '../../service';
import { COLUMNS_OUT_OF_BOUNDS, FILTER_EXISTS, FILTER_OVER_MERGES, NO_FILTER } from '../constants';
import type { SpreadsheetContext } from '../context';
import type { CriterionShape, RangeShape, SortKey } from '../shapes';
import { sortRows } from './sort-rows';

export function filterMethods(context: SpreadsheetContext): Record<string, ServiceMethod> {
  const { filters } = context;

  function requireFilter(sheetId: string, column?: number): RangeShape {
    const range = filters.range(sheetId);
    if (!range) throw new ServiceError(NO_FILTER);
    const isInside =
      column === undefined || (column >= range.column && column < range.column + range.columns);
    if (!isInside) throw new ServiceError(COLUMNS_OUT_OF_BOUNDS);
    return range;
  }

  function change(execution: Execution, sheetId: string, apply: () => void): null {
    context.buffer.add(execution, {
      part: 'structure',
      onResults: true,
      apply: () => {
        context.protections.checkSheet(context.sheet(sheetId).id, execution.user);
        apply();
      },
    });
    return null;
  }

  return {
    getFilterRange: (_execution, id) => filters.range(context.sheet(id as string).id),
    getFilterCriterion: (_execution, id, column) => {
      requireFilter(id as string, column as number);
      return filters.criterion(id as string, column as number);
    },
    isRowHiddenByFilter: (_execution, id, row) => filters.isRowHidden(id as string, row as number),

    createFilter: (execution, range) => {
      const block = range as RangeShape;
      const requireNone = (): void => {
        if (filters.range(context.sheetOf(block).id)) throw new ServiceError(FILTER_EXISTS);
      };
      requireNone();
      return change(execution, block.sheetId, () => {
        requireNone();
        const isCut = context
          .sheetOf(block)
          .merges.touching(block)
          .some(({ rows }) => rows > 1);
        if (isCut) throw new ServiceError(FILTER_OVER_MERGES);
        filters.create(block);
      });
    },
    removeFilter: (execution, id) => {
      requireFilter(id as string);
      return change(execution, id as string, () => {
        requireFilter(id as string);
        filters.remove(id as string);
      });
    },
    setFilterCriterion: (execution, id, column, criterion: Wire) => {
      requireFilter(id as string, column as number);
      return change(execution, id as string, () => {
        requireFilter(id as string, column as number);
        filters.setCriterion(id as string, column as number, criterion as CriterionShape | null);
      });
    },
    /** Everything below the header row of the filter, hidden rows too. */
    sortFilter: (execution, id, key) => {
      const header = requireFilter(id as string, (key as SortKey).column - 1);
      context.buffer.add(execution, {
        part: 'cells',
        onResults: true,
        apply: () => {
          const range = filters.range(header.sheetId) ?? header;
          const rows = { ...range, row: range.row + 1, rows: range.rows - 1 };
          if (rows.rows === 0) return;
          const sheet = context.sheetOf(rows);
          context.protections.check(rows, execution.user);
          sortRows(context, sheet, rows, [key as SortKey]);
        },
      });
      return null;
    },
  };
}
