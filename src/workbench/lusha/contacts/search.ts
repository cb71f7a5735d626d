import type { ContactIdentifier } from '../directory/directory';
import { countData, reference } from '../item-error';
import type { Operation } from '../operation';
import { matchedSignalTypes, type SignalFilter } from '../signals/matched-signals';
import { contactPreview } from './preview';
import { resolvePerson, type SearchOptions } from './resolve-person';

interface ContactsSearchRequest {
  readonly contacts: readonly ContactIdentifier[];
  readonly options?: SearchOptions;
  readonly signals?: SignalFilter;
}

/** `POST /v3/contacts/search`: who is it, and what would a reveal cost. */
export const searchContacts: Operation = (call, { directory, newBill, random, now }) => {
  const { contacts, options, signals } = call.body as ContactsSearchRequest;
  const bill = newBill();
  const results = contacts.map((item, index) => {
    const found = resolvePerson(directory, item, options);
    if ('error' in found) return { ...reference(item), ...found };
    const preview = { ...reference(item), ...contactPreview(found.person, bill) };
    if (signals === undefined) return preview;
    const signalTypes = matchedSignalTypes(found.person.signals, signals, now);
    for (const type of signalTypes) bill.each('showSignalsContact', found.person.id, `signal:${type}`, index);
    return { ...preview, signalTypes };
  });
  const resultsReturned = countData(results);
  bill.search('contactSearch', resultsReturned);
  return { body: { requestId: random.string.uuid(), results }, bill, resultsReturned };
};
