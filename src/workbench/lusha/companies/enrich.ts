import { countData } from '../item-error';
import type { Operation } from '../operation';
import type { CompanyReveal } from '../seed/company';
import { BASE_RECORD, companyRecord } from './record';
import { resolveCompany } from './resolve-company';

interface CompaniesEnrichRequest {
  readonly ids: readonly string[];
  readonly reveal?: readonly CompanyReveal[];
}

/** `POST /v3/companies/enrich`: the base record always, premium blocks when asked for. */
export const enrichCompanies: Operation = (call, { directory, newBill, random }) => {
  const { ids, reveal = [] } = call.body as CompaniesEnrichRequest;
  const bill = newBill();
  const results = ids.map((id, index) => {
    const found = resolveCompany(directory, { id });
    if ('error' in found) return { id, ...found };
    bill.reveal('revealCompany', found.company.id, BASE_RECORD, index);
    return companyRecord(found.company, reveal, bill, index);
  });
  return { body: { requestId: random.string.uuid(), results }, bill, resultsReturned: countData(results) };
};
