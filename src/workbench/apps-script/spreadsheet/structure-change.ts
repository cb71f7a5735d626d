/** How inserting, deleting and moving rows and columns carries along what is attached to them. Pure. */
import type { Mutation } from '../../spreadsheet/engine';
import type { RangeShape } from './shapes';

interface ChangedLines {
  readonly sheetId: string;
  readonly dimension: 'row' | 'column';
  readonly start: number;
  readonly count: number;
}

/** Moved before the row or column that is at `to` before the move. */
export type Move = ChangedLines & { readonly kind: 'move'; readonly to: number };

export type StructureChange =
  (ChangedLines & { readonly kind: 'insert' }) | (ChangedLines & { readonly kind: 'remove' }) | Move;

const KINDS: Readonly<Record<string, readonly [StructureChange['kind'], StructureChange['dimension']]>> = {
  'sheet.mutation.insert-row': ['insert', 'row'],
  'sheet.mutation.insert-col': ['insert', 'column'],
  'sheet.mutation.remove-rows': ['remove', 'row'],
  'sheet.mutation.remove-col': ['remove', 'column'],
  'sheet.mutation.move-rows': ['move', 'row'],
  'sheet.mutation.move-columns': ['move', 'column'],
};
const SHEET_REMOVAL = 'sheet.mutation.remove-sheet';

interface MutationRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

interface StructureParams {
  readonly subUnitId: string;
  readonly range?: MutationRange;
  readonly sourceRange?: MutationRange;
  readonly targetRange?: MutationRange;
}

/** @returns null when the mutation inserts, deletes and moves nothing */
export function structureChange({ id, params }: Mutation): StructureChange | null {
  const known = KINDS[id];
  if (!known) return null;
  const [kind, dimension] = known;
  const { subUnitId: sheetId, range, sourceRange, targetRange } = params as StructureParams;
  const source = sourceRange ?? range;
  if (!source) return null;
  const [start, end] =
    dimension === 'row' ? [source.startRow, source.endRow] : [source.startColumn, source.endColumn];
  const lines = { sheetId, dimension, start, count: end - start + 1 };
  if (kind !== 'move') return { ...lines, kind };
  if (!targetRange) return null;
  return { ...lines, kind, to: dimension === 'row' ? targetRange.startRow : targetRange.startColumn };
}

/** @returns the id of the sheet that the mutation deletes, or null */
export function removedSheet({ id, params }: Mutation): string | null {
  return id === SHEET_REMOVAL ? (params as StructureParams).subUnitId : null;
}

/** @returns where the row or column is now; null when it was deleted */
export function moveIndex(index: number, change: StructureChange): number | null {
  const { start, count } = change;
  const end = start + count;
  if (change.kind === 'insert') return index < start ? index : index + count;
  if (change.kind === 'remove') {
    if (index < start) return index;
    return index < end ? null : index - count;
  }
  const landing = landingOf(change);
  if (index >= start && index < end) return landing + index - start;
  const without = index < start ? index : index - count;
  return without < landing ? without : without + count;
}

/** Where moved rows or columns begin once they are moved. */
function landingOf({ start, count, to }: Move): number {
  return to > start ? to - count : to;
}

/** @returns null when all of it was deleted */
export function moveRange(range: RangeShape, change: StructureChange): RangeShape | null {
  if (range.sheetId !== change.sheetId) return range;
  if (change.dimension === 'row') {
    const span = moveSpan({ start: range.row, count: range.rows }, change);
    return span && { ...range, row: span.start, rows: span.count };
  }
  const span = moveSpan({ start: range.column, count: range.columns }, change);
  return span && { ...range, column: span.start, columns: span.count };
}

interface Span {
  readonly start: number;
  readonly count: number;
}

function moveSpan(span: Span, change: StructureChange): Span | null {
  if (change.kind === 'insert') return widened(span, change);
  if (change.kind === 'remove') return narrowed(span, change);
  const isInside = span.start >= change.start && span.start + span.count <= change.start + change.count;
  if (isInside) return { ...span, start: moveIndex(span.start, change) ?? span.start };
  // What is moved out of the middle leaves the range, what lands in the middle joins it.
  const rest = narrowed(span, change);
  return rest && widened(rest, { start: landingOf(change), count: change.count });
}

function widened({ start, count }: Span, inserted: Span): Span {
  if (inserted.start <= start) return { start: start + inserted.count, count };
  return inserted.start < start + count ? { start, count: count + inserted.count } : { start, count };
}

function narrowed({ start, count }: Span, removed: Span): Span | null {
  const removedEnd = removed.start + removed.count;
  const before = Math.max(0, Math.min(start, removedEnd) - removed.start);
  const inside = Math.max(0, Math.min(start + count, removedEnd) - Math.max(start, removed.start));
  return inside === count ? null : { start: start - before, count: count - inside };
}
