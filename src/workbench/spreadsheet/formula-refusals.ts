/**
 * What Sheets does not even begin to calculate: formulas that it cannot parse and formulas about sheets that are
 * not there. Univer reads on where it can and has other errors for the rest.
 */
import { ErrorType } from '@univerjs/engine-formula';
import { CIRCULAR } from './error-texts';
import { formulaNames } from './formula-syntax';
import type { FormulaReader } from './headless-univer';

/** Sheets knows `A2:A`, Univer does not: it would not move such a range rightly with its columns either. */
const OPEN_RANGE = /[A-Z]\$?\d+\s*:\s*\$?[A-Z]+(?![A-Z\d$(])/i;
const OPEN_RANGE_TEXT =
  'A range without a last row, such as A2:A, is not emulated by the workbench. Name the last row: A2:A1000.';

/** What formulas can refer to by name. */
export interface KnownNames {
  readonly hasFunction: (name: string) => boolean;
  readonly hasRange: (name: string) => boolean;
  readonly hasSheet: (name: string) => boolean;
}

export function installFormulaRefusals(reader: FormulaReader, { hasSheet }: KnownNames): void {
  const build = reader.treeBuilder.bind(reader);
  reader.treeBuilder = (formula, transformSuffix) => {
    const names = formulaNames(formula);
    if (!names) return ErrorType.ERROR;
    return names.sheets.every(hasSheet) ? build(formula, transformSuffix) : ErrorType.REF;
  };
}

/**
 * The text that Sheets shows over an error that the formula itself is to blame for.
 *
 * @param error as Univer writes it into the cell
 * @returns null when something else is to blame
 */
export function formulaErrorText(formula: string, error: string, known: KnownNames): string | null {
  if (error === CIRCULAR)
    return 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.';
  const names = formulaNames(formula);
  if (!names) return error === (ErrorType.ERROR as string) ? 'Formula parse error.' : null;
  if (error === (ErrorType.REF as string)) {
    const sheet = names.sheets.find((name) => !known.hasSheet(name));
    return sheet === undefined ? null : `Unresolved sheet name '${sheet}'.`;
  }
  if (error !== (ErrorType.NAME as string)) return null;
  const functionName = names.functions.find((name) => !known.hasFunction(name));
  if (functionName !== undefined) return `Unknown function: '${functionName}'.`;
  const rangeName = names.ranges.find((name) => !known.hasRange(name));
  if (rangeName !== undefined) return `Unknown range name: '${rangeName.toUpperCase()}'.`;
  return OPEN_RANGE.test(formula) ? OPEN_RANGE_TEXT : null;
}
