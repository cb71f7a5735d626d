/**
 * Careful readers for JSON whose shape is only promised: each gives the value if it is what was hoped for,
 * else undefined. Answers of the live API carry nulls, missing keys and extra properties (contract 4.4).
 */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The parsed JSON, or undefined for anything that is not JSON (an HTML page, a body cut short). */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function readObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

export function readList(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** Text that is not blank, trimmed. A number is taken too: older ids arrive as digits. */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' ? undefined : text;
}

export function readNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function readBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** The texts of a list, blanks dropped; undefined when there is none. */
export function readTexts(value: unknown): readonly string[] | undefined {
  const texts = (readList(value) ?? []).map(readText).filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : texts;
}

/** Sheets counts its days from the end of 1899; what is older is no date that Lusha means. */
const FIRST_DAY = '1900-01-01';

/** A day of the calendar as `YYYY-MM-DD`, whether the answer had a day or a moment; nothing for one that never was. */
export function readDay(value: unknown): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(readText(value) ?? '')?.[1];
  if (day === undefined || day < FIRST_DAY) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  // The 30th of February is read as a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}

/** A domain as people write it: lower case, no `www.`. */
export function readDomain(value: unknown): string | undefined {
  return readText(value)
    ?.toLowerCase()
    .replace(/^www\./, '');
}

/** The same object without its empty parts, or undefined when nothing is left. */
export function unlessEmpty<T extends object>(value: T): T | undefined {
  return Object.values(value).some((part) => part !== undefined) ? value : undefined;
}
