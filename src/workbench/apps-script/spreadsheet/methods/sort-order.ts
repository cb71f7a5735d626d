/** The order in which Sheets sorts: numbers and dates, then texts, then booleans; empty cells always last. Pure. */
import type { FormulaValue } from '../../../spreadsheet/engine';
import type { SortKey } from '../shapes';

/**
 * @param keys `column` counts from one, on the sheet, as the script gives it
 * @param firstColumn of the sorted range, from zero
 * @returns for each place from the top, the row that comes there; equal rows keep their order
 */
export function sortOrder(
  values: readonly (readonly FormulaValue[])[],
  keys: readonly SortKey[],
  firstColumn: number,
): number[] {
  const order = values.map((_row, index) => index);
  return order.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const difference = compare(
        values[a]?.[column - 1 - firstColumn],
        values[b]?.[column - 1 - firstColumn],
        ascending,
      );
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}

function compare(a: FormulaValue | undefined, b: FormulaValue | undefined, ascending: boolean): number {
  const isEmpty = (value: FormulaValue | undefined): boolean =>
    value === undefined || value === null || value === '';
  if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
  const difference = rank(a) - rank(b) || compareAlike(a, b);
  return ascending ? difference : -difference;
}

function rank(value: FormulaValue | undefined): number {
  if (typeof value === 'boolean') return 2;
  return typeof value === 'string' ? 1 : 0;
}

function compareAlike(a: FormulaValue | undefined, b: FormulaValue | undefined): number {
  if (typeof a === 'string' && typeof b === 'string')
    return a.localeCompare(b, 'en', { sensitivity: 'base' });
  return numberOf(a) - numberOf(b);
}

function numberOf(value: FormulaValue | undefined): number {
  return typeof value === 'object' && value !== null ? value.$date : Number(value);
}
