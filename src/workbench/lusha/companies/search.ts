import type { SearchOptions } from '../contacts/resolve-person';
import type { CompanyIdentifier } from '../directory/directory';
import { countData, reference } from '../item-error';
import type { Operation } from '../operation';
import { matchedSignalTypes, type SignalFilter } from '../signals/matched-signals';
import { companyPreview } from './preview';
import { resolveCompany } from './resolve-company';

interface CompaniesSearchRequest {
  readonly companies: readonly CompanyIdentifier[];
  readonly options?: SearchOptions;
  readonly signals?: SignalFilter;
}

/** `POST /v3/companies/search`: which company is it, and what could be bought of it. */
export const searchCompanies: Operation = (call, { directory, newBill, random, now }) => {
  const { companies, options, signals } = call.body as CompaniesSearchRequest;
  const bill = newBill();
  const results = companies.map((item, index) => {
    const found = resolveCompany(directory, item, options);
    if ('error' in found) return { ...reference(item), ...found };
    const preview = { ...reference(item), ...companyPreview(found.company, bill) };
    if (signals === undefined) return preview;
    const signalTypes = matchedSignalTypes(found.company.signals, signals, now);
    for (const type of signalTypes)
      bill.each('showSignalsCompany', found.company.id, `signal:${type}`, index);
    return { ...preview, signalTypes };
  });
  const resultsReturned = countData(results);
  bill.search('companySearch', resultsReturned);
  return { body: { requestId: random.string.uuid(), results }, bill, resultsReturned };
};
