import { readDay } from '../lusha/read-json';

/** What a field gives for a cell: text stays text, numbers and truth values keep their type, a day is a `Day`. */
export type Cell = string | number | boolean | Day;

/** A calendar day without a time, `YYYY-MM-DD`; becomes a date only where the sheet's time zone is known. */
export interface Day {
  readonly day: string;
}

export const BLANK = '';

/** Blank also for what is no day, which an answer that was stored long ago may have. */
export function dayCell(text: string | undefined): Cell {
  const day = readDay(text);
  return day === undefined ? BLANK : { day };
}

export function listCell(texts: readonly string[] | undefined): string {
  return texts?.join(', ') ?? BLANK;
}

/** `11-50`, `10001+`, or nothing. */
export function rangeText(
  min: number | undefined,
  max: number | undefined,
  format: (value: number) => string,
): string {
  if (min === undefined) return max === undefined ? BLANK : `up to ${format(max)}`;
  return max === undefined ? `${format(min)}+` : `${format(min)}-${format(max)}`;
}
