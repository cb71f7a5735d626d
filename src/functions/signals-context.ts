import type { Company, CompanyReveal } from '../lusha/company';
import type { CompanyIdentifier, ContactIdentifier, ContactReveal } from '../lusha/identifiers';
import type { Person } from '../lusha/person';
import type { Archive } from '../reveals/archive';
import type { AnswerParts } from './pay-for-wishes';
import { createFormulaContext, type FormulaParts } from './formula-context';
import { createTableContext, type TableContext } from './table-context';
import { createWaitingList, type WaitingList } from './waiting-list';

/** What `LUSHA_SIGNALS` needs: signals are lists, and whose they are may have to be searched for first. */
export interface SignalsContext extends TableContext {
  readonly person: AnswerParts<ContactIdentifier, Person, ContactReveal>;
  readonly company: AnswerParts<CompanyIdentifier, Company, CompanyReveal>;
  /** Where cells that are computed at the same time leave their records. */
  readonly waiting: WaitingList<{ readonly id: string }, string>;
}

export function createSignalsContext(archive: Archive, parts: FormulaParts): SignalsContext {
  const name = 'LUSHA_SIGNALS';
  const context = createTableContext(name, archive, parts);
  const { people, companies } = context;
  return {
    ...context,
    person: createFormulaContext(name, 'person', people.subject, people.store, parts),
    company: createFormulaContext(name, 'company', companies.subject, companies.store, parts),
    waiting: createWaitingList('signal', parts),
  };
}
