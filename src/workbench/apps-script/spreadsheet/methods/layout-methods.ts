/** How the rows and columns of a sheet are shown: hidden, frozen, wide or narrow. They count from zero here. */
import type { SheetModel } from '../../../spreadsheet/sheet-model';
import { ServiceError, type Execution, type ServiceMethod, type Wire } from '../../service';
import { COLUMNS_OUT_OF_BOUNDS, freezePartOfMerge, ROWS_OUT_OF_BOUNDS } from '../constants';
import type { SpreadsheetContext } from '../context';

/** Pixels that a character and the padding of a cell take in Sheets' default font; for `autoResizeColumns`. */
const CHARACTER_WIDTH = 7;
const CELL_PADDING = 12;

export function layoutMethods(context: SpreadsheetContext): Record<string, ServiceMethod> {
  const sheetOf = (id: Wire | undefined): SheetModel => context.sheet(id as string);

  function change(
    execution: Execution,
    id: Wire | undefined,
    apply: (sheet: SheetModel) => void,
    { onResults = false } = {},
  ): null {
    context.buffer.add(execution, {
      part: 'structure',
      onResults,
      apply: () => {
        const sheet = sheetOf(id);
        context.protections.checkSheet(sheet.id, execution.user);
        apply(sheet);
      },
    });
    return null;
  }

  return {
    getFrozen: (_execution, id) => ({ ...sheetOf(id).structure.frozen }),
    getColumnWidth: (_execution, id, column) => sheetOf(id).structure.columnWidth(column as number),
    isRowHiddenByUser: (_execution, id, row) => context.filters.isRowHiddenByUser(sheetOf(id), row as number),
    isColumnHidden: (_execution, id, column) => sheetOf(id).structure.isColumnHidden(column as number),

    setFrozen: (execution, id, rows, columns) =>
      change(execution, id, (sheet) => {
        const frozenRows = (rows as number | null) ?? sheet.structure.frozen.rows;
        const frozenColumns = (columns as number | null) ?? sheet.structure.frozen.columns;
        requireWholeMerges(sheet, frozenRows, frozenColumns);
        sheet.structure.freeze(frozenRows, frozenColumns);
      }),
    setColumnWidth: (execution, id, column, count, width) =>
      change(execution, id, (sheet) => {
        requireColumns(sheet, column as number, count as number);
        sheet.structure.setColumnWidth(column as number, count as number, width as number);
      }),
    autoResizeColumns: (execution, id, column, count) =>
      change(
        execution,
        id,
        (sheet) => {
          requireColumns(sheet, column as number, count as number);
          fitColumns(sheet, column as number, count as number);
        },
        { onResults: true },
      ),
    setRowsHidden: (execution, id, row, count, hidden) =>
      change(execution, id, (sheet) => {
        if ((row as number) < 0 || (row as number) + (count as number) > sheet.rowCount)
          throw new ServiceError(ROWS_OUT_OF_BOUNDS);
        context.filters.setHiddenByUser(sheet, row as number, count as number, hidden === true);
      }),
    setColumnsHidden: (execution, id, column, count, hidden) =>
      change(execution, id, (sheet) => {
        requireColumns(sheet, column as number, count as number);
        sheet.structure.setColumnsHidden(column as number, count as number, hidden === true);
      }),
  };
}

function requireColumns(sheet: SheetModel, column: number, count: number): void {
  if (column < 0 || column + count > sheet.columnCount) throw new ServiceError(COLUMNS_OUT_OF_BOUNDS);
}

/** @throws Google's error when the line between frozen and other cells cuts through a merged one */
function requireWholeMerges(sheet: SheetModel, frozenRows: number, frozenColumns: number): void {
  for (const merge of sheet.merges.touching({
    row: 0,
    column: 0,
    rows: sheet.rowCount,
    columns: sheet.columnCount,
  })) {
    if (merge.row < frozenRows && merge.row + merge.rows > frozenRows)
      throw new ServiceError(freezePartOfMerge('rows'));
    if (merge.column < frozenColumns && merge.column + merge.columns > frozenColumns)
      throw new ServiceError(freezePartOfMerge('columns'));
  }
}

function fitColumns(sheet: SheetModel, first: number, count: number): void {
  const { rows } = sheet.contentSize();
  for (let column = first; column < first + count; column += 1) {
    const texts = sheet.cells.displayValues({ row: 0, column, rows, columns: 1 });
    const longest = Math.max(0, ...texts.map((line) => line[0]?.length ?? 0));
    if (longest > 0) sheet.structure.setColumnWidth(column, 1, longest * CHARACTER_WIDTH + CELL_PADDING);
  }
}
