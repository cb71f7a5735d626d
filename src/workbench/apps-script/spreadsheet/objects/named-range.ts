import { emulated } from '../../realm/emulated';
import type { RangeShape } from '../shapes';
import type { RangeObject } from './range';
import type { RealmContext } from './realm-context';

/** A `SpreadsheetApp.NamedRange`. */
export interface NamedRangeObject {
  getName(): string;
  getRange(): RangeObject;
  remove(): void;
}

export function createNamedRange(context: RealmContext, name: string, range: RangeShape): NamedRangeObject {
  return emulated(
    'SpreadsheetApp.NamedRange',
    {
      getName: () => name,
      getRange: () => context.make.range(range),
      remove: () => {
        context.write('remove', 'removeNamedRange', name);
      },
    },
    context.execution,
  );
}
