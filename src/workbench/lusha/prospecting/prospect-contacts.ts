import { contactPreview } from '../contacts/preview';
import type { Directory } from '../directory/directory';
import { refusal } from '../errors';
import type { Operation } from '../operation';
import type { Company } from '../seed/company';
import type { Person } from '../seed/person';
import { matchedSignalTypes } from '../signals/matched-signals';
import { companyCriteria, type CompanyCriteria } from './company-criteria';
import { contactCriteria, type ContactCriteria } from './contact-criteria';
import { type Criterion, meetsAll, meetsAny } from './criterion';
import { pageOf, type PageRequest, printPage } from './page';

interface ProspectingContactsRequest {
  readonly pagination: PageRequest;
  readonly filters: {
    readonly contacts?: { readonly include?: ContactCriteria; readonly exclude?: ContactCriteria };
    readonly companies?: { readonly include?: CompanyCriteria; readonly exclude?: CompanyCriteria };
  };
  readonly options?: {
    readonly includePartialProfiles?: boolean;
    readonly excludeDnc?: boolean;
    readonly maxContactsPerCompany?: number;
  };
}

/** `POST /v3/contacts/prospecting`: one page of previews of everybody the filters let through. */
export const prospectingContacts: Operation = (call, { directory, account, newBill, now, random }) => {
  const { pagination, filters, options = {} } = call.body as ProspectingContactsRequest;
  const { excludeDnc = false, includePartialProfiles = true, maxContactsPerCompany } = options;
  const signals = filters.contacts?.include?.signals;
  const usesSignals = signals !== undefined || filters.contacts?.exclude?.signals !== undefined;
  if (excludeDnc && !account.plan.excludesDoNotCall) throw notOnPlan('excludeDnc');
  if (usesSignals && !account.plan.filtersSignals) throw notOnPlan('signals');

  const conditions: Criterion<Person>[] = [
    // Whoever may not be disclosed is not even counted.
    ({ fate }) => fate !== 'COMPLIANCE_RESTRICTED',
    ({ record }) => includePartialProfiles || !record.partialProfile,
    ({ phones }) => !excludeDnc || phones.length === 0 || phones.some(({ doNotCall }) => !doNotCall),
    ...contactCriteria(filters.contacts?.include ?? {}, now),
    ...employerConditions(directory, companyCriteria(filters.companies?.include ?? {}, now)),
  ];
  const unwanted: Criterion<Person>[] = [
    ...contactCriteria(filters.contacts?.exclude ?? {}, now),
    ...companyCriteria(filters.companies?.exclude ?? {}, now).map((criterion) =>
      atEmployer(directory, criterion),
    ),
  ];
  const found = directory.people.filter(
    (person) => meetsAll(person, conditions) && !meetsAny(person, unwanted),
  );
  const kept = maxContactsPerCompany === undefined ? found : capPerCompany(found, maxContactsPerCompany);

  // Charged by what is on this page, rounded up page by page.
  const bill = newBill();
  const results = pageOf(kept, pagination).map((person, index) => {
    const preview = contactPreview(person, bill);
    if (signals === undefined) return preview;
    const signalTypes = matchedSignalTypes(person.signals, signals, now);
    for (const type of signalTypes) bill.each('showSignalsContact', person.id, `signal:${type}`, index);
    return { ...preview, signalTypes };
  });
  bill.search('contactSearch', results.length);
  return {
    body: { requestId: random.string.uuid(), results, pagination: printPage(pagination, kept.length) },
    bill,
    resultsReturned: results.length,
  };
};

/** CONTRACT section 10: `errors[]` may name the feature that a plan lacks. */
export function notOnPlan(feature: string): Error {
  return refusal(403, 'Forbidden', [`${feature} is not available on your current plan`]);
}

/** Each company is judged once, not once for each of its people. */
function employerConditions(
  directory: Directory,
  criteria: readonly Criterion<Company>[],
): Criterion<Person>[] {
  if (criteria.length === 0) return [];
  const fitting = new Set(
    directory.companies.filter((company) => meetsAll(company, criteria)).map(({ id }) => id),
  );
  return [({ companyId }) => companyId !== null && fitting.has(companyId)];
}

function atEmployer(directory: Directory, criterion: Criterion<Company>): Criterion<Person> {
  const fitting = new Set(directory.companies.filter(criterion).map(({ id }) => id));
  return ({ companyId }) => companyId !== null && fitting.has(companyId);
}

function capPerCompany(people: readonly Person[], most: number): Person[] {
  const counts = new Map<string, number>();
  return people.filter(({ companyId }) => {
    if (companyId === null) return true;
    const count = (counts.get(companyId) ?? 0) + 1;
    counts.set(companyId, count);
    return count <= most;
  });
}
