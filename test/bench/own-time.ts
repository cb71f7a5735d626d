import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import vm from 'node:vm';
import { CACHE_LOST_MS } from './known-rows';
import type { Line } from './line';
import { openSheet, type Venue } from './open-sheet';
import { column, emails } from './people';
import { replay, type ScriptTexts } from './replay';
import type { BenchSizes } from './scenario';
import { record, type Tape } from './tape';

const MAX_ROW_MS = 0.05;
const MAX_LOAD_MS = 10;
const MAX_CODE_KB = 250;
const MAX_SIDEBAR_KB = 150;
const BYTES_PER_KB = 1024;

/** What the add-on's own code takes, in real time on this computer; and how large it is. */
export async function ownTime(venue: Venue, sizes: BenchSizes): Promise<readonly Line[]> {
  const { knownRows: rows, repetitions } = sizes;
  const texts: ScriptTexts = {
    code: await readFile(path.join(venue.root, 'dist/Code.js'), 'utf8'),
    realm: await readFile(path.join(venue.root, '.build/realm.js'), 'utf8'),
    manifest: await readFile(path.join(venue.root, 'dist/appsscript.json'), 'utf8'),
  };
  const args = [column(emails(venue.world, rows)), 'email'] as const;
  const tapes = await recordTapes(venue, args[0]);
  const perRow = (tape: Tape): number => shortest(repetitions, () => replay(texts, args, tape)) / rows;
  const rest = { unit: 'ms', limit: { atMost: MAX_ROW_MS } };
  return [
    { what: `own JavaScript per row, ${rows} revealed rows`, ...rest, ours: perRow(tapes.known) },
    { what: `own JavaScript per row, the same 7 h later`, ...rest, ours: perRow(tapes.later) },
    { what: `own JavaScript per row, ${rows} new rows`, ...rest, ours: perRow(tapes.fresh) },
    {
      what: 'load of Code.js',
      unit: 'ms',
      limit: { atMost: MAX_LOAD_MS },
      ours: shortest(repetitions, (repetition) => load(texts.code, repetition)),
    },
    await sizeOf(path.join(venue.root, 'dist/Code.js'), MAX_CODE_KB),
    await sizeOf(path.join(venue.root, 'dist/Sidebar.html'), MAX_SIDEBAR_KB),
  ];
}

async function recordTapes(
  venue: Venue,
  who: string[][],
): Promise<Record<'fresh' | 'known' | 'later', Tape>> {
  const sheet = await openSheet(venue, 'ours');
  const { workbench } = sheet;
  try {
    const fresh = await record(workbench, () => sheet.formula(who));
    const known = await record(workbench, () => sheet.formula(who));
    await workbench.advance(CACHE_LOST_MS);
    return { fresh, known, later: await record(workbench, () => sheet.formula(who)) };
  } finally {
    await sheet.close();
  }
}

/** Compiling and running the whole script, as Google does for every cell. */
function load(code: string, repetition: number): number {
  const context = vm.createContext({});
  // A text that was compiled before would come from V8's own cache.
  const text = `${code}\n// ${repetition}`;
  const startedAt = performance.now();
  vm.runInContext(text, context, { filename: 'Code' });
  return performance.now() - startedAt;
}

function shortest(repetitions: number, time: (repetition: number) => number): number {
  return Math.min(...Array.from({ length: repetitions }, (_, repetition) => time(repetition)));
}

async function sizeOf(file: string, atMost: number): Promise<Line> {
  const { size } = await stat(file);
  return {
    what: `size of ${path.basename(file)}`,
    unit: 'KB',
    limit: { atMost },
    ours: size / BYTES_PER_KB,
  };
}
