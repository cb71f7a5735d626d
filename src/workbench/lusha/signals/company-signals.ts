import { itemError } from '../item-error';
import type { Operation } from '../operation';
import { matchedCompanySignals } from './matched-company-signals';
import { defaultStartDate } from './matched-signals';

interface CompanySignalsRequest {
  readonly ids: readonly string[];
  readonly signalTypes: readonly string[];
  readonly startDate?: string;
  readonly maxResultsPerSignal?: number;
  readonly filters?: { readonly include?: { readonly intentCategories?: readonly string[] } };
}

/** `linkedinActivityIntent` gives at most this many a company, whatever is asked for (CONTRACT section 7.1). */
const MOST_ACTIVITIES = 50;

/** `POST /v3/companies/signals`: a list for every type with events; one charge for each list. */
export const getCompanySignals: Operation = (call, { directory, newBill, now }) => {
  const {
    ids,
    signalTypes,
    startDate,
    maxResultsPerSignal = 100,
    filters,
  } = call.body as CompanySignalsRequest;
  const bill = newBill();
  const results = ids.map((id, index) => {
    const company = directory.companyById(id);
    if (company === undefined) return { id, ...itemError('Company', 'NOT_FOUND') };
    const filter = {
      types: signalTypes,
      ...(startDate === undefined ? {} : { startDate }),
      filterByIntentCategory: filters?.include?.intentCategories ?? [],
    };
    const place = { companyId: company.id, companyName: company.record.name, domain: company.domain };
    const lists = new Map<string, object[]>();
    for (const { type, event } of matchedCompanySignals(company, filter, now)) {
      const list = lists.get(type) ?? [];
      const most =
        type === 'linkedinActivityIntent'
          ? Math.min(MOST_ACTIVITIES, maxResultsPerSignal)
          : maxResultsPerSignal;
      if (list.length < most) lists.set(type, [...list, { ...event, ...place }]);
    }
    for (const type of lists.keys()) bill.each('showSignalsCompany', company.id, `signal:${type}`, index);
    return {
      id: company.id,
      companyName: company.record.name,
      domain: company.domain,
      ...Object.fromEntries(lists),
    };
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
