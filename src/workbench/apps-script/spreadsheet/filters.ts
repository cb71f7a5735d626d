/**
 * The filter of each sheet. Rows that it hides are hidden in the calculator too, so that the page shows the same;
 * which of them a person has hidden as well is remembered here. As in Sheets a filter looks at the cells when a
 * criterion is set and after sorting, not whenever a cell changes.
 */
import type { Mutation, SpreadsheetEngine } from '../../spreadsheet/engine';
import type { SheetModel } from '../../spreadsheet/sheet-model';
import type { WorkbookModel } from '../../spreadsheet/workbook-model';
import { isShown } from './filter-criterion';
import type { CriterionShape, RangeShape } from './shapes';
import { moveIndex, moveRange, removedSheet, structureChange } from './structure-change';
import type { StructureChange } from './structure-change';

interface SheetFilter {
  range: RangeShape;
  /** By column of the sheet. */
  criteria: Map<number, CriterionShape>;
  /** Rows that the filter hides. */
  hidden: Set<number>;
  /** Those of them that would be hidden without the filter too. */
  hiddenByUser: Set<number>;
}

const ROWS_HIDDEN = 'sheet.mutation.set-row-hidden';
const ROWS_SHOWN = 'sheet.mutation.set-row-visible';

export class Filters {
  private readonly filters = new Map<string, SheetFilter>();
  /** Rows are being hidden or shown on behalf of a filter. */
  private filtering = false;

  constructor(
    engine: Pick<SpreadsheetEngine, 'onMutation'>,
    private readonly workbook: Pick<WorkbookModel, 'sheetById'>,
  ) {
    engine.onMutation((mutation) => {
      this.follow(mutation);
    });
  }

  /** @returns where the filter of a sheet is; null when it has none */
  range(sheetId: string): RangeShape | null {
    return this.filters.get(sheetId)?.range ?? null;
  }

  criterion(sheetId: string, column: number): CriterionShape | null {
    return this.filters.get(sheetId)?.criteria.get(column) ?? null;
  }

  create(range: RangeShape): void {
    this.filters.set(range.sheetId, {
      range,
      criteria: new Map(),
      hidden: new Set(),
      hiddenByUser: new Set(),
    });
  }

  remove(sheetId: string): void {
    const filter = this.filters.get(sheetId);
    if (!filter) return;
    filter.criteria.clear();
    this.apply(sheetId);
    this.filters.delete(sheetId);
  }

  /** @param criterion null takes it away */
  setCriterion(sheetId: string, column: number, criterion: CriterionShape | null): void {
    const criteria = this.filters.get(sheetId)?.criteria;
    if (criterion) criteria?.set(column, criterion);
    else criteria?.delete(column);
    this.apply(sheetId);
  }

  /** Looks at the cells again. */
  apply(sheetId: string): void {
    const filter = this.filters.get(sheetId);
    const sheet = this.workbook.sheetById(sheetId);
    if (!filter || !sheet) return;
    const hidden = rowsToHide(sheet, filter);
    const isShownAgain = (row: number): boolean => !hidden.has(row) && !filter.hiddenByUser.has(row);
    const added = [...hidden].filter((row) => !filter.hidden.has(row));
    const shown = [...filter.hidden].filter(isShownAgain);
    const stillHiddenByUser = [...filter.hiddenByUser].filter((row) => hidden.has(row));
    const alsoHiddenByUser = added.filter((row) => sheet.structure.isRowHidden(row));
    filter.hidden = hidden;
    filter.hiddenByUser = new Set([...stillHiddenByUser, ...alsoHiddenByUser]);
    this.filtering = true;
    for (const [first, count] of runsOf(added)) sheet.structure.setRowsHidden(first, count, true);
    for (const [first, count] of runsOf(shown)) sheet.structure.setRowsHidden(first, count, false);
    this.filtering = false;
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return this.filters.get(sheetId)?.hidden.has(row) ?? false;
  }

  isRowHiddenByUser(sheet: SheetModel, row: number): boolean {
    const filter = this.filters.get(sheet.id);
    return filter?.hidden.has(row) ? filter.hiddenByUser.has(row) : sheet.structure.isRowHidden(row);
  }

  /** Hides rows or shows them again, except those that the filter hides. */
  setHiddenByUser(sheet: SheetModel, first: number, count: number, hidden: boolean): void {
    const filter = this.filters.get(sheet.id);
    const rows = Array.from({ length: count }, (_row, index) => first + index);
    for (const row of rows) {
      if (!filter?.hidden.has(row)) continue;
      if (hidden) filter.hiddenByUser.add(row);
      else filter.hiddenByUser.delete(row);
    }
    const free = rows.filter((row) => !filter?.hidden.has(row));
    for (const [start, length] of runsOf(free)) sheet.structure.setRowsHidden(start, length, hidden);
  }

  private follow(mutation: Mutation): void {
    const removed = removedSheet(mutation);
    if (removed !== null) this.filters.delete(removed);
    const change = structureChange(mutation);
    if (change) this.move(change);
    else if (!this.filtering && mutation.id === ROWS_SHOWN) this.unhide(mutation.params as RowsParams);
    else if (!this.filtering && mutation.id === ROWS_HIDDEN) this.hide(mutation.params as RowsParams);
  }

  private move(change: StructureChange): void {
    const filter = this.filters.get(change.sheetId);
    if (!filter) return;
    const range = moveRange(filter.range, change);
    if (!range) {
      this.filters.delete(change.sheetId);
      return;
    }
    filter.range = range;
    if (change.dimension === 'row') {
      filter.hidden = movedRows(filter.hidden, change);
      filter.hiddenByUser = movedRows(filter.hiddenByUser, change);
    } else {
      const entries = [...filter.criteria].flatMap(([column, criterion]): [number, CriterionShape][] => {
        const index = moveIndex(column, change);
        return index === null ? [] : [[index, criterion]];
      });
      filter.criteria = new Map(entries);
    }
  }

  /** A person shows rows in the page, those of a filter too. */
  private unhide({ subUnitId, ranges }: RowsParams): void {
    const filter = this.filters.get(subUnitId);
    for (const row of filter ? rowsOf(ranges) : []) {
      filter?.hidden.delete(row);
      filter?.hiddenByUser.delete(row);
    }
  }

  private hide({ subUnitId, ranges }: RowsParams): void {
    const filter = this.filters.get(subUnitId);
    for (const row of filter ? rowsOf(ranges) : []) {
      if (filter?.hidden.has(row)) filter.hiddenByUser.add(row);
    }
  }
}

interface RowsParams {
  readonly subUnitId: string;
  readonly ranges: readonly { readonly startRow: number; readonly endRow: number }[];
}

/** The rows below the header in which some criterion hides its cell. */
function rowsToHide(sheet: SheetModel, { range, criteria }: SheetFilter): Set<number> {
  const hidden = new Set<number>();
  const first = range.row + 1;
  const rows = Math.min(range.row + range.rows, sheet.rowCount) - first;
  if (rows <= 0) return hidden;
  for (const [column, criterion] of criteria) {
    const block = { row: first, column, rows, columns: 1 };
    const values = sheet.cells.values(block);
    sheet.cells.displayValues(block).forEach(([text = ''], index) => {
      if (!isShown({ value: values[index]?.[0] ?? '', text }, criterion)) hidden.add(first + index);
    });
  }
  return hidden;
}

function movedRows(rows: ReadonlySet<number>, change: StructureChange): Set<number> {
  return new Set([...rows].map((row) => moveIndex(row, change)).filter((row) => row !== null));
}

function rowsOf(ranges: RowsParams['ranges']): number[] {
  return ranges.flatMap(({ startRow, endRow }) =>
    Array.from({ length: endRow - startRow + 1 }, (_row, index) => startRow + index),
  );
}

/** Rows that follow each other, as first row and how many. */
function runsOf(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === row) last[1] += 1;
    else runs.push([row, 1]);
  }
  return runs;
}
