import { CACHE_LOST_MS } from './known-rows';
import type { Line } from './line';
import { emails } from './people';
import { compare, lineOf, type BenchSizes } from './scenario';
import type { Sheet, Venue } from './open-sheet';
import { showCells } from './show-values';

/** Our own limit for a cell that finds nothing in the cache. */
const MAX_SERVICE_CALLS = 4;

/** Formulas of one cell each about people who were revealed before, all computed again at once. */
export async function knownCells(venue: Venue, { cells }: BenchSizes): Promise<readonly Line[]> {
  const who = emails(venue.world, cells);
  const show = (sheet: Sheet): Promise<void> => showCells(sheet, who);
  const warm = await compare(venue, show, show);
  const cold = await compare(venue, show, async (sheet) => {
    await show(sheet);
    await sheet.workbench.advance(CACHE_LOST_MS);
  });
  const limit = { atMost: MAX_SERVICE_CALLS };
  const again = `${cells} revealed cells again`;
  const later = `${cells} revealed cells, 7 h later`;
  return [
    lineOf(`${again}: requests`, warm, 'requests', { limit: { atMost: 0 } }),
    lineOf(`${again}: most service calls of a cell`, warm, 'mostServiceCalls', { limit }),
    lineOf(`${again}: time until all show values`, warm, 'seconds', { unit: 's' }),
    lineOf(`${later}: requests`, cold, 'requests', { limit: { atMost: 0 } }),
    lineOf(`${later}: credits`, cold, 'credits', { limit: { atMost: 0 } }),
    lineOf(`${later}: most service calls of a cell`, cold, 'mostServiceCalls', { limit }),
    lineOf(`${later}: time until all show values`, cold, 'seconds', { unit: 's' }),
  ];
}
