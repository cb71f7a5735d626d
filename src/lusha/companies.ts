import type { Call } from './client';
import type { Company, CompanyReveal } from './company';
import { withReferences } from './contacts';
import { decodeCompany } from './decode-company';
import type { CompanyIdentifier } from './identifiers';
import { askedById, askedByReference, decodeBatch, type BatchAnswer } from './item-answers';

/** The page texts disagree about the default, so it is always sent (contract C23). */
const OPTIONS = { includePartialProfiles: true };

/** Previews of 1 to 100 companies (contract 4.6). */
export function searchCompanies(companies: readonly CompanyIdentifier[]): Call<BatchAnswer<Company>> {
  return {
    request: {
      method: 'post',
      path: '/v3/companies/search',
      body: { companies: withReferences(companies), options: OPTIONS },
    },
    paid: true,
    decode: (json) => decodeBatch(json, askedByReference(companies.length), decodeCompany),
  };
}

/** Full records of 1 to 100 companies; premium blocks only when named (contract 4.8, C8). */
export function searchAndEnrichCompanies(
  companies: readonly CompanyIdentifier[],
  reveal: readonly CompanyReveal[],
): Call<BatchAnswer<Company>> {
  return {
    request: {
      method: 'post',
      path: '/v3/companies/search-and-enrich',
      body: { companies: withReferences(companies), options: OPTIONS, ...revealing(reveal) },
    },
    paid: true,
    decode: (json) => decodeBatch(json, askedByReference(companies.length), decodeCompany),
  };
}

/** Full records of 1 to 100 companies whose ids are known (contract 4.7). */
export function enrichCompanies(
  ids: readonly string[],
  reveal: readonly CompanyReveal[],
): Call<BatchAnswer<Company>> {
  return {
    request: { method: 'post', path: '/v3/companies/enrich', body: { ids, ...revealing(reveal) } },
    paid: true,
    decode: (json) => decodeBatch(json, askedById(ids), decodeCompany),
  };
}

/** An empty `reveal` is refused with a 400. */
function revealing(reveal: readonly CompanyReveal[]): { reveal?: readonly CompanyReveal[] } {
  return reveal.length === 0 ? {} : { reveal };
}
