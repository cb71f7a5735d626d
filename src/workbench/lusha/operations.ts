import { getAccountUsage } from './account/usage';
import { enrichCompanies } from './companies/enrich';
import { searchCompanies } from './companies/search';
import { searchAndEnrichCompanies } from './companies/search-and-enrich';
import { enrichContacts } from './contacts/enrich';
import { getContactsEnrichJob } from './contacts/jobs';
import { searchContacts } from './contacts/search';
import { searchAndEnrichContacts } from './contacts/search-and-enrich';
import type { Operation } from './operation';

/**
 * Every operation of the contract by its operationId. `getDecisionMakers` is missing on purpose: Lusha removed it on
 * 12 August 2026 (CONTRACT section 6.2), so its path answers 404.
 */
export const OPERATIONS: Readonly<Partial<Record<string, Operation>>> = {
  enrichCompanies,
  enrichContacts,
  getAccountUsage,
  getContactsEnrichJob,
  searchAndEnrichCompanies,
  searchAndEnrichContacts,
  searchCompanies,
  searchContacts,
};
