/** What may be written: text stays text, whatever it looks like; a day (`YYYY-MM-DD`) becomes a date. */
export type WritableCell = string | number | boolean | Date | { readonly day: string };
/** What Sheets is handed in the end. */
export type WrittenValue = string | number | boolean | Date;

/** Characters in one cell; more is refused by Sheets. https://support.google.com/drive/answer/37603 */
export const MAX_CELL_CHARACTERS = 50_000;
/** Marks a text of which the end is missing. */
const ELLIPSIS = '…';

/** The format of a cell whose content is text even if it looks like a formula, a number or a date. */
export const TEXT_FORMAT = '@';
/** The format of a cell that shows each value in the way that suits it. */
export const AUTOMATIC_FORMAT = 'General';
/** As which Sheets reads out an automatic format; written back as it is, it would show a date as a number. */
const AUTOMATIC_READ_OUT = '0.###############';

export interface ReadyCell {
  readonly value: WrittenValue;
  /** Whether the end of a text had to be left out. */
  readonly isCut: boolean;
}

/** @param startOfDay the moment at which a day begins in the time zone of the spreadsheet */
export function readyCell(cell: WritableCell, startOfDay: (day: string) => Date): ReadyCell {
  if (typeof cell === 'string') return readyText(cell);
  // Neither is a number that a cell can hold.
  if (typeof cell === 'number') return { value: Number.isFinite(cell) ? cell : '', isCut: false };
  const value = typeof cell === 'object' && 'day' in cell ? startOfDay(cell.day) : cell;
  return { value: value instanceof Date && Number.isNaN(value.getTime()) ? '' : value, isCut: false };
}

/**
 * The format that a cell needs before it gets its value. Text needs the text format. Anything else keeps what
 * the cell has, unless that is the text format: a number written there would become text.
 */
export function formatFor(value: WrittenValue, present: string): string {
  if (value === '') return presentFormat(present);
  if (typeof value === 'string') return TEXT_FORMAT;
  return present === TEXT_FORMAT ? AUTOMATIC_FORMAT : presentFormat(present);
}

/** A format that was read, as it has to be written to change nothing. */
export function presentFormat(format: string): string {
  const isAutomatic = format === '' || format === AUTOMATIC_READ_OUT || /^general$/i.test(format);
  return isAutomatic ? AUTOMATIC_FORMAT : format;
}

/** A text that a cell can hold; of one that is too long the beginning. */
export function readyText(text: string): ReadyCell & { readonly value: string } {
  if (text.length <= MAX_CELL_CHARACTERS) return { value: text, isCut: false };
  const kept = text.slice(0, MAX_CELL_CHARACTERS - ELLIPSIS.length);
  // Half of a character that takes two units would be shown as a question mark.
  return { value: kept.replace(/[\ud800-\udbff]$/, '') + ELLIPSIS, isCut: true };
}
