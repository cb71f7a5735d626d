import type { Call } from './client';
import { decodePerson } from './decode-person';
import type { ContactIdentifier, ContactReveal } from './identifiers';
import { decodeBatch, type BatchAnswer } from './item-answers';
import type { Person } from './person';

/** One item of a batch; `reference` comes back on its answer. */
export interface Referenced<T> {
  readonly reference: string;
  readonly identifier: T;
}

/** The page texts disagree about the default, so it is always sent (contract C23). */
const OPTIONS = { includePartialProfiles: true };

/** Previews of 1 to 100 contacts, without e-mails and phones (contract 4.3). */
export function searchContacts(
  contacts: readonly Referenced<ContactIdentifier>[],
): Call<BatchAnswer<Person>> {
  return {
    request: {
      method: 'post',
      path: '/v3/contacts/search',
      body: { contacts: contacts.map(toItem), options: OPTIONS },
    },
    paid: true,
    decode: (json) => decodeBatch(json, 'clientReferenceId', decodePerson),
  };
}

/** Finds and reveals 1 to 100 contacts in one call (contract 4.5). `reveal` may not be empty. */
export function searchAndEnrichContacts(
  contacts: readonly Referenced<ContactIdentifier>[],
  reveal: readonly ContactReveal[],
): Call<BatchAnswer<Person>> {
  return {
    request: {
      method: 'post',
      path: '/v3/contacts/search-and-enrich',
      body: { contacts: contacts.map(toItem), reveal, options: OPTIONS },
    },
    paid: true,
    decode: (json) => decodeBatch(json, 'clientReferenceId', decodePerson),
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
    decode: (json) => decodeBatch(json, 'id', decodePerson),
  };
}

export function toItem<T extends object>({
  reference,
  identifier,
}: Referenced<T>): T & { clientReferenceId: string } {
  return { clientReferenceId: reference, ...identifier };
}
