/** Rows looked at; a list has thousands, and its columns are alike from top to bottom. */
const SAMPLE_ROWS = 200;
/** Pixels: of an average character in Arial 10, of the space beside the text, and the limits that stay readable. */
const CHARACTER_WIDTH = 7;
const PADDING = 20;
const MIN_WIDTH = 80;
const MAX_WIDTH = 320;

/** Widths at which most of a list can be read, in pixels. */
export function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const characters: number[] = [];
  for (const row of rows.slice(0, SAMPLE_ROWS)) {
    row.forEach((text, column) => {
      characters[column] = Math.max(characters[column] ?? 0, text.length);
    });
  }
  return characters.map((count) =>
    Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, count * CHARACTER_WIDTH + PADDING)),
  );
}
