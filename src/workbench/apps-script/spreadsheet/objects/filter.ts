import { emulated } from '../../realm/emulated';
import { signatureMismatch } from '../../realm/signature';
import type { CriterionShape, RangeShape } from '../shapes';
import { createFilterCriteria, criterionShape } from './filter-criteria';
import type { FilterCriteriaObject } from './filter-criteria';
import type { RangeObject } from './range';
import type { RealmContext } from './realm-context';

const FILTER = 'SpreadsheetApp.Filter';

/** A `SpreadsheetApp.Filter`: the one of its sheet. Columns count from one on the sheet. */
export class FilterObject {
  constructor(
    private readonly context: RealmContext,
    private readonly sheetId: string,
  ) {}

  getRange(): RangeObject {
    return this.context.make.range(this.context.ask('getFilterRange', this.sheetId) as RangeShape);
  }

  remove(): void {
    this.context.write('remove', 'removeFilter', this.sheetId);
  }

  getColumnFilterCriteria(...args: unknown[]): FilterCriteriaObject | null {
    const column = columnOf('getColumnFilterCriteria', args, 1);
    const shape = this.context.ask('getFilterCriterion', this.sheetId, column) as CriterionShape | null;
    return shape && createFilterCriteria(this.context, shape);
  }

  setColumnFilterCriteria(...args: unknown[]): this {
    const column = columnOf('setColumnFilterCriteria', args, 2);
    const shape = args[1] === null ? null : criterionShape(args[1]);
    if (shape === undefined) throw signatureMismatch(`${FILTER}.setColumnFilterCriteria`, args);
    this.context.write('setColumnFilterCriteria', 'setFilterCriterion', this.sheetId, column, shape);
    return this;
  }

  removeColumnFilterCriteria(...args: unknown[]): this {
    const column = columnOf('removeColumnFilterCriteria', args, 1);
    this.context.write('removeColumnFilterCriteria', 'setFilterCriterion', this.sheetId, column, null);
    return this;
  }

  sort(...args: unknown[]): this {
    const column = columnOf('sort', args, 2) + 1;
    const [, ascending] = args;
    if (typeof ascending !== 'boolean') throw signatureMismatch(`${FILTER}.sort`, args);
    this.context.write('sort', 'sortFilter', this.sheetId, { column, ascending });
    return this;
  }
}

export function createFilter(context: RealmContext, sheetId: string): FilterObject {
  return emulated(FILTER, new FilterObject(context, sheetId), context.execution);
}

/** The column that the first argument names, from zero. */
function columnOf(method: string, args: readonly unknown[], count: number): number {
  const [column] = args;
  if (args.length !== count || typeof column !== 'number')
    throw signatureMismatch(`${FILTER}.${method}`, args);
  return column - 1;
}
