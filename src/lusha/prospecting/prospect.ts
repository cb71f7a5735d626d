import type { Call } from '../client';
import type { Company } from '../company';
import { decodeCompany } from '../decode-company';
import { decodePerson } from '../decode-person';
import type { Person } from '../person';
import { decodeFoundPage, type FoundPage } from '../preview';
import { prospectingRequest } from './prospecting-request';
import type { CompanySearch, ContactSearch } from './search';

/**
 * One page of people (contract 5.2). Charged like a search, by started blocks of results, and again for each
 * signal when it searches by signals.
 *
 * @throws UnusableRequestError for a search that Lusha would refuse
 */
export function prospectContacts(search: ContactSearch): Call<FoundPage<Person>> {
  const body = prospectingRequest(search);
  return {
    request: { method: 'post', path: '/v3/contacts/prospecting', body },
    paid: true,
    decode: (json) => decodeFoundPage(json, body.pagination, decodePerson),
  };
}

/**
 * One page of companies (contract 5.3). Charged as above.
 *
 * @throws UnusableRequestError for a search that Lusha would refuse
 */
export function prospectCompanies(search: CompanySearch): Call<FoundPage<Company>> {
  const body = prospectingRequest(search);
  return {
    request: { method: 'post', path: '/v3/companies/prospecting', body },
    paid: true,
    decode: (json) => decodeFoundPage(json, body.pagination, decodeCompany),
  };
}
