import type { Line } from './line';
import { emails } from './people';
import { compare, lineOf, type BenchSizes } from './scenario';
import type { Venue } from './open-sheet';
import { showCells } from './show-values';

/** For all cells together, however many requests of one item they would be. */
const MAX_REQUESTS = 10;
/** Cells about the same person, as in a list of deals. */
const CELLS_PER_PERSON = 4;

/** Formulas of one cell each, pasted at once: 30 executions run in parallel. */
export async function newCells(venue: Venue, { cells }: BenchSizes): Promise<readonly Line[]> {
  const who = emails(venue.world, cells);
  const repeated = who.map((_, cell) => who[Math.floor(cell / CELLS_PER_PERSON)] ?? '');
  const different = await compare(venue, (sheet) => showCells(sheet, who));
  const same = await compare(venue, (sheet) => showCells(sheet, repeated));
  const title = `${cells} cells at once`;
  const shared = `${cells} cells, ${CELLS_PER_PERSON} per person`;
  return [
    lineOf(`${title}: requests`, different, 'requests', { limit: { atMost: MAX_REQUESTS } }),
    lineOf(`${title}: credits`, different, 'credits'),
    lineOf(`${title}: people paid twice`, different, 'paidTwice', { limit: { atMost: 0 } }),
    lineOf(`${title}: time until all show values`, different, 'seconds', { unit: 's' }),
    lineOf(`${title}: most service calls of a cell`, different, 'mostServiceCalls'),
    lineOf(`${shared}: requests`, same, 'requests', { limit: { atMost: MAX_REQUESTS } }),
    lineOf(`${shared}: credits`, same, 'credits'),
    lineOf(`${shared}: people paid twice`, same, 'paidTwice', { limit: { atMost: 0 } }),
  ];
}
