import type { Company, CompanySignal } from '../seed/company';
import { matchedSignals, type SignalFilter } from './matched-signals';

/** Company signals with the sub filters of prospecting (CONTRACT section 5.3). */
export interface CompanySignalFilter extends SignalFilter {
  readonly filterByLocation?: readonly {
    readonly country?: string;
    readonly state?: string;
    readonly startDate?: string;
  }[];
  readonly filterByDepartment?: readonly { readonly department: string; readonly startDate?: string }[];
  readonly filterByIntentCategory?: readonly string[];
}

/** Events that the filter and its sub filters let through; a sub filter speaks of its own type of signal only. */
export function matchedCompanySignals(
  { signals }: Company,
  filter: CompanySignalFilter,
  now: number,
): CompanySignal[] {
  const { filterByLocation = [], filterByDepartment = [], filterByIntentCategory = [] } = filter;
  return matchedSignals(signals, filter, now).filter(({ type, event, signalDate }) => {
    if (type === 'surgeInHiringByDepartment' && filterByDepartment.length > 0) {
      return filterByDepartment.some(
        ({ department, startDate = '' }) => department === event['department'] && signalDate >= startDate,
      );
    }
    if (type === 'surgeInHiringByLocation' && filterByLocation.length > 0) {
      return filterByLocation.some(
        ({ country = event['country'], state = event['state'], startDate = '' }) =>
          country === event['country'] && state === event['state'] && signalDate >= startDate,
      );
    }
    if (type === 'linkedinActivityIntent' && filterByIntentCategory.length > 0) {
      return filterByIntentCategory.includes(String(event['signalCategory']));
    }
    return true;
  });
}
