import type { Area } from '../sheet/formula-areas';

/**
 * The rows of a selection, each once and in the order of the sheet, without the headers and what stands above them.
 *
 * @param lastRow the last row of the sheet that holds anything: whole columns reach far below it
 */
export function rowsOfAreas(
  areas: readonly Area[],
  headerRow: number | undefined,
  lastRow: number,
): readonly number[] {
  const first = (headerRow ?? 0) + 1;
  const rows = new Set<number>();
  for (const area of areas) {
    const end = Math.min(lastRow, area.row + area.rows - 1);
    for (let row = Math.max(first, area.row); row <= end; row += 1) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}
