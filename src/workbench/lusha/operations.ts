import { getAccountUsage } from './account/usage';
import { getContactsBuyingGroup } from './buying-group/buying-group';
import { enrichCompanies } from './companies/enrich';
import { searchCompanies } from './companies/search';
import { searchAndEnrichCompanies } from './companies/search-and-enrich';
import { enrichContacts } from './contacts/enrich';
import { getContactsEnrichJob } from './contacts/jobs';
import { searchContacts } from './contacts/search';
import { searchAndEnrichContacts } from './contacts/search-and-enrich';
import { getCompanyLookalikes } from './lookalikes/company-lookalikes';
import { getContactLookalikes } from './lookalikes/contact-lookalikes';
import type { Operation } from './operation';
import { COMPANY_FILTERS, COMPANY_SIGNAL_FILTERS, CONTACT_FILTERS } from './prospecting/catalogues';
import { listFilters, listFilterValues } from './prospecting/filter-catalogue';
import { prospectingCompanies } from './prospecting/prospect-companies';
import { prospectingContacts } from './prospecting/prospect-contacts';
import { getCompanySignals } from './signals/company-signals';
import { getContactSignals } from './signals/contact-signals';
import { getCompanySignalScores, getContactSignalScores } from './signals/signal-scores';
import { getCompanySignalTypes, getContactSignalTypes } from './signals/signal-types';

/**
 * Every operation of the contract by its operationId. `getDecisionMakers` is missing on purpose: Lusha removed it on
 * 12 August 2026 (CONTRACT section 6.2), so its path answers 404.
 */
export const OPERATIONS: Readonly<Partial<Record<string, Operation>>> = {
  searchContacts,
  enrichContacts,
  getContactsEnrichJob,
  searchAndEnrichContacts,
  searchCompanies,
  enrichCompanies,
  searchAndEnrichCompanies,
  prospectingContacts,
  prospectingCompanies,
  getContactFilterTypes: listFilters(CONTACT_FILTERS),
  getContactFilterValues: listFilterValues(CONTACT_FILTERS),
  getCompanyFilterTypes: listFilters(COMPANY_FILTERS),
  getCompanyFilterValues: listFilterValues(COMPANY_FILTERS),
  getContactLookalikes,
  getCompanyLookalikes,
  getContactsBuyingGroup,
  getContactSignals,
  getCompanySignals,
  getContactSignalTypes,
  getCompanySignalTypes,
  getCompanySignalFilters: listFilters(COMPANY_SIGNAL_FILTERS),
  getCompanySignalFilterValues: listFilterValues(COMPANY_SIGNAL_FILTERS),
  getContactSignalScores,
  getCompanySignalScores,
  getAccountUsage,
};
