import type { Call } from './client';
import { decodePerson } from './decode-person';
import type { ContactIdentifier, ContactReveal } from './identifiers';
import { askedById, askedByReference, decodeBatch, referenceOf, type BatchAnswer } from './item-answers';
import type { Person } from './person';

/** The page texts disagree about the default, so it is always sent (contract C23). */
const OPTIONS = { includePartialProfiles: true };

/** Previews of 1 to 100 contacts, without e-mails and phones (contract 4.3). */
export function searchContacts(contacts: readonly ContactIdentifier[]): Call<BatchAnswer<Person>> {
  return {
    request: {
      method: 'post',
      path: '/v3/contacts/search',
      body: { contacts: withReferences(contacts), options: OPTIONS },
    },
    paid: true,
    decode: (json) => decodeBatch(json, askedByReference(contacts.length), decodePerson),
  };
}

/** Finds and reveals 1 to 100 contacts in one call (contract 4.5). `reveal` may not be empty. */
export function searchAndEnrichContacts(
  contacts: readonly ContactIdentifier[],
  reveal: readonly ContactReveal[],
): Call<BatchAnswer<Person>> {
  return {
    request: {
      method: 'post',
      path: '/v3/contacts/search-and-enrich',
      body: { contacts: withReferences(contacts), reveal, options: OPTIONS },
    },
    paid: true,
    decode: (json) => decodeBatch(json, askedByReference(contacts.length), decodePerson),
  };
}

/** Reveals 1 to 100 contacts whose ids are known; answers are keyed by id (contract 4.4). */
export function enrichContacts(
  ids: readonly string[],
  reveal: readonly ContactReveal[],
  waterfallEnabled: boolean,
): Call<BatchAnswer<Person>> {
  return {
    request: { method: 'post', path: '/v3/contacts/enrich', body: { ids, reveal, waterfallEnabled } },
    paid: true,
    decode: (json) => decodeBatch(json, askedById(ids), decodePerson),
  };
}

/** The items of a call, each with the reference that comes back on its answer. */
export function withReferences<T extends object>(
  items: readonly T[],
): readonly (T & { readonly clientReferenceId: string })[] {
  return items.map((item, place) => ({ clientReferenceId: referenceOf(place), ...item }));
}
