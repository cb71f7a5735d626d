import type { Line } from './line';
import { emails } from './people';
import { compare, lineOf, type BenchSizes } from './scenario';
import type { Sheet, Venue } from './open-sheet';
import { showRows } from './show-values';

/** CacheService keeps nothing longer than six hours. */
export const CACHE_LOST_MS = 7 * 3_600_000;

/** One array formula over people who were revealed before: at once, and when the cache has forgotten them. */
export async function knownRows(venue: Venue, { knownRows: count }: BenchSizes): Promise<readonly Line[]> {
  const who = emails(venue.world, count);
  const show = (sheet: Sheet): Promise<void> => showRows(sheet, who);
  const warm = await compare(venue, show, show);
  const cold = await compare(venue, show, async (sheet) => {
    await show(sheet);
    await sheet.workbench.advance(CACHE_LOST_MS);
  });
  const again = `${count} revealed rows again`;
  const later = `${count} revealed rows, 7 h later`;
  return [
    lineOf(`${again}: requests`, warm, 'requests', { limit: { atMost: 0 } }),
    lineOf(`${again}: service calls`, warm, 'mostServiceCalls', { limit: { atMost: 3 } }),
    lineOf(`${again}: time`, warm, 'seconds', { unit: 's' }),
    lineOf(`${later}: requests`, cold, 'requests', { limit: { atMost: 0 } }),
    lineOf(`${later}: credits`, cold, 'credits', { limit: { atMost: 0 } }),
    lineOf(`${later}: service calls`, cold, 'mostServiceCalls'),
    lineOf(`${later}: time`, cold, 'seconds', { unit: 's' }),
  ];
}
