/**
 * A formula that refers to its own cell is an error in Sheets, be it by a whole column that it stands in. Univer
 * calculates it once with what was in the cell before. Circles of several formulas are not found here.
 */
import { ErrorType, ErrorValueObject } from '@univerjs/engine-formula';
import type { BaseAstNode, BaseReferenceObject } from '@univerjs/engine-formula';
import type { HeadlessUniver } from './headless-univer';

/** Functions that ask where a cell is or how it is made, not what is in it. */
const LOOK_AT_PLACE = new Set([
  'ROW',
  'ROWS',
  'COLUMN',
  'COLUMNS',
  'ISFORMULA',
  'FORMULATEXT',
  'ISREF',
  'CELL',
  'OFFSET',
]);
/** Univer's name for the operator that makes a range of two cells. */
const RANGE_OPERATOR = ':';

export function installSelfReferences({ treeWalk, placement }: HeadlessUniver): void {
  const walk = treeWalk._execute.bind(treeWalk);
  treeWalk._execute = (node, refOffsetX = 0, refOffsetY = 0) => {
    const state = walk(node, refOffsetX, refOffsetY);
    const parent = parentName(node);
    if (parent === RANGE_OPERATOR || LOOK_AT_PLACE.has(parent)) return state;
    const value = node.getValue();
    if (value?.isReferenceObject() && isAround(value as BaseReferenceObject))
      node.setValue(ErrorValueObject.create(ErrorType.CYCLE));
    return state;
  };

  function isAround(reference: BaseReferenceObject): boolean {
    if (reference.getSheetId() !== placement.currentSubUnitId) return false;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const { currentRow: row, currentColumn: column } = placement;
    return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
  }
}

function parentName(node: BaseAstNode): string {
  return node.getParent()?.getToken().trim().toUpperCase() ?? '';
}
