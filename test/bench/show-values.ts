import type { Wire } from '../../src/workbench/apps-script/service';
import type { Sheet } from './open-sheet';
import { column } from './people';

/** A formula that shows no value after so many runs never will. */
const MAX_RUNS = 200;

/**
 * Runs one formula over a column of people until it shows values. Google ends a formula after 30 s; the user then
 * makes it run again, and again.
 */
export function showRows(sheet: Sheet, who: readonly string[]): Promise<void> {
  return showValues(() => sheet.formula(column(who)), who);
}

/** Runs one formula for each person, all at once, until each shows a value. */
export async function showCells(sheet: Sheet, who: readonly string[]): Promise<void> {
  await Promise.all(who.map((email) => showValues(() => sheet.formula(email), [email])));
}

async function showValues(run: () => Promise<Wire>, expected: readonly string[]): Promise<void> {
  for (let runs = 1; ; runs += 1) {
    try {
      // One cell or a rectangle. Fast but wrong would be no result.
      const shown = [await run()].flat(2);
      if (JSON.stringify(shown) === JSON.stringify(expected)) return;
      if (runs === MAX_RUNS) throw new Error(`The formula shows ${JSON.stringify(shown).slice(0, 200)}`);
    } catch (error) {
      if (!(error instanceof built.ExecutionError) || runs === MAX_RUNS) throw error;
    }
  }
}
