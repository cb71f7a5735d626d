import { isOverlapping } from '../../spreadsheet/block-overlap';
import type { SpreadsheetEngine } from '../../spreadsheet/engine';
import { ServiceError } from '../service';
import { PROTECTED_CELL } from './constants';
import type { ProtectionShape, RangeShape } from './shapes';
import { moveRange, removedSheet, structureChange } from './structure-change';
import type { StructureChange } from './structure-change';

/** Protected ranges and sheets. The owner of the spreadsheet may edit all of them. */
export class Protections {
  private items: ProtectionShape[] = [];
  private lastId = 0;

  constructor(
    engine: SpreadsheetEngine,
    private readonly owner: string,
  ) {
    engine.onMutation((mutation) => {
      const sheetId = removedSheet(mutation);
      this.items = this.items.filter((item) => item.range.sheetId !== sheetId);
      const change = structureChange(mutation);
      if (!change) return;
      const follow = (range: RangeShape): RangeShape[] => {
        const moved = moveRange(range, change);
        return moved ? [moved] : [];
      };
      this.items = this.items.flatMap((item) => {
        const unprotected = item.unprotected.flatMap(follow);
        return item.type === 'SHEET'
          ? [{ ...item, unprotected }]
          : follow(item.range).map((range) => ({ ...item, range, unprotected }));
      });
    });
  }

  add(type: ProtectionShape['type'], range: RangeShape, user: string): ProtectionShape {
    this.lastId += 1;
    const editors = [...new Set([this.owner, user])];
    const item = {
      id: this.lastId,
      type,
      range,
      description: '',
      warningOnly: false,
      editors,
      unprotected: [],
    };
    this.items.push(item);
    return item;
  }

  /** @throws Google's error when it has been removed */
  get(id: number): ProtectionShape {
    const item = this.items.find((one) => one.id === id);
    if (!item) throw new ServiceError('Protected range not found.');
    return item;
  }

  list(type: string, sheetId: string | null): ProtectionShape[] {
    return this.items.filter(
      (item) => item.type === type && (sheetId === null || item.range.sheetId === sheetId),
    );
  }

  change(id: number, fields: Partial<ProtectionShape>): ProtectionShape {
    const changed = { ...this.get(id), ...fields };
    this.items = this.items.map((item) => (item.id === id ? changed : item));
    return changed;
  }

  remove(id: number): void {
    this.get(id);
    this.items = this.items.filter((item) => item.id !== id);
  }

  canEdit(item: ProtectionShape, user: string): boolean {
    return item.warningOnly || user === this.owner || item.editors.includes(user);
  }

  /** @throws Google's error when the sheet as a whole is closed to this user, whatever is open in it */
  checkSheet(sheetId: string, user: string): void {
    const isClosed = this.list('SHEET', sheetId).some((item) => !this.canEdit(item, user));
    if (isClosed) throw new ServiceError(PROTECTED_CELL);
  }

  /**
   * Rows and columns may come and go beside a protected range, which moves along, but not in the middle of it.
   *
   * @throws Google's error when this user may not change the rows or columns so
   */
  checkStructure(change: StructureChange, user: string): void {
    this.checkSheet(change.sheetId, user);
    const isHit = this.list('RANGE', change.sheetId).some(
      (item) => !this.canEdit(item, user) && isTorn(item.range, change),
    );
    if (isHit) throw new ServiceError(PROTECTED_CELL);
  }

  /** @throws Google's error when this user may not write to some cell of the range */
  check(range: RangeShape, user: string): void {
    for (const item of this.items) {
      if (item.range.sheetId !== range.sheetId || this.canEdit(item, user)) continue;
      const hit = item.type === 'SHEET' || isOverlapping(item.range, range);
      if (hit && !item.unprotected.some((open) => contains(open, range)))
        throw new ServiceError(PROTECTED_CELL);
    }
  }
}

function isTorn(range: RangeShape, change: StructureChange): boolean {
  const [start, count] = change.dimension === 'row' ? [range.row, range.rows] : [range.column, range.columns];
  const isBetween = (index: number): boolean => index > start && index < start + count;
  if (change.kind === 'insert') return isBetween(change.start);
  const isTaken = change.start < start + count && start < change.start + change.count;
  return isTaken || (change.kind === 'move' && isBetween(change.to));
}

function contains(outer: RangeShape, inner: RangeShape): boolean {
  return (
    outer.sheetId === inner.sheetId &&
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}
