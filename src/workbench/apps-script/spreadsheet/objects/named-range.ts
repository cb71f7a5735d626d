import { emulated } from '../../realm/emulated';
import { Exception } from '../../realm/exception';
import { RANGE_NOT_FOUND } from '../constants';
import type { RangeShape } from '../shapes';
import type { RangeObject } from './range';
import type { RealmContext } from './realm-context';

/** A `SpreadsheetApp.NamedRange`. */
export interface NamedRangeObject {
  getName(): string;
  getRange(): RangeObject;
  remove(): void;
}

/** @param range null when its cells were deleted */
export function createNamedRange(
  context: RealmContext,
  name: string,
  range: RangeShape | null,
): NamedRangeObject {
  return emulated(
    'SpreadsheetApp.NamedRange',
    {
      getName: () => name,
      getRange: () => {
        if (!range) throw new Exception(RANGE_NOT_FOUND);
        return context.make.range(range);
      },
      remove: () => {
        context.write('remove', 'removeNamedRange', name);
      },
    },
    context.execution,
  );
}
