/**
 * How Lusha is asked for somebody (contract 4.1, 4.2). The API refuses any other property with a 400, so these
 * types are the whole truth of what may be sent.
 */
export interface ContactIdentifier {
  readonly id?: string;
  readonly linkedinUrl?: string;
  readonly email?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly companyName?: string;
  readonly companyDomain?: string;
}

export interface CompanyIdentifier {
  readonly id?: string;
  readonly name?: string;
  readonly domain?: string;
}

/** The groups of a contact that are charged once each (contract section 8). */
export const CONTACT_REVEALS = ['emails', 'phones'] as const;
export type ContactReveal = (typeof CONTACT_REVEALS)[number];

/** Items that one call of search, enrich or search-and-enrich takes (contract section 3). */
export const MAX_ITEMS_PER_CALL = 100;
