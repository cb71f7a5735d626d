import type { ContactIdentifier, ContactReveal } from '../../src/lusha/identifiers';
import type { Person } from '../../src/lusha/person';
import type { BatchItem } from '../../src/reveals/reveal-batch';
import type { StoredReveal } from '../../src/reveals/stored-reveal';
import { personSubject } from '../../src/reveals/subject';

export type Item = BatchItem<ContactIdentifier, Person, ContactReveal>;

export const SUBJECT = personSubject(() => false);

/** Somebody to be searched for; without groups, for a preview. */
export function item(email: string, ...groups: readonly ContactReveal[]): Item {
  return { key: `e:${email}`, identifier: { email }, groups, preview: groups.length === 0 };
}

export function known(record: Person, groups: Readonly<Record<string, number>> = {}): StoredReveal<Person> {
  return { record, groups, credits: 2, by: 'formula' };
}

/** Somebody known, of whom groups are missing. */
export function completing(stored: StoredReveal<Person>, ...groups: readonly ContactReveal[]): Item {
  const { id } = stored.record;
  return { key: `i:${id}`, identifier: { id }, known: stored, groups, preview: groups.length === 0 };
}
