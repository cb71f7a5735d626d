import type { Line } from './line';
import { emails } from './people';
import { compare, lineOf, type BenchSizes } from './scenario';
import type { Venue } from './open-sheet';
import { showRows } from './show-values';

/** Items that one request of the Lusha API takes (contract section 4). */
const ITEMS_PER_REQUEST = 100;

/** One array formula over people that nobody has asked about yet. */
export async function newRows(venue: Venue, { newRows: counts }: BenchSizes): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const count of counts) {
    const who = emails(venue.world, count);
    const efforts = await compare(venue, (sheet) => showRows(sheet, who));
    const rows = `${count} new rows, one formula`;
    const atMost = Math.ceil(count / ITEMS_PER_REQUEST);
    lines.push(lineOf(`${rows}: requests`, efforts, 'requests', { limit: { atMost } }));
    if (count !== counts.at(-1)) continue;
    lines.push(
      lineOf(`${rows}: runs until it shows values`, efforts, 'executions'),
      lineOf(`${rows}: time until then`, efforts, 'seconds', { unit: 's' }),
      lineOf(`${rows}: credits`, efforts, 'credits'),
      lineOf(`${rows}: people paid twice`, efforts, 'paidTwice', { limit: { atMost: 0 } }),
    );
  }
  return lines;
}
