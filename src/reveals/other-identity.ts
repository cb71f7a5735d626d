import type { Company } from '../lusha/company';
import type { CompanyIdentifier, ContactIdentifier } from '../lusha/identifiers';
import type { Person } from '../lusha/person';
import { companyKey, personKey } from './keys';

/**
 * Whether a person cannot be the one that is asked for: namesakes work for the same company. What Lusha did not
 * tell speaks for nobody, and neither do ids of old, which are answered under new ones.
 */
export function isOtherPerson({ id, linkedinUrl, email }: ContactIdentifier, person: Person): boolean {
  if (id !== undefined) return isOtherId(id, person.id);
  if (linkedinUrl !== undefined) {
    const { linkedin } = person;
    return linkedin !== undefined && personKey({ linkedinUrl }) !== personKey({ linkedinUrl: linkedin });
  }
  if (email === undefined) return false;
  const addresses = (person.emails ?? []).map((entry) => entry.email.toLowerCase());
  // A former or private address says nothing; a second one at the same company is that of a namesake.
  return !addresses.includes(email) && addresses.some((address) => hostOf(address) === hostOf(email));
}

/** Whether a company cannot be the one that is asked for: many companies have the same name. */
export function isOtherCompany({ id, domain }: CompanyIdentifier, company: Company): boolean {
  if (id !== undefined) return isOtherId(id, company.id);
  if (domain === undefined || company.domain === undefined) return false;
  const domains = [company.domain, company.emailDomain, ...(company.alternativeDomains ?? [])];
  return !domains.some((own) => own !== undefined && companyKey({ domain: own }) === companyKey({ domain }));
}

function isOtherId(asked: string, id: string): boolean {
  return asked !== id && ![asked, id].some((each) => /^\d+$/.test(each));
}

function hostOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}
