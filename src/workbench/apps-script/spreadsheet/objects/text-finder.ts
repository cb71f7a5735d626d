import { emulated } from '../../realm/emulated';
import type { RangeShape } from '../shapes';
import type { RangeObject } from './range';
import type { RealmContext } from './realm-context';

/** A `SpreadsheetApp.TextFinder`, as far as it finds; it replaces nothing. */
export interface TextFinder {
  matchCase(on: boolean): TextFinder;
  matchEntireCell(on: boolean): TextFinder;
  matchFormulaText(on: boolean): TextFinder;
  useRegularExpression(on: boolean): TextFinder;
  findAll(): RangeObject[];
  /** The next match after the last one found; null after the last. */
  findNext(): RangeObject | null;
}

export function createTextFinder(context: RealmContext, within: RangeShape, text: string): TextFinder {
  const query = { text, matchCase: false, entireCell: false, formulas: false, regularExpression: false };
  let next = 0;
  const set = (
    field: 'matchCase' | 'entireCell' | 'formulas' | 'regularExpression',
    on: boolean,
  ): TextFinder => {
    query[field] = on;
    next = 0;
    return finder;
  };
  const findAll = (): RangeObject[] =>
    (context.ask('findText', within, query) as RangeShape[]).map((shape) => context.make.range(shape));
  const finder: TextFinder = emulated(
    'SpreadsheetApp.TextFinder',
    {
      matchCase: (on: boolean) => set('matchCase', on),
      matchEntireCell: (on: boolean) => set('entireCell', on),
      matchFormulaText: (on: boolean) => set('formulas', on),
      useRegularExpression: (on: boolean) => set('regularExpression', on),
      findAll,
      findNext() {
        const match = findAll()[next] ?? null;
        if (match) next += 1;
        return match;
      },
    },
    context.execution,
  );
  return finder;
}
