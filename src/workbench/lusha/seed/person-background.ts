import type { Faker } from '@faker-js/faker';
import type { Company } from './company';
import { drawJob } from './job-titles';
import type { PastEmployment, PersonBackground } from './person';

const SKILLS = [
  'negotiation',
  'python',
  'salesforce',
  'sql',
  'copywriting',
  'forecasting',
  'recruiting',
  'welding',
] as const;
const CERTIFICATIONS = ['PMP', 'AWS Certified Solutions Architect', 'CPA', 'ITIL'] as const;
const AWARDS = ['Employee of the Year', 'Forbes 30 Under 30', "President's Club"] as const;
const DEGREES = ['Bachelor', 'Master', 'PhD', 'MBA'] as const;
const FIELDS = ['Computer Science', 'Economics', 'Marketing', 'Law', 'Mechanical Engineering'] as const;
const SCHOOLS = [
  'Example State University',
  'Technische Hochschule Beispiel',
  'Université de l’Exemple',
] as const;

/** Draws what only filters look at. */
export function drawBackground(faker: Faker, seniorityId: number | null, zipcode: string): PersonBackground {
  const start = faker.number.int({ min: 1980, max: 2018 });
  const some = (values: readonly string[], share: number): string[] =>
    faker.datatype.boolean(share) ? faker.helpers.arrayElements(values, { min: 1, max: 2 }) : [];
  return {
    seniorityId,
    skills: some(SKILLS, 0.5),
    certifications: some(CERTIFICATIONS, 0.1),
    awards: some(AWARDS, 0.05),
    previousEmails: faker.datatype.boolean(0.1)
      ? [`former.${faker.string.alpha(6)}@inbox.example`.toLowerCase()]
      : [],
    education: faker.datatype.boolean(0.4)
      ? {
          degree: faker.helpers.arrayElement(DEGREES),
          field: faker.helpers.arrayElement(FIELDS),
          school: faker.helpers.arrayElement(SCHOOLS),
          start,
          end: start + faker.number.int({ min: 2, max: 6 }),
        }
      : null,
    zipcode,
  };
}

/** Draws none to two earlier jobs; some without a domain. */
export function drawPastJobs(faker: Faker, companies: readonly Company[]): PastEmployment[] {
  const count = faker.helpers.weightedArrayElement([
    { value: 0, weight: 4 },
    { value: 1, weight: 4 },
    { value: 2, weight: 2 },
  ]);
  return faker.helpers.multiple(
    () => {
      const company = faker.helpers.arrayElement(companies);
      const { title, departments, seniority } = drawJob(faker);
      return {
        company: {
          name: company.record.name,
          ...(faker.datatype.boolean(0.8) ? { domain: company.domain } : {}),
        },
        jobTitle: { title, departments, seniority },
      };
    },
    { count },
  );
}
