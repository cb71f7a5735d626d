import type { SearchKind } from '../../shared/prospecting';
import type { PageRequest } from '../pagination';
import type { CompanyCriteria, CompanyCriteriaForContacts } from './company-criteria';
import type { ContactCriteria, ContactCriteriaOnCompanies } from './contact-criteria';

/** What must be so, and what must not. */
export interface Sides<T> {
  readonly include?: T;
  readonly exclude?: T;
}

/** A search for contacts (contract 5.2). */
export interface ContactSearch {
  readonly kind: 'contacts';
  readonly contacts?: Sides<ContactCriteria>;
  readonly companies?: Sides<CompanyCriteriaForContacts>;
  readonly page: PageRequest;
  /** Always said, for the two searches have different defaults (contract C23). */
  readonly includePartialProfiles: boolean;
  /** Scale plan; a PlanError elsewhere. */
  readonly excludeDnc?: boolean;
  /** From 1 to 20. */
  readonly maxContactsPerCompany?: number;
}

/** A search for companies (contract 5.3); at least one company filter has to be included. */
export interface CompanySearch {
  readonly kind: 'companies';
  readonly companies: Sides<CompanyCriteria>;
  /** A company fits if one of its people does. Not beside text, signals, intent or technologies. */
  readonly contacts?: Sides<ContactCriteriaOnCompanies>;
  readonly page: PageRequest;
  readonly includePartialProfiles: boolean;
}

export type Search = ContactSearch | CompanySearch;

export const SEARCH_WORDS: Readonly<Record<SearchKind, string>> = {
  contacts: 'people',
  companies: 'companies',
};
