/** Rows and columns of a sheet: how many there are, inserting, deleting and moving them. They count from zero here. */
import type { FormulaValue } from '../../../spreadsheet/engine';
import type { SheetModel } from '../../../spreadsheet/sheet-model';
import { NotEmulatedError } from '../../realm/exception';
import { ServiceError, type Execution, type ServiceMethod, type Wire } from '../../service';
import {
  CANNOT_DELETE_ALL_COLUMNS,
  CANNOT_DELETE_ALL_ROWS,
  COLUMNS_OUT_OF_BOUNDS,
  MOVE_PART_OF_MERGE,
  ROWS_OUT_OF_BOUNDS,
} from '../constants';
import type { SpreadsheetContext } from '../context';
import type { Move, StructureChange } from '../structure-change';
import { requireShortTexts } from './short-texts';

type Dimension = StructureChange['dimension'];

const OUT_OF_BOUNDS: Readonly<Record<Dimension, string>> = {
  row: ROWS_OUT_OF_BOUNDS,
  column: COLUMNS_OUT_OF_BOUNDS,
};
const CANNOT_DELETE_ALL: Readonly<Record<Dimension, string>> = {
  row: CANNOT_DELETE_ALL_ROWS,
  column: CANNOT_DELETE_ALL_COLUMNS,
};

export function structureMethods(context: SpreadsheetContext): Record<string, ServiceMethod> {
  const sheetOf = (id: Wire | undefined): SheetModel => context.sheet(id as string);

  /** How many rows or columns there are: for this execution when it calls, for everyone when it is flushed. */
  function count(sheet: SheetModel, dimension: Dimension, execution?: Execution): number {
    const size = execution
      ? context.sizeOf(execution, sheet)
      : { rows: sheet.rowCount, columns: sheet.columnCount };
    return dimension === 'row' ? size.rows : size.columns;
  }

  function insert(dimension: Dimension): ServiceMethod {
    return (execution, id, before, howMany) => {
      const change: StructureChange = {
        kind: 'insert',
        sheetId: id as string,
        dimension,
        start: before as number,
        count: howMany as number,
      };
      const check = (length: number): void => {
        if (change.start < 0 || change.start > length) throw new ServiceError(OUT_OF_BOUNDS[dimension]);
        const across = count(sheetOf(id), dimension === 'row' ? 'column' : 'row');
        context.requireRoomFor(change.count * across);
      };
      check(count(sheetOf(id), dimension, execution));
      return restructure(execution, change, change.count, (sheet) => {
        check(count(sheet, dimension));
        if (dimension === 'row') sheet.structure.insertRows(change.start, change.count);
        else sheet.structure.insertColumns(change.start, change.count);
      });
    };
  }

  function remove(dimension: Dimension): ServiceMethod {
    return (execution, id, first, howMany) => {
      const change: StructureChange = {
        kind: 'remove',
        sheetId: id as string,
        dimension,
        start: first as number,
        count: howMany as number,
      };
      const check = (length: number): void => {
        if (change.start < 0 || change.start + change.count > length)
          throw new ServiceError(OUT_OF_BOUNDS[dimension]);
        const { frozen } = sheetOf(id).structure;
        const frozenCount = dimension === 'row' ? frozen.rows : frozen.columns;
        const removed = change.start + change.count - Math.max(change.start, frozenCount);
        if (removed === length - frozenCount) throw new ServiceError(CANNOT_DELETE_ALL[dimension]);
      };
      check(count(sheetOf(id), dimension, execution));
      return restructure(execution, change, -change.count, (sheet) => {
        check(count(sheet, dimension));
        if (dimension === 'row') sheet.structure.deleteRows(change.start, change.count);
        else sheet.structure.deleteColumns(change.start, change.count);
      });
    };
  }

  function move(dimension: Dimension): ServiceMethod {
    return (execution, id, first, howMany, to) => {
      const change: Move = {
        kind: 'move',
        sheetId: id as string,
        dimension,
        start: first as number,
        count: howMany as number,
        to: to as number,
      };
      const check = (length: number): void => {
        if (change.start + change.count > length || change.to < 0 || change.to > length)
          throw new ServiceError(OUT_OF_BOUNDS[dimension]);
      };
      check(count(sheetOf(id), dimension, execution));
      return restructure(execution, change, 0, (sheet) => {
        check(count(sheet, dimension));
        if (isCutByMerge(sheet, change)) throw new ServiceError(MOVE_PART_OF_MERGE);
        if (dimension === 'row') sheet.structure.moveRows(change.start, change.count, change.to);
        else sheet.structure.moveColumns(change.start, change.count, change.to);
      });
    };
  }

  function restructure(
    execution: Execution,
    change: StructureChange,
    gained: number,
    apply: (sheet: SheetModel) => void,
  ): null {
    const { sheetId, dimension } = change;
    // Nobody has said what Google answers.
    if (change.count < 1) throw new NotEmulatedError(`A change of ${change.count} rows or columns`);
    context.buffer.add(execution, {
      part: 'structure',
      growth: {
        sheetId,
        rows: dimension === 'row' ? gained : 0,
        columns: dimension === 'column' ? gained : 0,
      },
      apply: () => {
        const sheet = context.sheet(sheetId);
        context.protections.checkStructure(change, execution.user);
        apply(sheet);
      },
    });
    return null;
  }

  return {
    getMaxRows: (_execution, id) => sheetOf(id).rowCount,
    getMaxColumns: (_execution, id) => sheetOf(id).columnCount,
    insertRows: insert('row'),
    insertColumns: insert('column'),
    deleteRows: remove('row'),
    deleteColumns: remove('column'),
    moveRows: move('row'),
    moveColumns: move('column'),

    /** The row is looked for when the change is carried out, so that two executions never take the same one. */
    appendRow: (execution, id, values) => {
      const cells = values as FormulaValue[];
      requireShortTexts(cells);
      context.buffer.add(execution, {
        part: 'cells',
        onResults: true,
        apply: () => {
          const sheet = sheetOf(id);
          const { rows: row } = sheet.contentSize();
          const block = { row, column: 0, rows: 1, columns: cells.length };
          context.protections.check({ ...block, sheetId: sheet.id }, execution.user);
          if (row === sheet.rowCount) sheet.structure.insertRows(row, 1);
          if (cells.length > sheet.columnCount)
            sheet.structure.insertColumns(sheet.columnCount, cells.length - sheet.columnCount);
          sheet.cells.write(block, [cells]);
        },
      });
      return null;
    },
  };
}

/** Whether a merged cell reaches over an end of what is moved, or over the place it is moved to. */
function isCutByMerge(sheet: SheetModel, { dimension, start, count, to }: Move): boolean {
  const whole = { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount };
  return sheet.merges.touching(whole).some((merge) => {
    const [first, length] = dimension === 'row' ? [merge.row, merge.rows] : [merge.column, merge.columns];
    return [start, start + count, to].some((edge) => edge > first && edge < first + length);
  });
}
