import type { Company } from '../lusha/company';
import type { Person } from '../lusha/person';
import type { ArchiveEntries, KeyedMiss } from './archive-entries';
import { companyAliases, personAliases } from './keys';
import type { Finding } from './reveal-store';
import type { StoredReveal } from './stored-reveal';

/** Every key of one kind under which the archive knows something. */
export type RevealIndex = ReadonlyMap<string, Finding<Person | Company>>;

export function indexEntries(entries: ArchiveEntries, kind: 'person' | 'company'): RevealIndex {
  const index = new Map<string, Finding<Person | Company>>();
  const add = (reveal: StoredReveal<Person | Company>, aliases: readonly string[]): void => {
    const { keys = [], disowned = [] } = reveal;
    const own = aliases.filter((key) => !disowned.includes(key));
    for (const key of [...keys, ...own]) index.set(key, { kind: 'revealed', reveal });
  };
  if (kind === 'person') for (const reveal of entries.people) add(reveal, personAliases(reveal.record));
  else for (const reveal of entries.companies) add(reveal, companyAliases(reveal.record));
  for (const miss of entries.misses) {
    if (miss.kind !== kind) continue;
    const known = index.get(miss.key);
    if (known?.kind === 'revealed' && outlives(known.reveal, miss)) continue;
    index.set(miss.key, { kind: 'missed', miss: { miss: miss.miss, at: miss.at } });
  }
  return index;
}

/**
 * Of a reveal and a miss under one key, the later one holds: people appear, and people get restricted. At the same
 * moment one who was found by another name is not missing, but one who is restricted is.
 */
function outlives(reveal: StoredReveal<unknown>, { miss, at }: KeyedMiss): boolean {
  const latest = Math.max(0, ...Object.values(reveal.groups));
  return miss === 'NOT_FOUND' ? latest >= at : latest > at;
}
