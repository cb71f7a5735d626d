import { refer } from './company-premium';
import { contactIds } from './identifiers';
import type { ContactSignal, EmailAddress, JobTitle, Person, PersonFate, PhoneNumber } from './person';
import { PLACES } from './places';
import { SAMPLE_COMPANIES } from './sample-companies';
import { SENIORITIES } from './vocabulary';

/** A hand-picked person in few words. */
export interface SamplePerson {
  readonly name: readonly [first: string, last: string];
  /** In the profile link, before `-example`. */
  readonly slug: string;
  /** Domain of one of the sample companies, without its ending. */
  readonly at: string;
  readonly city: string;
  readonly job: JobTitle;
  readonly emails?: readonly (readonly [
    address: string,
    type: EmailAddress['type'],
    confidence?: EmailAddress['confidence'],
  ])[];
  readonly phones?: readonly (readonly [number: string, type: PhoneNumber['type'], doNotCall?: boolean])[];
  readonly before?: readonly [company: string, title: string];
  readonly signals?: readonly ContactSignal[];
  readonly signalScore?: number;
  readonly fate?: PersonFate;
}

const UPDATED = '2026-04-23';

/** The whole person; `number` is the place among the samples, from 1, and decides the ids. */
export function samplePerson(sample: SamplePerson, number: number): Person {
  const [firstName, lastName] = sample.name;
  const company = SAMPLE_COMPANIES.find(({ domain }) => domain === `${sample.at}.example`);
  const place = PLACES.find(({ city }) => city === sample.city);
  if (company === undefined || place === undefined)
    throw new Error(`The sample person ${firstName} ${lastName} has no company or place.`);
  const stamp = { updateDate: UPDATED, dataSource: 'lusha' };
  return {
    ...contactIds(number),
    companyId: company.id,
    linkedinSlug: `${sample.slug}-example`,
    record: {
      firstName,
      lastName,
      fullName: `${firstName} ${lastName}`,
      jobTitle: sample.job,
      location: {
        country: place.country,
        countryIso2: place.iso2,
        state: place.state,
        city: place.city,
        continent: place.continent,
        coordinates: place.coordinates,
        isEuContact: place.eu,
      },
      company: { ...refer(company), industry: company.record.industry ?? null },
      socialLinks: { linkedin: `https://www.linkedin.com/in/${sample.slug}-example` },
      tags: [],
      previousEmployment:
        sample.before === undefined
          ? []
          : [
              {
                company: { name: sample.before[0] },
                jobTitle: { title: sample.before[1], departments: [], seniority: 'Manager' },
              },
            ],
      partialProfile: false,
      updateDate: UPDATED,
    },
    emails: (sample.emails ?? []).map(([email, type, confidence = null]) => ({
      email,
      type,
      confidence,
      ...stamp,
    })),
    phones: (sample.phones ?? []).map(([number, type, doNotCall = false]) => ({
      number,
      type,
      doNotCall,
      ...stamp,
    })),
    background: {
      seniorityId: SENIORITIES.find(({ label }) => label === sample.job.seniority)?.id ?? null,
      skills: [],
      certifications: [],
      awards: [],
      previousEmails: [],
      education: null,
      zipcode: place.zipcode,
    },
    signals: sample.signals ?? [],
    signalScore: sample.signalScore ?? null,
    fate: sample.fate ?? 'available',
  };
}

/** A job in one department. */
export function job(title: string, department: string, seniority: string, startDate?: string): JobTitle {
  return { title, departments: [department], seniority, ...(startDate === undefined ? {} : { startDate }) };
}
