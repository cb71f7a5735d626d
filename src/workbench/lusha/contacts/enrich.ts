import { itemError } from '../item-error';
import type { Operation } from '../operation';
import type { ContactGroup } from './preview';
import { Reveals } from './reveal';
import { resolvePerson } from './resolve-person';

interface ContactsEnrichRequest {
  readonly ids: readonly string[];
  readonly reveal?: readonly ContactGroup[];
  readonly waterfallEnabled?: boolean;
}

/** `POST /v3/contacts/enrich`: addresses and numbers of known people, without the price of a search. */
export const enrichContacts: Operation = (call, context) => {
  const { ids, reveal, waterfallEnabled = true } = call.body as ContactsEnrichRequest;
  const bill = context.newBill();
  const reveals = new Reveals(bill, waterfallEnabled ? context.waterfall : 'off', reveal);
  const results = ids.map((id, index) => {
    const found = resolvePerson(context.directory, { id });
    // Nothing else could tell which error belongs to which id: this answer has no `clientReferenceId`.
    if ('error' in found) return { id, ...found };
    if (found.person.fate === 'ENRICH_FAILED') return { id, ...itemError('Contact', 'ENRICH_FAILED') };
    return reveals.record(found.person, index);
  });
  // The job begins only once the call is paid; a refused call leaves nothing behind.
  const job = reveals.pending.length > 0 ? context.jobs.prepare(reveals.pending, context) : null;
  return {
    body: {
      requestId: context.random.string.uuid(),
      ...reveals.status(),
      results,
      ...(job === null ? {} : { job: job.reference }),
    },
    bill,
    resultsReturned: results.filter((result) => !('error' in result)).length,
    ...(job === null ? {} : { settle: job.start }),
  };
};
