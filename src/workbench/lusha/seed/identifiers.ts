/**
 * Ids as Lusha prints them. The current form is `v1.` and opaque text, the legacy form plain digits; both lead to
 * the same record. They depend on kind and number only, so that a stored id still works after a restart; the
 * first numbers give the ids of the examples in the contract.
 */
export interface SeededIds {
  readonly id: string;
  readonly legacyId: string;
}

const LEGACY_CONTACTS_FROM = 4_000_000_000_000;
const LEGACY_COMPANIES_FROM = 16_000_000;

export function contactIds(number: number): SeededIds {
  return {
    id: opaque(`BogusContactId${padded(number)}\0\0\0`),
    legacyId: String(LEGACY_CONTACTS_FROM + number),
  };
}

export function companyIds(number: number): SeededIds {
  return { id: opaque(`BogusCompanyId${padded(number)}`), legacyId: String(LEGACY_COMPANIES_FROM + number) };
}

function opaque(text: string): string {
  return `v1.${Buffer.from(text).toString('base64url')}`;
}

function padded(number: number): string {
  return String(number).padStart(4, '0');
}
