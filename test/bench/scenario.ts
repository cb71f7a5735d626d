import { CONTESTANTS, type Contestant } from './contestant';
import type { Line } from './line';
import { measure, type Effort } from './measure';
import { openSheet, type Sheet, type Venue } from './open-sheet';

/** How much is measured; the test of the bench takes less. */
export interface BenchSizes {
  /** New people in one array formula, one measurement each. */
  readonly newRows: readonly number[];
  /** Formulas of one cell that are pasted at once. */
  readonly cells: number;
  /** Rows of a selection that are enriched in bulk by everyone, and by the add-on alone. */
  readonly bulkRows: number;
  readonly manyBulkRows: number;
  /** Revealed rows that are computed again. */
  readonly knownRows: number;
  /** People revealed at most to fill the properties. */
  readonly keptPeople: number;
  /** Of measurements of real time, of which the shortest counts. */
  readonly repetitions: number;
}

export type Scenario = (venue: Venue, sizes: BenchSizes) => Promise<readonly Line[]>;

export type Efforts = Readonly<Record<Contestant, Effort>>;

/** Gives each contestant a new spreadsheet, prepares it, and measures the same work in all of them. */
export async function compare(
  venue: Venue,
  work: (sheet: Sheet, contestant: Contestant) => Promise<unknown>,
  prepare: (sheet: Sheet, contestant: Contestant) => Promise<unknown> = () => Promise.resolve(),
): Promise<Efforts> {
  const efforts = new Map<Contestant, Effort>();
  for (const contestant of CONTESTANTS) {
    const sheet = await openSheet(venue, contestant);
    try {
      await prepare(sheet, contestant);
      efforts.set(contestant, await measure(sheet, () => work(sheet, contestant)));
    } finally {
      await sheet.close();
    }
  }
  return Object.fromEntries(efforts) as Efforts;
}

/** A line about one figure of everyone's effort. */
export function lineOf(
  what: string,
  efforts: Efforts,
  figure: keyof Effort,
  rest: Pick<Line, 'limit' | 'unit'> = {},
): Line {
  const { ours, naive, chunks } = efforts;
  return { what, ...rest, ours: ours[figure], naive: naive[figure], chunks: chunks[figure] };
}
