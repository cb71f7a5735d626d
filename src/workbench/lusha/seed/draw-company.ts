import type { Faker } from '@faker-js/faker';
import type { Company, CompanyLocation, CompanyRecord } from './company';
import { drawCompanySignals } from './company-signals';
import { drawFunding } from './funding';
import { companyIds } from './identifiers';
import { INDUSTRIES } from './industries';
import { asciiWords } from './names';
import { drawNumber } from './phones';
import { PLACES, type Place, WEIGHTED_PLACES } from './places';
import * as vocabulary from './vocabulary';

/** Real companies are called such things; a spreadsheet would run the first four as formulas. */
const BAIT_NAMES = [
  '=SUM(1;1) Analytics',
  '+Plus Media',
  '-Minus & Sons',
  '@scale Labs',
  "'Apostrophe Works",
  '0815 Werke',
];
const BAIT_SHARE = 0.02;
const PARTIAL_SHARE = 0.06;
const SIZE_WEIGHTS = [8, 18, 26, 18, 12, 12, 3, 2, 1];

/** Draws one company; premium blocks that name other companies are added once all are there. */
export function drawCompany(faker: Faker, number: number, taken: Set<string>, today: number): Company {
  const name = faker.datatype.boolean(BAIT_SHARE)
    ? faker.helpers.arrayElement(BAIT_NAMES)
    : faker.company.name();
  const domain = freeDomain(name, taken);
  const place = faker.helpers.weightedArrayElement(WEIGHTED_PLACES);
  const industry = faker.helpers.arrayElement(INDUSTRIES);
  const sub = industry.subIndustries.length > 0 ? faker.helpers.arrayElement(industry.subIndustries) : null;
  const size = faker.helpers.weightedArrayElement(
    vocabulary.COMPANY_SIZES.map((value, index) => ({ value, weight: SIZE_WEIGHTS[index] ?? 1 })),
  );
  const exact = faker.number.int({ min: size.min, max: size.max ?? size.min * 3 });
  const partialProfile = faker.datatype.boolean(PARTIAL_SHARE);
  const slug = domain.replace('.example', '-example');
  return {
    ...companyIds(number),
    domain,
    linkedinSlug: slug,
    record: {
      name,
      domain: faker.datatype.boolean(0.6) ? `www.${domain}` : domain,
      ...(partialProfile ? {} : drawDetails(faker, name, domain, place)),
      employeeCount: { ...(faker.datatype.boolean(0.9) ? { exact } : {}), ...size },
      industry: industry.name,
      ...(sub === null ? {} : { subIndustry: sub.name }),
      ...(faker.datatype.boolean(0.97) ? { location: locationOf(place) } : {}),
      socialLinks: drawSocialLinks(faker, slug),
      ...drawContactData(faker, domain, place),
    },
    premium: {},
    mainIndustryId: industry.id,
    subIndustryId: sub?.id ?? null,
    previousNames: faker.datatype.boolean(0.1) ? [`${name} Holdings`] : [],
    previousDomains: faker.datatype.boolean(0.1) ? [`old-${domain}`] : [],
    signals: drawCompanySignals(faker, today),
    signalScore: faker.datatype.boolean(0.9)
      ? faker.number.float({ min: 0, max: 1, fractionDigits: 2 })
      : null,
    partialProfile,
  };
}

/** The address of a place, as it stands in a company record. */
export function locationOf(place: Place): CompanyLocation {
  return {
    city: place.city,
    state: place.state,
    ...(place.stateCode === null ? {} : { stateCode: place.stateCode }),
    country: place.country,
    countryIso2: place.iso2,
    continent: place.continent,
    zipCode: place.zipcode,
  };
}

function drawDetails(faker: Faker, name: string, domain: string, place: Place): Partial<CompanyRecord> {
  const some = <T>(values: readonly T[], max: number): T[] =>
    faker.helpers.arrayElements(values, { min: 1, max });
  const maybe = <T extends object>(share: number, part: () => T): T | object =>
    faker.datatype.boolean(share) ? part() : {};
  const revenue = faker.helpers.arrayElement(vocabulary.REVENUES);
  const specialities = some(
    ['wholesale', 'consulting', 'data platforms', 'logistics', 'training', 'design'],
    3,
  );
  return {
    emailDomain: domain,
    homepageUrl: `https://${domain}`,
    description: `${name} ${faker.company.buzzPhrase()}.`,
    ...maybe(0.2, () => ({ alternativeName: `${name} Group` })),
    ...maybe(0.2, () => ({ alternativeDomains: [domain.replace('.example', '-group.example')] })),
    ...maybe(0.7, () => ({ companyOffering: faker.company.catchPhrase() })),
    companyType: faker.helpers.arrayElement(vocabulary.COMPANY_TYPES),
    ...maybe(0.9, () => ({ yearFounded: faker.number.int({ min: 1850, max: 2024 }) })),
    ...maybe(0.3, () => ({
      additionalIndustries: [{ industry: 'Business Services', subIndustry: 'Other' }],
    })),
    ...maybe(0.6, () => ({ industryTags: [faker.company.buzzNoun(), faker.company.buzzNoun()] })),
    ...maybe(0.7, () => ({
      specialities,
      specialitiesRefactored: specialities.map((word) => asciiWords(word, '_')),
    })),
    ...maybe(0.6, () => ({ keywords: [faker.company.buzzAdjective(), faker.company.buzzNoun()] })),
    ...maybe(0.7, () => ({ sicCodes: some(vocabulary.SIC_CODES, 2) })),
    ...maybe(0.7, () => ({ naicsCodes: some(vocabulary.NAICS_CODES, 2) })),
    businessModel: some(vocabulary.BUSINESS_MODELS, 2),
    ...maybe(0.3, () => ({
      additionalLocations: some(
        PLACES.filter((other) => other !== place),
        3,
      ).map(locationOf),
    })),
    ...maybe(0.9, () => ({ linkedinFollowers: faker.number.int(250_000) })),
    ...maybe(0.85, () => ({ revenueRange: revenue })),
    ...maybe(0.4, () => ({ funding: drawFunding(faker) })),
    ...maybe(0.8, () => ({ technologies: some(vocabulary.TECHNOLOGIES, 8) })),
    ...maybe(0.5, () => ({ popularityTier: faker.number.int({ min: 1, max: 5 }) })),
    ...maybe(0.7, () => ({ logoUrl: `https://logo.example/${domain}.png` })),
  };
}

function drawSocialLinks(faker: Faker, slug: string): NonNullable<CompanyRecord['socialLinks']> {
  return {
    linkedin: faker.datatype.boolean(0.95) ? `https://www.linkedin.com/company/${slug}` : null,
    ...(faker.datatype.boolean(0.5) ? { facebook: `https://www.facebook.com/${slug}` } : {}),
    ...(faker.datatype.boolean(0.5) ? { x: `https://x.com/${slug}` } : {}),
  };
}

/** Half the companies in the shape of the schema, half in the shape of the examples (CONTRACT section 12, C9). */
function drawContactData(faker: Faker, domain: string, place: Place): Partial<CompanyRecord> {
  if (faker.datatype.boolean(0.3)) return {};
  const number = drawNumber(faker, place.iso2, 'line');
  const email = `info@${domain}`;
  return faker.datatype.boolean(0.5)
    ? { phone: number, email }
    : { phones: [{ number }], emails: [{ email }] };
}

/** Names repeat in real life, domains do not. */
function freeDomain(name: string, taken: Set<string>): string {
  const stem = asciiWords(name, '-') || 'company';
  let domain = `${stem}.example`;
  for (let count = 2; taken.has(domain); count += 1) domain = `${stem}-${count}.example`;
  taken.add(domain);
  return domain;
}
