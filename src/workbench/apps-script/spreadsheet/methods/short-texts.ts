import type { FormulaValue } from '../../../spreadsheet/engine';
import { requireFitting } from '../../../spreadsheet/typed-input';
import { ServiceError } from '../../service';

/** @throws Google's error when one of the texts is longer than any cell can hold */
export function requireShortTexts(values: readonly FormulaValue[]): void {
  for (const value of values) {
    if (typeof value !== 'string') continue;
    try {
      requireFitting(value);
    } catch (error) {
      // The calculator refuses it in Google's own words.
      if (error instanceof RangeError) throw new ServiceError(error.message);
      throw error;
    }
  }
}
