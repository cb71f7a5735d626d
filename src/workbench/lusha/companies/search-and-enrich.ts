import type { SearchOptions } from '../contacts/resolve-person';
import type { CompanyIdentifier } from '../directory/directory';
import { countData, reference } from '../item-error';
import type { Operation } from '../operation';
import type { CompanyReveal } from '../seed/company';
import { BASE_RECORD, companyRecord } from './record';
import { resolveCompany } from './resolve-company';

interface CompaniesSearchAndEnrichRequest {
  readonly companies: readonly CompanyIdentifier[];
  readonly reveal?: readonly CompanyReveal[];
  readonly options?: SearchOptions;
}

/** `POST /v3/companies/search-and-enrich`. What a repeat costs depends on the account's billing rules. */
export const searchAndEnrichCompanies: Operation = (call, { directory, newBill, random }) => {
  const { companies, reveal = [], options } = call.body as CompaniesSearchAndEnrichRequest;
  const bill = newBill();
  let searched = 0;
  const results = companies.map((item, index) => {
    const found = resolveCompany(directory, item, options);
    if ('error' in found) return { ...reference(item), ...found };
    const { company } = found;
    // Asked before this item is billed, so that a duplicate row in one call counts as a repeat too.
    const repeated = bill.owns(company.id, BASE_RECORD);
    if (!repeated || bill.rules.repeatedCompany !== 'nothing') searched += 1;
    if (repeated && bill.rules.repeatedCompany === 'everything') {
      bill.each('revealCompany', company.id, BASE_RECORD, index);
    } else {
      bill.reveal('revealCompany', company.id, BASE_RECORD, index);
    }
    return { ...reference(item), ...companyRecord(company, reveal, bill, index) };
  });
  bill.search('companySearch', searched);
  return { body: { requestId: random.string.uuid(), results }, bill, resultsReturned: countData(results) };
};
