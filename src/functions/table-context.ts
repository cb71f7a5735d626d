import type { Company, CompanyReveal } from '../lusha/company';
import type { CompanyIdentifier, ContactIdentifier, ContactReveal } from '../lusha/identifiers';
import type { Person } from '../lusha/person';
import type { Archive } from '../reveals/archive';
import {
  createFoundLists,
  type FoundLists,
  type RecordStore,
  type RecordStores,
} from '../reveals/found-lists';
import { addHeldList, type HeldList } from '../reveals/held-lists';
import { createRevealStore } from '../reveals/reveal-store';
import { companySubject, personSubject } from '../reveals/subject';
import type { LookalikePayer } from '../lists/find-lookalikes';
import { ANSWER_WITHIN_MS } from './evaluate';
import { createFormulaContext, type FormulaParts } from './formula-context';
import type { KnownIdentities } from '../lists/named-rows';
import type { TableParts } from './table-answer';
import type { TimeZone } from '../sheet/time-zone';

/** Everything that a function which shows a list needs. */
export interface TableContext extends TableParts, LookalikePayer, RecordStores {
  readonly people: RecordStore<ContactIdentifier, Person, ContactReveal>;
  readonly companies: RecordStore<CompanyIdentifier, Company, CompanyReveal>;
  readonly deadline: number;
  readonly now: () => number;
  readonly lists: FoundLists;
  readonly identities: KnownIdentities;
  /** The age from which lists are asked for again, when the formula does not say; undefined for never. */
  maxAgeMs(): number | undefined;
  timeZone(): TimeZone;
  hold(list: HeldList): void;
  /** Gives others time to leave their wishes. */
  pause(): void;
}

export function createTableContext(
  functionName: string,
  archive: Archive,
  parts: FormulaParts,
): TableContext {
  const { state, now } = parts;
  const people = {
    subject: personSubject(() => false),
    store: createRevealStore(state, archive, 'person', now),
  };
  const companies = {
    subject: companySubject(),
    store: createRevealStore(state, archive, 'company', now),
  };
  const lists = createFoundLists(state, archive, { people, companies }, now);
  const context = createFormulaContext(functionName, 'person', people.subject, people.store, parts);
  return {
    ...context,
    people,
    companies,
    lists,
    now,
    deadline: now() + ANSWER_WITHIN_MS,
    usage: () => parts.usage(),
    identities: {
      person: (keys) => people.store.find(keys),
      company: (keys) => companies.store.find(keys),
    },
    refresh: () => {
      lists.refresh();
    },
    hold(list) {
      addHeldList(state, list);
      state.commit();
    },
  };
}
