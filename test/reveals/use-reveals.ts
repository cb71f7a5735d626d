import { createSpending } from '../../src/credits/spending';
import { createLushaClient } from '../../src/lusha/client';
import type { ContactIdentifier, ContactReveal } from '../../src/lusha/identifiers';
import type { Person } from '../../src/lusha/person';
import { reveal, type RevealParts } from '../../src/reveals/reveal';
import type { Finding } from '../../src/reveals/reveal-store';
import type { Resolution } from '../../src/reveals/resolution';
import type { Wanted } from '../../src/reveals/stored-reveal';
import { personSubject } from '../../src/reveals/subject';
import { fakeClock, START, type FakeClock } from '../lusha/scripted-lusha';
import { useStore, type StoreSetting } from './use-store';
import { tinyLusha, type Listed, type TinyLusha } from './tiny-lusha';

export const DANA: Listed = {
  id: 'v1.dana',
  firstName: 'Dana',
  lastName: 'Reyes',
  company: { name: 'Northwind', domain: 'northwind.example' },
  socialLinks: { linkedin: 'https://www.linkedin.com/in/dana-reyes-example' },
  emails: [{ email: 'dana@northwind.example', type: 'work' }],
  phones: [{ number: '+15035550123', type: 'mobile' }],
};
export const SAM: Listed = {
  id: 'v1.sam',
  firstName: 'Sam',
  lastName: 'Lee',
  emails: [{ email: 'sam@contoso.example', type: 'work' }],
};

export const BY_PROFILE: ContactIdentifier = {
  linkedinUrl: 'https://www.linkedin.com/in/dana-reyes-example',
};
export const BY_EMAIL: ContactIdentifier = { email: 'dana@northwind.example' };
export const BY_NAME: ContactIdentifier = { firstName: 'Dana', lastName: 'Reyes', companyName: 'Northwind' };
export const SAM_BY_EMAIL: ContactIdentifier = { email: 'sam@contoso.example' };
export const NOBODY: ContactIdentifier = { email: 'nobody@nowhere.example' };

export const PREVIEW: Wanted<ContactReveal> = { full: false, groups: [] };
export const EMAILS: Wanted<ContactReveal> = { full: true, groups: ['emails'] };
export const PHONES: Wanted<ContactReveal> = { full: true, groups: ['phones'] };

export interface RevealSetting {
  readonly lusha: TinyLusha;
  readonly stored: StoreSetting<'person'>;
  readonly clock: FakeClock;
  readonly parts: RevealParts<ContactIdentifier, Person, ContactReveal>;
  /** What is known under a key in an execution of its own. */
  readonly known: (key: string) => Finding<Person> | undefined;
  readonly ask: (
    wanted: Wanted<ContactReveal>,
    ...rows: readonly (readonly ContactIdentifier[])[]
  ) => readonly string[];
}

/** What a row came to, in a word: the id, the reason, or the error's name with what is known all the same. */
export function word(resolution: Resolution<Person>): string {
  if (resolution.kind === 'revealed') return resolution.reveal.record.id;
  if (resolution.kind === 'missing') return resolution.reason;
  return [resolution.error.name, resolution.known?.record.id].filter((part) => part !== undefined).join(' ');
}

/**
 * Reveals of people: the real store over services in memory, and a Lusha of two people.
 *
 * @param price credits for each who is found
 */
export function useReveals(people: readonly Listed[] = [DANA, SAM], price = 1): RevealSetting {
  const clock = fakeClock();
  const lusha = tinyLusha(people, price);
  const stored = useStore('person', () => clock.now());
  const { state, store, anotherStore } = stored;
  const client = createLushaClient(lusha.transport, clock, { read: () => undefined, write: () => undefined });
  const parts: RevealSetting['parts'] = {
    subject: personSubject(() => false),
    store,
    client: () => client,
    now: () => clock.now(),
    by: 'formula',
    spending: createSpending('person', { source: 'LUSHA_PERSON', user: 'formula' }, () => [], {
      state,
      today: () => '2026-11-23',
      usage: () => undefined,
    }),
    waterfall: { isUnwanted: () => false, seen: () => undefined },
    commit: () => {
      state.commit();
    },
  };
  return {
    lusha,
    stored,
    clock,
    parts,
    known: (key) => anotherStore().find([key]).get(key),
    ask: (wanted, ...rows) => {
      store.refresh();
      return reveal({ rows, wanted, deadline: START + 300_000 }, parts).map(word);
    },
  };
}
