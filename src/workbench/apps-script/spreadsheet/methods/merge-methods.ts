/** Merged cells. */
import type { SheetModel } from '../../../spreadsheet/sheet-model';
import type { Block } from '../../../spreadsheet/sheet-cells';
import { ServiceError, type ServiceMethod } from '../../service';
import { PART_OF_MERGE } from '../constants';
import type { SpreadsheetContext } from '../context';
import type { RangeShape } from '../shapes';

export type MergeDirection = 'all' | 'across' | 'down';

export function mergeMethods(context: SpreadsheetContext): Record<string, ServiceMethod> {
  return {
    getMergedRanges: (_execution, range) => {
      const block = range as RangeShape;
      const { merges } = context.sheetOf(block);
      return merges.touching(block).map((merge) => ({ ...merge, sheetId: block.sheetId }));
    },
    mergeRange: (execution, range, direction) => {
      const block = range as RangeShape;
      return context.write(execution, block, (sheet) => {
        requireWholeMerges(sheet, block);
        sheet.merges.breakApart(block);
        for (const part of partsOf(block, direction as MergeDirection)) sheet.merges.merge(part);
      });
    },
    breakApart: (execution, range) => {
      const block = range as RangeShape;
      return context.write(execution, block, (sheet) => {
        requireWholeMerges(sheet, block);
        sheet.merges.breakApart(block);
      });
    },
  };
}

function partsOf(block: RangeShape, direction: MergeDirection): Block[] {
  const { row, column, rows, columns } = block;
  if (direction === 'all') return [block];
  return direction === 'across'
    ? Array.from({ length: rows }, (_part, index) => ({ row: row + index, column, rows: 1, columns }))
    : Array.from({ length: columns }, (_part, index) => ({ row, column: column + index, rows, columns: 1 }));
}

/** @throws Google's error when the block cuts through a merged cell */
function requireWholeMerges(sheet: SheetModel, block: Block): void {
  const isCut = sheet.merges
    .touching(block)
    .some(
      (merge) =>
        merge.row < block.row ||
        merge.column < block.column ||
        merge.row + merge.rows > block.row + block.rows ||
        merge.column + merge.columns > block.column + block.columns,
    );
  if (isCut) throw new ServiceError(PART_OF_MERGE);
}
