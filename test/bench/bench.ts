/**
 * What `npm run bench` measures: the add-on beside two scripts that people write instead, in one run, on the
 * emulator. Time is virtual (published latencies of Google's services, an assumed one of the API), except for
 * what the add-on's own code takes, which is this computer's.
 */
import { bulkRows } from './bulk-rows';
import { keptPeople } from './kept-people';
import { knownCells } from './known-cells';
import { knownRows } from './known-rows';
import { ratioOf, verdictOf, type Line } from './line';
import { newCells } from './new-cells';
import { newRows } from './new-rows';
import { openVenue } from './open-sheet';
import { ownTime } from './own-time';
import type { BenchSizes, Scenario } from './scenario';
import { API_CALL_MS, API_ITEM_MS } from './slow-api';
import { table } from './table';

export const FULL_SIZES: BenchSizes = {
  newRows: [1, 100, 250, 1_000],
  cells: 200,
  bulkRows: 1_000,
  manyBulkRows: 10_000,
  knownRows: 1_000,
  keptPeople: 5_000,
  repetitions: 7,
};

/** Real time first: nothing else has warmed up or filled this process by then. */
const SCENARIOS: readonly Scenario[] = [
  ownTime,
  newRows,
  newCells,
  knownRows,
  knownCells,
  bulkRows,
  keptPeople,
];

/** Measures everything; `root` is the folder of the project, built. */
export async function measureAll(root: string, sizes: BenchSizes): Promise<readonly Line[]> {
  const venue = await openVenue(root);
  const lines: Line[] = [];
  for (const scenario of SCENARIOS) lines.push(...(await scenario(venue, sizes)));
  return lines;
}

/** The results for people, or with `--json` for programs. */
export async function report(root: string, args: readonly string[], sizes = FULL_SIZES): Promise<string> {
  const lines = await measureAll(root, sizes);
  const misses = lines.filter((line) => verdictOf(line) === 'miss').length;
  if (args.includes('--json')) {
    const results = lines.map((line) => ({ ...line, ratio: ratioOf(line), verdict: verdictOf(line) }));
    return JSON.stringify({ apiCallMs: API_CALL_MS, apiItemMs: API_ITEM_MS, misses, results }, undefined, 2);
  }
  return [
    "Seconds are virtual: published latencies of Google's services, and for the API an assumed " +
      `${API_CALL_MS} ms a request and ${API_ITEM_MS} ms an item; computing is free.`,
    'Milliseconds are real, the shortest of several runs on this computer. The ratio is naive to ours.',
    '',
    table(lines),
    '',
    misses === 0 ? 'Every limit is kept.' : `${misses} missed.`,
  ].join('\n');
}
