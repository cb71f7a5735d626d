import { DEFAULT_PERSON_FIELDS, PERSON_FIELDS, type PersonField } from '../fields/person-fields';
import { CONTACT_REVEALS, type ContactIdentifier, type ContactReveal } from '../lusha/identifiers';
import type { Person } from '../lusha/person';
import { readPeople } from '../sheet/read-people';
import type { FunctionSubject } from './evaluate';
import type { RowStatus } from './row-cells';

/** `LUSHA_PERSON`: only the groups that a field needs are revealed; without any, a search is enough. */
export const PERSON_FUNCTION: FunctionSubject<ContactIdentifier, Person, ContactReveal, PersonField> = {
  fields: PERSON_FIELDS,
  defaults: DEFAULT_PERSON_FIELDS,
  readInput: readPeople,
  wanted: (fields) => {
    const groups = CONTACT_REVEALS.filter((group) => fields.some((field) => field.reveal === group));
    return { full: groups.length > 0, groups };
  },
  column: (field, doNotCall) => ({
    name: field.name,
    label: field.label,
    needs: field.reveal,
    value: (person) => field.value(person, { doNotCall }),
  }),
  statusOf: personStatus,
};

/** `NO_EMAIL` or `NO_PHONE` when that is all that is missing, `PARTIAL` when Lusha has neither. */
export function personStatus(person: Person, groups: readonly ContactReveal[]): RowStatus {
  const lacking = groups.filter((group) => (person[group] ?? []).length === 0);
  if (lacking.length > 1) return 'PARTIAL';
  if (lacking[0] === 'emails') return 'NO_EMAIL';
  return lacking[0] === 'phones' ? 'NO_PHONE' : 'OK';
}
