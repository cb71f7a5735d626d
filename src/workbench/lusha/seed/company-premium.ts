import type { Faker } from '@faker-js/faker';
import type { Company, CompanyPremium, CompanyRef, ParentCompany } from './company';
import { lastMonth } from './dates';
import { DEPARTMENTS, INTENT_TOPICS, SENIORITIES } from './vocabulary';
import { PLACES } from './places';

/** Draws the paid blocks of one company. `others` are companies that can be its competitors and parents. */
export function drawPremium(
  faker: Faker,
  company: Company,
  others: readonly Company[],
  today: number,
): CompanyPremium {
  // Of a partial profile Lusha has nothing more to sell.
  if (company.partialProfile) return {};
  const maybe = <T extends object>(share: number, part: () => T): T | object =>
    faker.datatype.boolean(share) ? part() : {};
  const rivals = faker.helpers
    .arrayElements(others, { min: 1, max: 5 })
    .filter((other) => other.id !== company.id);
  return {
    ...maybe(0.8, () => ({ employeesByDepartment: byDepartment(faker, 400) })),
    ...maybe(0.8, () => ({ employeesByLocation: byLocation(faker, 400) })),
    ...maybe(0.8, () => ({ employeesBySeniority: bySeniority(faker, 400) })),
    ...maybe(0.7, () => ({ competitors: rivals.map(refer) })),
    ...maybe(0.5, () => ({ intent: drawIntent(faker) })),
    // Null means that Lusha knows there is nothing; the block is then free.
    estimatedAnnualItSpend: faker.datatype.boolean(0.3)
      ? null
      : spend(faker.number.int({ min: 10_000, max: 9_000_000 })),
    monthlyWebsiteTraffic: faker.datatype.boolean(0.3)
      ? null
      : {
          visits: faker.number.int(2_000_000),
          momChangePercent: faker.number.float({ min: -40, max: 60, fractionDigits: 1 }),
          month: lastMonth(today),
        },
    ...maybe(0.7, () => ({ openJobsTotal: faker.number.int(120) })),
    ...maybe(0.6, () => ({ openJobsByDepartment: byDepartment(faker, 30) })),
    ...maybe(0.6, () => ({ openJobsByLocation: byLocation(faker, 30) })),
    ...maybe(0.6, () => ({ openJobsBySeniority: bySeniority(faker, 30) })),
    directParent: faker.datatype.boolean(0.8) ? null : parentOf(rivals.at(0)),
    ultimateParent: faker.datatype.boolean(0.8) ? null : parentOf(rivals.at(-1)),
  };
}

/** How other records mention a company. */
export function refer(company: Company): CompanyRef {
  return { id: company.id, name: company.record.name, domain: company.record.domain };
}

function parentOf(company: Company | undefined): ParentCompany | null {
  if (company === undefined) return null;
  return {
    lushaCompanyId: company.id,
    name: company.record.name,
    domain: company.domain,
    hqCountry: company.record.location?.country ?? 'United States',
  };
}

function spend(value: number): { value: number; currency: string; valueUsd: number } {
  return { value, currency: 'USD', valueUsd: value };
}

function drawIntent(faker: Faker): NonNullable<CompanyPremium['intent']> {
  const topics = faker.helpers.arrayElements(INTENT_TOPICS, { min: 1, max: 4 });
  return {
    topicCount: topics.length,
    detectedTopics: topics.map((topicName) => ({
      topicName,
      metadata: {
        topicScore: faker.number.int({ min: 1, max: 100 }),
        topicTrend: faker.helpers.arrayElement(['up', 'down', 'stable']),
      },
    })),
  };
}

function byDepartment(faker: Faker, most: number): { department: string; count: number }[] {
  return faker.helpers
    .arrayElements(DEPARTMENTS, { min: 2, max: 6 })
    .map((department) => ({ department, count: faker.number.int({ min: 1, max: most }) }));
}

function byLocation(faker: Faker, most: number): { country: string; state: string | null; count: number }[] {
  return faker.helpers
    .arrayElements(PLACES, { min: 1, max: 4 })
    .map(({ country, state }) => ({ country, state, count: faker.number.int({ min: 1, max: most }) }));
}

function bySeniority(faker: Faker, most: number): { seniority: string; count: number }[] {
  return faker.helpers
    .arrayElements(SENIORITIES, { min: 2, max: 5 })
    .map(({ label }) => ({ seniority: label, count: faker.number.int({ min: 1, max: most }) }));
}
