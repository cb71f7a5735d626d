import { compress, decompress } from '../../storage/compressed-text';
import { fromColumns, toColumns } from './columns';
import { DICTIONARY } from './dictionary';
import type { Packed } from './schema';

/**
 * A segment is a batch of rows as one text of plain ASCII: columns, compressed. The mark in front lets the packing
 * change later: segments of a version that this code does not know are left alone.
 */
const VERSION_MARK = '1';

/** The rows of one segment by what they are about. */
export interface SegmentRows {
  readonly people: readonly Packed[];
  readonly companies: readonly Packed[];
  readonly misses: readonly Packed[];
  /** Paid lists: who came, by id. */
  readonly lists: readonly Packed[];
}

export function rowCount({ people, companies, misses, lists }: SegmentRows): number {
  return people.length + companies.length + misses.length + lists.length;
}

export function encodeSegment({ people, companies, misses, lists }: SegmentRows): string {
  const kinds = lists.length === 0 ? [people, companies, misses] : [people, companies, misses, lists];
  return VERSION_MARK + compress(JSON.stringify(kinds.map(toColumns)), DICTIONARY);
}

/** Undefined for a text that is no segment of this version: damaged, foreign, or of another version. */
export function decodeSegment(text: string): SegmentRows | undefined {
  const json = text.startsWith(VERSION_MARK)
    ? decompress(text.slice(VERSION_MARK.length), DICTIONARY)
    : undefined;
  if (json === undefined) return undefined;
  try {
    const [people = [], companies = [], misses = [], lists = []] = (
      JSON.parse(json) as readonly unknown[]
    ).map(fromColumns);
    return { people, companies, misses, lists };
  } catch (error) {
    // Text that happens to decompress but holds something else is damage too.
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}
