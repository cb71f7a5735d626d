import type { ContactReveal } from '../lusha/identifiers';
import type { Person } from '../lusha/person';
import { BLANK, dayCell, listCell, type Cell } from './cell';
import { phoneText, rankEmails, rankPhones, type DoNotCallPolicy } from './choose-contact-point';

/** A column that a formula or a run can ask for. */
export interface PersonField {
  readonly name: string;
  /** What people call it; also the header of its column. */
  readonly label: string;
  /** The group that must be revealed to know it. Without one, a search is enough. */
  readonly reveal?: ContactReveal;
  /** Only a record has it, which Lusha gives with a revealed e-mail or phone and never alone (contract 4.4). */
  readonly onlyRevealed?: true;
  value(person: Person, shown: { readonly doNotCall: DoNotCallPolicy }): Cell;
}

/** What `LUSHA_PERSON` shows when no fields are named. */
export const DEFAULT_PERSON_FIELDS = ['name', 'title', 'company', 'email'] as const;

/**
 * Every field of a person except `status` and `credits`, which tell about the row and not the person.
 * Fields that are `onlyRevealed` are blank until an e-mail or a phone is revealed.
 */
export const PERSON_FIELDS: readonly PersonField[] = [
  { name: 'name', label: 'Name', value: fullName },
  { name: 'first_name', label: 'First name', value: (person) => person.firstName ?? BLANK },
  { name: 'last_name', label: 'Last name', value: (person) => person.lastName ?? BLANK },
  { name: 'title', label: 'Job title', value: (person) => person.title ?? BLANK },
  { name: 'seniority', label: 'Seniority', value: (person) => person.seniority ?? BLANK },
  { name: 'departments', label: 'Departments', value: (person) => listCell(person.departments) },
  { name: 'company', label: 'Company', value: (person) => person.company?.name ?? BLANK },
  { name: 'company_domain', label: 'Company domain', value: (person) => person.company?.domain ?? BLANK },
  { name: 'company_id', label: 'Lusha company ID', value: (person) => person.company?.id ?? BLANK },
  { name: 'industry', label: 'Industry', value: (person) => person.company?.industry ?? BLANK },
  { name: 'email', label: 'Email', reveal: 'emails', value: (person) => bestEmail(person)?.email ?? BLANK },
  {
    name: 'work_email',
    label: 'Work email',
    reveal: 'emails',
    value: (person) => emailOfType(person, 'work'),
  },
  {
    name: 'private_email',
    label: 'Private email',
    reveal: 'emails',
    value: (person) => emailOfType(person, 'private'),
  },
  {
    name: 'email_type',
    label: 'Email type',
    reveal: 'emails',
    value: (person) => bestEmail(person)?.type ?? BLANK,
  },
  {
    name: 'email_confidence',
    label: 'Email confidence',
    reveal: 'emails',
    value: (person) => bestEmail(person)?.confidence ?? BLANK,
  },
  {
    name: 'email_source',
    label: 'Email source',
    reveal: 'emails',
    value: (person) => bestEmail(person)?.source ?? BLANK,
  },
  {
    name: 'email_updated',
    label: 'Email updated',
    reveal: 'emails',
    value: (person) => dayCell(bestEmail(person)?.updated),
  },
  {
    name: 'emails',
    label: 'All emails',
    reveal: 'emails',
    value: (person) => listCell(rankEmails(person.emails).map(({ email }) => email)),
  },
  {
    name: 'phone',
    label: 'Phone',
    reveal: 'phones',
    value: (person, { doNotCall }) => firstPhone(person, doNotCall),
  },
  {
    name: 'mobile',
    label: 'Mobile phone',
    reveal: 'phones',
    value: (person, { doNotCall }) => firstPhone(person, doNotCall, 'mobile'),
  },
  {
    name: 'direct_phone',
    label: 'Direct phone',
    reveal: 'phones',
    value: (person, { doNotCall }) => firstPhone(person, doNotCall, 'direct'),
  },
  {
    name: 'work_phone',
    label: 'Work phone',
    reveal: 'phones',
    value: (person, { doNotCall }) => firstPhone(person, doNotCall, 'work'),
  },
  {
    name: 'phone_type',
    label: 'Phone type',
    reveal: 'phones',
    value: (person, { doNotCall }) => rankPhones(person.phones, doNotCall)[0]?.type ?? BLANK,
  },
  {
    name: 'phone_source',
    label: 'Phone source',
    reveal: 'phones',
    value: (person, { doNotCall }) => rankPhones(person.phones, doNotCall)[0]?.source ?? BLANK,
  },
  {
    name: 'phone_updated',
    label: 'Phone updated',
    reveal: 'phones',
    value: (person, { doNotCall }) => dayCell(rankPhones(person.phones, doNotCall)[0]?.updated),
  },
  {
    name: 'phones',
    label: 'All phones',
    reveal: 'phones',
    value: (person, { doNotCall }) => listCell(rankPhones(person.phones, doNotCall).map(phoneText)),
  },
  {
    name: 'do_not_call',
    label: 'Do not call',
    reveal: 'phones',
    value: (person) => (person.phones ?? []).some((phone) => phone.doNotCall),
  },
  { name: 'linkedin', label: 'LinkedIn', value: (person) => person.linkedin ?? BLANK },
  { name: 'x', label: 'X profile', onlyRevealed: true, value: (person) => person.x ?? BLANK },
  { name: 'city', label: 'City', value: (person) => person.location?.city ?? BLANK },
  { name: 'state', label: 'State', value: (person) => person.location?.state ?? BLANK },
  { name: 'country', label: 'Country', value: (person) => person.location?.country ?? BLANK },
  {
    name: 'country_code',
    label: 'Country code',
    onlyRevealed: true,
    value: (person) => person.location?.countryCode ?? BLANK,
  },
  {
    name: 'continent',
    label: 'Continent',
    onlyRevealed: true,
    value: (person) => person.location?.continent ?? BLANK,
  },
  {
    name: 'coordinates',
    label: 'Coordinates',
    onlyRevealed: true,
    // Lusha puts the longitude first; people and maps expect the latitude first.
    value: (person) => listCell([...(person.location?.coordinates ?? [])].reverse().map(String)),
  },
  {
    name: 'eu_contact',
    label: 'EU contact',
    onlyRevealed: true,
    value: (person) => person.location?.euContact ?? BLANK,
  },
  {
    name: 'previous_company',
    label: 'Previous company',
    onlyRevealed: true,
    value: (person) => person.previousJobs?.[0]?.company ?? BLANK,
  },
  {
    name: 'previous_company_domain',
    label: 'Previous company domain',
    onlyRevealed: true,
    value: (person) => person.previousJobs?.[0]?.domain ?? BLANK,
  },
  {
    name: 'previous_title',
    label: 'Previous job title',
    onlyRevealed: true,
    value: (person) => person.previousJobs?.[0]?.title ?? BLANK,
  },
  { name: 'job_start', label: 'Job start', onlyRevealed: true, value: (person) => dayCell(person.jobStart) },
  { name: 'tags', label: 'Tags', onlyRevealed: true, value: (person) => listCell(person.tags) },
  {
    name: 'linkedin_connections',
    label: 'LinkedIn connections',
    onlyRevealed: true,
    value: (person) => person.linkedinConnections ?? BLANK,
  },
  {
    name: 'linkedin_followers',
    label: 'LinkedIn followers',
    onlyRevealed: true,
    value: (person) => person.linkedinFollowers ?? BLANK,
  },
  {
    name: 'partial_profile',
    label: 'Partial profile',
    onlyRevealed: true,
    value: (person) => person.partialProfile ?? BLANK,
  },
  { name: 'updated', label: 'Updated', onlyRevealed: true, value: (person) => dayCell(person.updated) },
  { name: 'lusha_id', label: 'Lusha ID', value: (person) => person.id },
];

function fullName(person: Person): string {
  return (
    person.fullName ?? [person.firstName, person.lastName].filter((part) => part !== undefined).join(' ')
  );
}

function bestEmail(person: Person): ReturnType<typeof rankEmails>[number] | undefined {
  return rankEmails(person.emails)[0];
}

function emailOfType(person: Person, type: string): string {
  return rankEmails(person.emails).find((email) => email.type === type)?.email ?? BLANK;
}

function firstPhone(person: Person, policy: DoNotCallPolicy, type?: string): string {
  const phone = rankPhones(person.phones, policy).find(
    (candidate) => type === undefined || candidate.type === type,
  );
  return phone === undefined ? BLANK : phoneText(phone);
}
