import { itemError } from '../item-error';
import type { Operation } from '../operation';
import type { ContactSignal, Person } from '../seed/person';
import { defaultStartDate, matchedSignals } from './matched-signals';
import { CONTACT_SIGNAL_TYPES } from './signal-types';

interface ContactSignalsRequest {
  readonly ids: readonly string[];
  readonly signalTypes: readonly string[];
  readonly startDate?: string;
  readonly maxResultsPerSignal?: number;
}

/** `POST /v3/contacts/signals`: one list for every type that was asked for; one charge for every list that is not empty. */
export const getContactSignals: Operation = (call, { directory, newBill, now }) => {
  const { ids, signalTypes, startDate, maxResultsPerSignal = 100 } = call.body as ContactSignalsRequest;
  const bill = newBill();
  const asked = CONTACT_SIGNAL_TYPES.filter(
    (type) => signalTypes.includes('allSignals') || signalTypes.includes(type),
  );
  const results = ids.map((id, index) => {
    const person = directory.personById(id);
    if (person === undefined) return { id, ...itemError('Contact', 'NOT_FOUND') };
    if (person.fate === 'COMPLIANCE_RESTRICTED') return { id, ...itemError('Contact', person.fate) };
    const filter = { types: asked, ...(startDate === undefined ? {} : { startDate }) };
    const events = matchedSignals(person.signals, filter, now);
    // Types without events are there as empty lists, as in the published example; companies leave them out.
    const lists = asked.map((type) => {
      const list = events.filter((event) => event.type === type).slice(0, maxResultsPerSignal);
      if (list.length > 0) bill.each('showSignalsContact', person.id, `signal:${type}`, index);
      return [type, list.map((event) => printEvent(person, event))] as const;
    });
    return { id: person.id, ...Object.fromEntries(lists) };
  });
  return {
    body: {
      results,
      startDate: startDate ?? defaultStartDate(now),
      endDate: new Date(now).toISOString().slice(0, 10),
    },
    bill,
    resultsReturned: results.filter((result) => !('error' in result)).length,
  };
};

/** The fields of the V3 example and, beside them, those of V2, the best guess for the rest (CONTRACT section 7.1). */
function printEvent(
  { id, record }: Person,
  { signalDate, previousCompany, previousTitle }: ContactSignal,
): Record<string, unknown> {
  const { company, jobTitle } = record;
  return {
    id,
    signalDate,
    ...(previousCompany === null ? {} : { previousCompany, newCompany: company?.name ?? null }),
    personId: id,
    currentCompanyId: company?.id ?? null,
    currentCompanyName: company?.name ?? null,
    currentDomain: company?.domain ?? null,
    currentDepartments: jobTitle?.departments ?? [],
    currentSeniorityLabel: jobTitle?.seniority ?? null,
    currentTitle: jobTitle?.title ?? null,
    ...(previousTitle === null ? {} : { previousTitle }),
  };
}
