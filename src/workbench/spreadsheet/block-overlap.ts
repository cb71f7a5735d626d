import type { Block } from './sheet-cells';

/** Whether two blocks of one sheet have a cell in common. */
export function isOverlapping(a: Block, b: Block): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
