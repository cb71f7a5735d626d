import type { ContactIdentifier } from '../directory/directory';
import { countData, itemError, reference } from '../item-error';
import type { Operation } from '../operation';
import type { ContactGroup } from './preview';
import { resolvePerson, type SearchOptions } from './resolve-person';
import { Reveals } from './reveal';

interface ContactsSearchAndEnrichRequest {
  readonly contacts: readonly ContactIdentifier[];
  readonly reveal?: readonly ContactGroup[];
  readonly options?: SearchOptions;
}

/** `POST /v3/contacts/search-and-enrich`. Has no switch for the Data Waterfall and never starts a job. */
export const searchAndEnrichContacts: Operation = (call, { directory, newBill, random, waterfall }) => {
  const { contacts, reveal, options } = call.body as ContactsSearchAndEnrichRequest;
  const bill = newBill();
  const reveals = new Reveals(bill, waterfall === 'partial' ? 'off' : waterfall, reveal);
  const results = contacts.map((item, index) => {
    const found = resolvePerson(directory, item, options);
    if ('error' in found) return { ...reference(item), ...found };
    if (found.person.fate === 'ENRICH_FAILED')
      return { ...reference(item), ...itemError('Contact', 'ENRICH_FAILED') };
    return { ...reference(item), ...reveals.record(found.person, index) };
  });
  const resultsReturned = countData(results);
  bill.search('contactSearch', resultsReturned);
  return { body: { requestId: random.string.uuid(), ...reveals.status(), results }, bill, resultsReturned };
};
