import type { Faker } from '@faker-js/faker';
import type { Company } from './company';
import { refer } from './company-premium';
import { daysBefore } from './dates';
import { drawEmails } from './emails';
import { contactIds } from './identifiers';
import { drawJob, type SeededJob } from './job-titles';
import { asciiWords, drawName } from './names';
import { drawBackground, drawPastJobs } from './person-background';
import type { ContactSignal, JobTitle, Person, PersonFate, PersonLocation, PhoneNumber } from './person';
import { drawPhone } from './phones';
import { PLACES, type Place, WEIGHTED_PLACES } from './places';

const PARTIAL_SHARE = 0.05;
const NO_COMPANY_SHARE = 0.03;
const NO_PROFILE_SHARE = 0.12;
const NO_PHONE_SHARE = 0.35;
/** One in a hundred may not be disclosed, one in a hundred fails to enrich. */
const FATE_WEIGHTS: readonly { value: PersonFate; weight: number }[] = [
  { value: 'available', weight: 98 },
  { value: 'COMPLIANCE_RESTRICTED', weight: 1 },
  { value: 'ENRICH_FAILED', weight: 1 },
];
const PHONE_TYPES = ['mobile', 'mobile', 'direct', 'work', 'unknown'] as const;

/** Draws one person at one of the companies. `taken` holds every e-mail address given out so far. */
export function drawPerson(
  faker: Faker,
  number: number,
  companies: readonly Company[],
  taken: Set<string>,
  today: number,
): Person {
  const name = drawName(faker);
  const job = drawJob(faker);
  const company = faker.datatype.boolean(NO_COMPANY_SHARE) ? null : faker.helpers.arrayElement(companies);
  const place = placeNear(faker, company);
  const partialProfile = faker.datatype.boolean(PARTIAL_SHARE);
  const stem = asciiWords(`${name.latinFirst} ${name.latinLast}`, '-') || 'person';
  const slug = faker.datatype.boolean(NO_PROFILE_SHARE)
    ? null
    : `${stem}-${number.toString(36).padStart(4, '0')}`;
  const startDate = daysBefore(today, faker.number.int({ min: 20, max: 3_600 }));
  const jobTitle =
    partialProfile && faker.datatype.boolean(0.5) ? undefined : printJob(faker, job, startDate);
  // Nobody can be found by a seniority that Lusha does not know.
  const seniorityId = (jobTitle?.seniority ?? null) === null ? null : job.seniorityId;
  return {
    ...contactIds(number),
    companyId: company?.id ?? null,
    linkedinSlug: slug,
    record: {
      firstName: name.first,
      lastName: name.last,
      fullName: `${name.first} ${name.last}`,
      ...(jobTitle === undefined ? {} : { jobTitle }),
      ...(faker.datatype.boolean(0.06) ? {} : { location: printLocation(faker, place) }),
      ...(company === null
        ? {}
        : { company: { ...refer(company), industry: company.record.industry ?? null } }),
      ...(slug === null && faker.datatype.boolean(0.5) ? {} : { socialLinks: printLinks(faker, slug) }),
      ...(faker.datatype.boolean(0.9)
        ? { tags: [] }
        : { tags: [{ id: `tag-${number}`, name: 'Customer', color: '#7c4dff' }] }),
      previousEmployment: drawPastJobs(faker, companies),
      partialProfile,
      ...(faker.datatype.boolean(0.7) ? { linkedinConnections: faker.number.int(500) } : {}),
      ...(faker.datatype.boolean(0.7) ? { linkedinFollowers: faker.number.int(9_000) } : {}),
      updateDate: daysBefore(today, faker.number.int({ min: 1, max: 700 })),
    },
    emails: drawEmails(faker, name, company?.domain ?? null, taken, today),
    phones: drawPhones(faker, place, today),
    background: drawBackground(faker, seniorityId, place.zipcode),
    signals: drawSignals(faker, companies, today),
    signalScore: faker.datatype.boolean(0.9)
      ? faker.number.float({ min: 0, max: 1, fractionDigits: 2 })
      : null,
    fate: faker.helpers.weightedArrayElement(FATE_WEIGHTS),
  };
}

/** Most people live where their company is; the others anywhere. */
function placeNear(faker: Faker, company: Company | null): Place {
  const city = company?.record.location?.city;
  const near = faker.datatype.boolean(0.7) ? PLACES.find((place) => place.city === city) : undefined;
  return near ?? faker.helpers.weightedArrayElement(WEIGHTED_PLACES);
}

function printJob(faker: Faker, job: SeededJob, startDate: string): JobTitle {
  return {
    title: faker.datatype.boolean(0.02) ? null : job.title,
    departments: faker.datatype.boolean(0.04) ? [] : job.departments,
    seniority: faker.datatype.boolean(0.04) ? null : job.seniority,
    ...(faker.datatype.boolean(0.7) ? { startDate } : {}),
  };
}

function printLocation(faker: Faker, place: Place): PersonLocation {
  return {
    country: place.country,
    countryIso2: place.iso2,
    state: place.state,
    city: faker.datatype.boolean(0.9) ? place.city : null,
    continent: place.continent,
    ...(faker.datatype.boolean(0.7) ? { coordinates: place.coordinates } : {}),
    isEuContact: place.eu,
  };
}

function printLinks(faker: Faker, slug: string | null): NonNullable<Person['record']['socialLinks']> {
  return {
    linkedin: slug === null ? null : `https://www.linkedin.com/in/${slug}`,
    ...(slug !== null && faker.datatype.boolean(0.15)
      ? { xUrl: `https://x.com/${slug.replace(/-/g, '_').slice(0, 15)}` }
      : {}),
  };
}

function drawPhones(faker: Faker, place: Place, today: number): PhoneNumber[] {
  if (faker.datatype.boolean(NO_PHONE_SHARE)) return [];
  const count = faker.helpers.weightedArrayElement([
    { value: 1, weight: 6 },
    { value: 2, weight: 3 },
    { value: 3, weight: 1 },
  ]);
  return faker.helpers.multiple(
    () => drawPhone(faker, place.iso2, faker.helpers.arrayElement(PHONE_TYPES), today),
    { count },
  );
}

function drawSignals(faker: Faker, companies: readonly Company[], today: number): ContactSignal[] {
  if (faker.datatype.boolean(0.7)) return [];
  const type = faker.helpers.arrayElement(['promotion', 'companyChange'] as const);
  const before = faker.helpers.arrayElement(companies).record.name;
  return [
    {
      type,
      signalDate: daysBefore(today, faker.number.int({ min: 2, max: 330 })),
      previousCompany: type === 'companyChange' ? before : null,
      previousTitle: drawJob(faker).title,
    },
  ];
}
