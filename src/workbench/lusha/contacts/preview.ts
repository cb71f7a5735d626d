import type { Bill } from '../billing/bill';
import type { Person } from '../seed/person';

export type ContactGroup = 'emails' | 'phones';

export const CONTACT_GROUPS: readonly ContactGroup[] = ['emails', 'phones'];

/** What a search shows of a person: who it is and what could be revealed, never an address or a number. */
export function contactPreview(person: Person, bill: Bill): Record<string, unknown> {
  return { ...lightPreview(person), has: presentFields(person), canReveal: revealable(person, bill) };
}

/** The same without `has` and `canReveal`, as lookalikes print it (CONTRACT section 6.3). */
export function lightPreview({ id, record }: Person): Record<string, unknown> {
  const { firstName, lastName, jobTitle, company, location, socialLinks } = record;
  return {
    id,
    firstName,
    lastName,
    ...(jobTitle === undefined ? {} : { jobTitle }),
    ...(company === undefined ? {} : { company }),
    ...(location === undefined
      ? {}
      : { location: { country: location.country, state: location.state, city: location.city } }),
    ...(socialLinks === undefined ? {} : { socialLinks: { linkedin: socialLinks.linkedin ?? null } }),
  };
}

/** The values of `has` that were seen (CONTRACT section 4.3). */
function presentFields({ record, emails, phones }: Person): string[] {
  const present: readonly (readonly [string, boolean])[] = [
    ['firstName', record.firstName !== null],
    ['lastName', record.lastName !== null],
    ['jobTitle', record.jobTitle !== undefined],
    ['company', record.company !== undefined],
    ['location', record.location !== undefined],
    ['socialLinks', record.socialLinks !== undefined],
    ['emails', emails.length > 0],
    ['phones', phones.length > 0],
    ['previousEmployment', (record.previousEmployment ?? []).length > 0],
    ['jobStartDate', record.jobTitle?.startDate !== undefined],
  ];
  return present.filter(([, there]) => there).map(([name]) => name);
}

/** Groups that exist, 0 credits once they belong to the account (CONTRACT section 13, rule 4). */
function revealable(person: Person, bill: Bill): { field: ContactGroup; credits: number }[] {
  return CONTACT_GROUPS.filter((group) => person[group].length > 0).map((field) => ({
    field,
    credits: bill.owns(person.id, field) ? 0 : bill.prices[REVEAL_ACTIONS[field]].credits,
  }));
}

export const REVEAL_ACTIONS = { emails: 'revealEmail', phones: 'revealPhone' } as const;
