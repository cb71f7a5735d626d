/**
 * What is known about one person or company: the record, which groups of it were paid for and when, by whom,
 * and for how many credits. `preview` is stamped by any answer, `full` by a revealed record; the others are the
 * names that the API charges by (`emails`, `phones`, premium blocks).
 */
export interface StoredReveal<R> {
  readonly record: R;
  readonly groups: GroupStamps;
  /** Credits that Lusha charged for this record so far; the shares of a batch add up to its charge. */
  readonly credits: number;
  /** The user id of who asked, or `formula`. */
  readonly by: string;
  /** Keys it was asked under that cannot be told from the record, such as a former e-mail address. */
  readonly keys?: readonly string[] | undefined;
  /** Keys that the record could be told by, but that led to another one first: those of a namesake. */
  readonly disowned?: readonly string[] | undefined;
}

/** Milliseconds since the epoch by group. */
export type GroupStamps = Readonly<Record<string, number>>;

/** That Lusha has nobody under a key, or may not say. */
export interface StoredMiss {
  readonly miss: MissReason;
  readonly at: number;
}
export type MissReason = 'NOT_FOUND' | 'RESTRICTED';

/** Lusha adds people every day, so a miss is asked for again after a week; a restriction never is. */
const MISS_LIFETIME_MS = 7 * 24 * 3_600_000;

export function missStillHolds(miss: StoredMiss, now: number): boolean {
  return miss.miss === 'RESTRICTED' || now - miss.at < MISS_LIFETIME_MS;
}

/** What an asker needs to know of a record. */
export interface Wanted<G extends string> {
  /** Whether a preview is not enough. */
  readonly full: boolean;
  readonly groups: readonly G[];
  /** Groups older than this are asked for again; undefined means never. */
  readonly maxAgeMs?: number | undefined;
}

/** The part of what is wanted that is not known, or too old; undefined when everything is. */
export function missingPart<G extends string>(
  stamps: GroupStamps,
  wanted: Wanted<G>,
  now: number,
): { readonly groups: readonly G[] } | undefined {
  const fresh = (group: string): boolean => {
    const at = stamps[group];
    return at !== undefined && (wanted.maxAgeMs === undefined || now - at < wanted.maxAgeMs);
  };
  const groups = wanted.groups.filter((group) => !fresh(group));
  const known = groups.length === 0 && fresh(wanted.full ? 'full' : 'preview');
  return known ? undefined : { groups };
}
