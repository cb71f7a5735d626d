import { companyPreview } from '../companies/preview';
import type { Operation } from '../operation';
import type { Company } from '../seed/company';
import { matchedCompanySignals } from '../signals/matched-company-signals';
import { companyCriteria, type CompanyCriteria } from './company-criteria';
import { contactCriteria, type ContactCriteria } from './contact-criteria';
import { type Criterion, meetsAll, meetsAny } from './criterion';
import { pageOf, type PageRequest, printPage } from './page';
import { notOnPlan } from './prospect-contacts';

interface ProspectingCompaniesRequest {
  readonly pagination: PageRequest;
  readonly filters: {
    readonly companies: { readonly include: CompanyCriteria; readonly exclude?: CompanyCriteria };
    readonly contacts?: { readonly include?: ContactCriteria; readonly exclude?: ContactCriteria };
  };
  readonly options?: { readonly includePartialProfiles?: boolean };
}

/** `POST /v3/companies/prospecting`: one page of previews of every company the filters let through. */
export const prospectingCompanies: Operation = (call, { directory, account, newBill, now, random }) => {
  const { pagination, filters, options = {} } = call.body as ProspectingCompaniesRequest;
  const { signals } = filters.companies.include;
  const usesSignals = signals !== undefined || filters.companies.exclude?.signals !== undefined;
  if (usesSignals && !account.plan.filtersSignals) throw notOnPlan('signals');

  const people = contactCriteria(filters.contacts?.include ?? {}, now);
  const strangers = contactCriteria(filters.contacts?.exclude ?? {}, now);
  const conditions: Criterion<Company>[] = [
    ({ partialProfile }) => options.includePartialProfiles === true || !partialProfile,
    ...companyCriteria(filters.companies.include, now),
    // A company fits if one of its people does.
    ({ id }) =>
      (people.length === 0 && strangers.length === 0) ||
      directory.peopleAt(id).some((person) => meetsAll(person, people) && !meetsAny(person, strangers)),
  ];
  const unwanted = companyCriteria(filters.companies.exclude ?? {}, now);
  const found = directory.companies.filter(
    (company) => meetsAll(company, conditions) && !meetsAny(company, unwanted),
  );

  const bill = newBill();
  const results = pageOf(found, pagination).map((company, index) => {
    const preview = companyPreview(company, bill);
    if (signals === undefined) return preview;
    const signalTypes = [...new Set(matchedCompanySignals(company, signals, now).map(({ type }) => type))];
    for (const type of signalTypes) bill.each('showSignalsCompany', company.id, `signal:${type}`, index);
    return { ...preview, signalTypes };
  });
  bill.search('companySearch', results.length);
  return {
    body: { requestId: random.string.uuid(), results, pagination: printPage(pagination, found.length) },
    bill,
    resultsReturned: results.length,
  };
};
