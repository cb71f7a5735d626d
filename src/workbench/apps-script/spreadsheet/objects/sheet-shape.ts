import { sheetNumber } from '../sheet-number';
import type { SheetShape } from '../shapes';

export function sheetShape(id: string): SheetShape {
  return { id, number: sheetNumber(id) };
}
