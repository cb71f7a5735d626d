/**
 * When new rows arrive, which of the last segments are rewritten together with them. Segments grow like the digits
 * of a number: a small one is soon merged into its neighbour, a full one is never touched again, and each row is
 * packed only a few times in its life.
 */

/** More rows no longer pack better (the compressor looks 32 KB back), and rewriting takes longer. */
export const FULL_SEGMENT_ROWS = 400;
/** A segment is merged while it has at most this many times the rows that are being added. */
const MERGE_RATIO = 2;

/**
 * @param segments rows of each segment, oldest first
 * @param added rows that arrive
 * @returns how many segments, counted from the newest, are merged with the new rows
 */
export function segmentsToMerge(segments: readonly number[], added: number): number {
  let rows = added;
  let merged = 0;
  for (const size of [...segments].reverse()) {
    if (
      size >= FULL_SEGMENT_ROWS ||
      size > rows * MERGE_RATIO ||
      rows + size > FULL_SEGMENT_ROWS * MERGE_RATIO
    )
      break;
    rows += size;
    merged += 1;
  }
  return merged;
}

/** Splits rows that are too many for one segment. */
export function segmentSizes(rows: number): readonly number[] {
  const full = Math.floor(rows / FULL_SEGMENT_ROWS);
  const rest = rows % FULL_SEGMENT_ROWS;
  return [...Array.from({ length: full }, () => FULL_SEGMENT_ROWS), ...(rest > 0 ? [rest] : [])];
}
