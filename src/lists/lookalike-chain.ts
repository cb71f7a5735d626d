import type { FoundList } from '../reveals/found-list';
import { listKey } from '../reveals/list-key';
import { seedsOf, type Named } from './lookalike-seeds';

/**
 * Lookalikes of the same seeds are one long list, of which every answer brings the next part: whoever wants more
 * pays only for the rest, whoever wants fewer for nothing. What is excluded does not begin another one.
 */
export interface Chain {
  /** What came so far, oldest first. */
  readonly parts: readonly FoundList[];
  /** The ids of all that came, each once. */
  readonly ids: readonly string[];
  readonly hasMore: boolean;
}

/** No list is longer: it would take a hundred paid answers. */
const MOST_PARTS = 100;
/** Where nobody was found, somebody may be known later. */
export const EMPTY_LIFETIME_MS = 7 * 24 * 3_600_000;

/**
 * @param find by key, of whatever age
 * @param maxAgeMs a chain that began longer ago counts as none
 */
export function knownChain(
  seeds: Named,
  find: (key: string) => FoundList | undefined,
  now: number,
  maxAgeMs = Infinity,
): Chain {
  const parts: FoundList[] = [];
  while (parts.length < MOST_PARTS) {
    const list = find(partKey(seeds, parts.length));
    const last = parts[parts.length - 1];
    // After a part that was asked for anew, the old ones do not follow any more.
    if (list === undefined || (last !== undefined && list.at < last.at)) break;
    const lifetime = list.items.length === 0 ? Math.min(maxAgeMs, EMPTY_LIFETIME_MS) : maxAgeMs;
    if (parts.length === 0 && now - list.at >= lifetime) break;
    parts.push(list);
  }
  const last = parts[parts.length - 1];
  return {
    parts,
    ids: [...new Set(parts.flatMap(({ items }) => items.map(({ id }) => id)))],
    hasMore: last === undefined || (last.hasMore === true && last.items.length > 0),
  };
}

/** The key of the part that comes after so many. */
export function partKey(seeds: Named, part: number): string {
  return listKey('lookalikes', { kind: seeds.kind, seeds: seedsOf(seeds), part });
}
