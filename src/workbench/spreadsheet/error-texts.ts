/** Error values of cells, in Google's words where Univer has its own. */

/** Univer's error for a result that found no room; Google shows the error of a missing reference. */
export const BLOCKED_RESULT = '#SPILL!';
/** Univer's error for a formula that refers to itself. */
export const CIRCULAR = '#CYCLE!';
/** Univer's error for a calculation that gives nothing, such as a filter that lets nothing through. */
const NOTHING_FOUND = '#CALC!';

const UNIVER_ERRORS: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#NAME?',
  '#VALUE!',
  '#NUM!',
  '#N/A',
  '#REF!',
  '#ERROR!',
  '#NULL!',
  NOTHING_FOUND,
  BLOCKED_RESULT,
  CIRCULAR,
]);

/** @param text an error as Univer writes it into a cell */
export function googleErrorText(text: string): string {
  if (text === NOTHING_FOUND) return '#N/A';
  return text === BLOCKED_RESULT || text === CIRCULAR ? '#REF!' : text;
}

/** Univer's errors that Sheets does not have. */
export const FOREIGN_ERRORS: readonly string[] = [BLOCKED_RESULT, CIRCULAR, NOTHING_FOUND];

export function isErrorText(text: unknown): text is string {
  return typeof text === 'string' && UNIVER_ERRORS.has(text);
}

/** What Sheets shows on hover over a formula whose result found no room. */
export function blockedResultMessage(blockerA1: string): string {
  return `Array result was not expanded because it would overwrite data in ${blockerA1}.`;
}

/** What Sheets shows when a custom function depends on a cell that changes with every calculation. */
export const VOLATILE_MESSAGE =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';
