/** How inserting, deleting and moving rows and columns carries along what is attached to them. Pure. */
import type { Mutation } from '../../spreadsheet/engine';
import type { RangeShape } from './shapes';

export interface StructureChange {
  readonly kind: 'insert' | 'remove';
  readonly sheetId: string;
  readonly dimension: 'row' | 'column';
  readonly start: number;
  readonly count: number;
}

const KINDS: Readonly<Record<string, readonly [StructureChange['kind'], StructureChange['dimension']]>> = {
  'sheet.mutation.insert-row': ['insert', 'row'],
  'sheet.mutation.insert-col': ['insert', 'column'],
  'sheet.mutation.remove-rows': ['remove', 'row'],
  'sheet.mutation.remove-col': ['remove', 'column'],
};

interface StructureParams {
  readonly subUnitId: string;
  readonly range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

/** @returns null when the mutation inserts and deletes nothing */
export function structureChange({ id, params }: Mutation): StructureChange | null {
  const kind = KINDS[id];
  if (!kind) return null;
  const { subUnitId, range } = params as StructureParams;
  const [start, end] =
    kind[1] === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { kind: kind[0], dimension: kind[1], sheetId: subUnitId, start, count: end - start + 1 };
}

/** @returns where the row or column is now; null when it was deleted */
export function moveIndex(index: number, { kind, start, count }: StructureChange): number | null {
  if (index < start) return index;
  if (kind === 'insert') return index + count;
  return index < start + count ? null : index - count;
}

/** @returns null when all of it was deleted */
export function moveRange(range: RangeShape, change: StructureChange): RangeShape | null {
  if (range.sheetId !== change.sheetId) return range;
  if (change.dimension === 'row') {
    const span = moveSpan(range.row, range.rows, change);
    return span && { ...range, row: span.start, rows: span.count };
  }
  const span = moveSpan(range.column, range.columns, change);
  return span && { ...range, column: span.start, columns: span.count };
}

function moveSpan(
  start: number,
  count: number,
  change: StructureChange,
): { start: number; count: number } | null {
  const end = start + count;
  if (change.kind === 'insert') {
    if (change.start <= start) return { start: start + change.count, count };
    return change.start < end ? { start, count: count + change.count } : { start, count };
  }
  const removedEnd = change.start + change.count;
  const removedBefore = Math.max(0, Math.min(start, removedEnd) - change.start);
  const removedInside = Math.max(0, Math.min(end, removedEnd) - Math.max(start, change.start));
  return removedInside === count ? null : { start: start - removedBefore, count: count - removedInside };
}
