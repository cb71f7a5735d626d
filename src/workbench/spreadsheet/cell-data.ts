/** How one cell is kept by Univer. */
import { BooleanNumber, CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { googleErrorText, isErrorText } from './error-texts';
import type { CellContent } from './typed-input';

/** The value of a cell as it is kept, a date as its serial; null when it is empty. */
export function plainValue(cell: Nullable<ICellData>): number | string | boolean | null {
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (cell?.t === CellValueType.BOOLEAN)
    return value === true || Number(value) === (BooleanNumber.TRUE as number);
  return isErrorText(value) ? googleErrorText(value) : value;
}

/** Takes the note away; the type knows only notes that are there. */
export const NO_CUSTOM = null as unknown as NonNullable<ICellData['custom']>;

/** What a cell without content is written as; only its formatting and its note stay. */
export const EMPTY: ICellData = { v: null, f: null, si: null, p: null };

/** Whatever was in the cell before is gone; only its formatting and its note stay. */
export function cellOf(content: CellContent): ICellData {
  switch (content.kind) {
    case 'empty':
      return { ...EMPTY };
    case 'formula':
      return { ...EMPTY, f: content.formula };
    case 'boolean':
      return { ...EMPTY, v: content.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'text':
      return {
        ...EMPTY,
        v: content.text,
        t: content.quoted ? CellValueType.FORCE_STRING : CellValueType.STRING,
      };
    case 'number': {
      const cell = { ...EMPTY, v: content.value, t: CellValueType.NUMBER };
      return content.format === null ? cell : { ...cell, s: { n: { pattern: content.format } } };
    }
  }
}
