import type { Company } from '../lusha/company';
import type { Person } from '../lusha/person';
import type { ArchiveEntries } from './archive-entries';
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
    // Of a reveal and a miss under one key, the later one holds: people appear, and people get restricted.
    if (known?.kind === 'revealed' && latest(known.reveal) > miss.at) continue;
    index.set(miss.key, { kind: 'missed', miss: { miss: miss.miss, at: miss.at } });
  }
  return index;
}

function latest(reveal: StoredReveal<unknown>): number {
  return Math.max(0, ...Object.values(reveal.groups));
}
