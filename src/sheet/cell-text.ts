/** Longer texts are notes and not names: no person or company is called by them, and Lusha might refuse the call. */
const MAX_NAME_CHARACTERS = 200;

export function isTooLongForName(text: string | undefined): boolean {
  return (text ?? '').length > MAX_NAME_CHARACTERS;
}

/** What a cell holds, as trimmed text; blank for an empty cell. */
export function cellText(value: unknown): string {
  if (typeof value === 'string') return value.replace(/[\u00a0\u200b\ufeff]/g, ' ').trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return '';
}

/**
 * Whether a cell is still being computed or holds an error, so that nobody pays for asking about it.
 * Sheets hands such cells to a custom function as their text; ours begin with `#LUSHA`.
 */
export function isUnfinished(text: string): boolean {
  return (
    /^loading\.{0,3}$/i.test(text) ||
    /^#(n\/a|ref!|error!|value!|name\?|div\/0!|num!|null!|spill!|lusha\b)/i.test(text)
  );
}

/** A range as rows of cells, whether a formula was given one cell, a row, a column or a block. */
export function toRows(input: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(input)) return [[input]];
  return input.map((row: unknown) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
}
