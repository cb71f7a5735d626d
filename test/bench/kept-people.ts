import { REVEAL_BUDGET_BYTES } from '../../src/reveals/archive';
import { decodeSegment } from '../../src/reveals/packing/segment';
import { readSlots } from '../../src/reveals/slots';
import type { Person } from '../../src/workbench/lusha/seed/person';
import type { Line } from './line';
import { openSheet, type Sheet, type Venue } from './open-sheet';
import { column } from './people';
import type { BenchSizes } from './scenario';

/** Person reveals that the properties alone must hold. */
const MIN_KEPT = 4_000;
/** Rows of one array formula; it has to answer within its 25 s. */
const ROWS_PER_FORMULA = 500;

interface Kept {
  readonly people: number;
  readonly bytes: number;
}

/** Reveals people until the document properties take no more, or everyone is revealed. */
export async function keptPeople(venue: Venue, sizes: BenchSizes): Promise<readonly Line[]> {
  const both = await fill(venue, sizes, 'email, phone');
  const emailOnly = await fill(venue, sizes, 'email');
  return [...linesOf('e-mail and phone', both), ...linesOf('e-mail only', emailOnly)];
}

function linesOf(what: string, { people, bytes }: Kept): readonly Line[] {
  const limit = { atLeast: MIN_KEPT };
  return [
    { what: `people kept in the properties, ${what}`, limit, ours: people, naive: 0, chunks: 0 },
    { what: `bytes per person, ${what}`, unit: 'B', ours: bytes / people },
    { what: `room at that size, ${what}`, limit, ours: Math.floor((REVEAL_BUDGET_BYTES * people) / bytes) },
  ];
}

async function fill(venue: Venue, { keptPeople: count }: BenchSizes, fields: string): Promise<Kept> {
  const who = identities(venue.world.people).slice(0, count);
  const sheet = await openSheet(venue, 'ours');
  try {
    let kept: Kept = { people: 0, bytes: 0 };
    for (let row = 0; row < who.length; row += ROWS_PER_FORMULA) {
      await sheet.formula(column(who.slice(row, row + ROWS_PER_FORMULA)), fields);
      const now = keptIn(sheet);
      // A batch that the properties have no room for waits in the cache.
      if (now.people === kept.people) break;
      kept = now;
    }
    return kept;
  } finally {
    await sheet.close();
  }
}

/** What identifies each person who can be revealed: an address, else a profile. */
function identities(people: readonly Person[]): readonly string[] {
  return people.flatMap(({ fate, emails: [address], linkedinSlug }) => {
    const identity =
      address?.email ?? (linkedinSlug === null ? undefined : `linkedin.com/in/${linkedinSlug}`);
    return fate === 'available' && identity !== undefined ? [identity] : [];
  });
}

function keptIn({ workbench }: Sheet): Kept {
  const { segments } = readSlots(new Map(Object.entries(workbench.stores.documentProperties.all())));
  const decoded = segments.map(({ text }) => decodeSegment(text)?.people.length ?? 0);
  return {
    people: decoded.reduce((sum, people) => sum + people, 0),
    bytes: segments.reduce((sum, { text }) => sum + text.length, 0),
  };
}
