import type { Company } from '../lusha/seed/company';
import type { Person } from '../lusha/seed/person';
import { quotedText } from '../server/leads/text-columns';
import { SAMPLE_COMPANIES } from '../lusha/seed/sample-companies';

/** What a user would know: the work address of some, the LinkedIn profile of the others. */
export function personClue(person: Person, index: number): string {
  const work = person.emails.find((email) => email.type === 'work');
  if (work && index % 3 === 2) return work.email;
  return person.linkedinSlug === null ? '' : `linkedin.com/in/${person.linkedinSlug}`;
}

/** The ways in which people write down a company. */
export function companyClue(company: Company, index: number): string {
  if (index % 4 === 1) return `https://www.${company.domain}/about?ref=crm`;
  if (index % 4 === 3) return company.record.name;
  return company.domain;
}

/** First name, last name, company, website. No name runs as a formula. */
export function leadRow(person: Person): string[] {
  const company = SAMPLE_COMPANIES.find(({ id }) => id === person.companyId);
  const { firstName, lastName } = person.record;
  const texts = [firstName, lastName, company?.record.name, company?.domain];
  return texts.map((text) => quotedText(text ?? ''));
}
