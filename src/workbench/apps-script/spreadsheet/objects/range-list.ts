import { emulated } from '../../realm/emulated';
import type { RangeObject } from './range';
import type { RealmContext } from './realm-context';

/** The methods of a range that a range list has too; each does it to all its ranges. */
const SHARED_METHODS = [
  'activate',
  'clear',
  'clearContent',
  'clearFormat',
  'clearNote',
  'setBackground',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
] as const;

type SharedMethods = Record<(typeof SHARED_METHODS)[number], (...args: unknown[]) => RangeListObject>;

/** A `SpreadsheetApp.RangeList`. */
export interface RangeListObject extends SharedMethods {
  getRanges(): RangeObject[];
}

export function createRangeList(context: RealmContext, ranges: readonly RangeObject[]): RangeListObject {
  const members: Record<string, unknown> = { getRanges: () => [...ranges] };
  const list = emulated('SpreadsheetApp.RangeList', members, context.execution) as unknown as RangeListObject;
  for (const method of SHARED_METHODS) {
    members[method] = (...args: unknown[]) => {
      for (const range of ranges) (range[method] as (...values: unknown[]) => unknown).apply(range, args);
      return list;
    };
  }
  // Several ranges are selected together, not one after the other.
  members['activate'] = () => {
    context.write(
      'activate',
      'setSelection',
      ranges.map(({ shape }) => shape),
      null,
    );
    return list;
  };
  return list;
}
