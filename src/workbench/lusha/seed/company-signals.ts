import type { Faker } from '@faker-js/faker';
import type { CompanySignal } from './company';
import { daysBefore } from './dates';
import { PLACES } from './places';
import { DEPARTMENTS } from './vocabulary';

/** All company types but `allSignals` (CONTRACT section 7.1). */
export const COMPANY_SIGNAL_TYPES = [
  'linkedinActivityIntent',
  'websiteTrafficIncrease',
  'websiteTrafficDecrease',
  'itSpendIncrease',
  'itSpendDecrease',
  'surgeInHiring',
  'surgeInHiringByDepartment',
  'surgeInHiringByLocation',
  'headcountIncrease1m',
  'headcountIncrease3m',
  'headcountIncrease6m',
  'headcountIncrease12m',
  'headcountDecrease1m',
  'headcountDecrease3m',
  'headcountDecrease6m',
  'headcountDecrease12m',
  'riskNews',
  'commercialActivityNews',
  'corporateStrategyNews',
  'financialEventsNews',
  'peopleNews',
  'marketIntelligenceNews',
  'productActivityNews',
] as const;

/** Values of the sub filter `intentCategories`; invented. */
export const INTENT_CATEGORIES = ['Analytics', 'Hiring', 'Sales Technology', 'Security'] as const;

/** Which kind of news carries which event type; the types are those of CONTRACT section 7.1. */
export const NEWS_EVENT_TYPES: Readonly<Record<string, readonly string[]>> = {
  riskNews: ['Lawsuit Faced', 'Lawsuit Filed', 'Security Issue'],
  commercialActivityNews: ['New Customer', 'New Vendor', 'Partnership'],
  corporateStrategyNews: [
    'Facilities Expansion',
    'Facility Closure',
    'M&A',
    'New Location',
    'Asset Investment',
    'Asset Sale',
  ],
  financialEventsNews: ['Funding Round', 'IPO', 'Strategic Investment'],
  peopleNews: [
    'Executive Departure',
    'Executive Hire',
    'Executive Promotion',
    'Headcount Decrease',
    'Headcount Increase',
  ],
  marketIntelligenceNews: ['Competitor Activity', 'Event Participation', 'Recognition'],
  productActivityNews: ['Product Development', 'Product Integration', 'Product Launch'],
};

/** Older than the default look-back of 6 months, so that a start date makes a difference. */
const OLDEST_DAYS = 330;

/** Draws none to four kinds of events with one to three events each, newest first within a kind. */
export function drawCompanySignals(faker: Faker, today: number): CompanySignal[] {
  if (faker.datatype.boolean(0.4)) return [];
  const types = faker.helpers.arrayElements(COMPANY_SIGNAL_TYPES, { min: 1, max: 4 });
  return types.flatMap((type) => {
    const ages = faker.helpers.multiple(() => faker.number.int({ min: 2, max: OLDEST_DAYS }), {
      count: { min: 1, max: 3 },
    });
    return ages
      .sort((one, other) => one - other)
      .map((age) => {
        const signalDate = daysBefore(today, age);
        return { type, signalDate, event: drawEvent(faker, type, signalDate) };
      });
  });
}

/** The fields are those of the V2 schema, the best guess there is for V3 (CONTRACT section 7.1). */
function drawEvent(faker: Faker, type: string, date: string): Record<string, unknown> {
  const rate = { changeRatePercent: faker.number.int({ min: 5, max: 300 }) };
  const signal = { signalId: faker.string.uuid(), signalDate: date };
  if (type === 'linkedinActivityIntent') return drawActivity(faker, date);
  const newsTypes = NEWS_EVENT_TYPES[type];
  if (newsTypes !== undefined) return { ...signal, ...drawNews(faker, newsTypes, date) };
  if (type.startsWith('websiteTraffic')) {
    return {
      ...signal,
      historicalAvg: faker.number.int(90_000),
      lastMonthVisits: faker.number.int(90_000),
      ...rate,
    };
  }
  if (type.startsWith('itSpend'))
    return { ...signal, estimatedAnnualItSpend: faker.number.int(5_000_000), ...rate };
  if (type.startsWith('headcount')) {
    return {
      ...signal,
      baselineEmployeesCount: faker.number.int(900),
      newEmployeesCount: faker.number.int(900),
      ...rate,
    };
  }
  const hiring = { historicalAvg: faker.number.float({ min: 1, max: 9, fractionDigits: 1 }), ...rate };
  if (type === 'surgeInHiring') return { ...signal, newJobsPostedLastWeek: faker.number.int(40), ...hiring };
  const place = faker.helpers.arrayElement(PLACES);
  const where =
    type === 'surgeInHiringByDepartment'
      ? { department: faker.helpers.arrayElement(DEPARTMENTS) }
      : { country: place.country, state: place.state };
  return { ...signal, newJobsPostedLast4Weeks: faker.number.int(80), ...where, ...hiring };
}

function drawNews(faker: Faker, types: readonly string[], date: string): Record<string, unknown> {
  const eventType = faker.helpers.arrayElement(types);
  return {
    eventType,
    eventSummary: `${eventType}: ${faker.company.buzzPhrase()}.`,
    articlePublishedDate: date,
    articleTitle: faker.company.catchPhrase(),
    articleHighlight: faker.company.buzzPhrase(),
    eventEffectiveDate: date,
    articleUrl: `https://news.example/${faker.string.alphanumeric(8)}`,
  };
}

function drawActivity(faker: Faker, date: string): Record<string, unknown> {
  const category = faker.helpers.arrayElement(INTENT_CATEGORIES);
  return {
    activityPublicationDate: date,
    signalCategory: category,
    intentTopics: [{ topic: faker.company.buzzNoun(), category }],
    author: {
      id: faker.string.uuid(),
      fullName: 'Ana Author',
      linkedinUrl: 'https://www.linkedin.com/in/ana-author-example',
    },
    contactsMentioned: [],
    companiesMentioned: [],
    activityUrl: `https://www.linkedin.com/posts/example-${faker.string.alphanumeric(8)}`,
    activitySummary: faker.company.buzzPhrase(),
    activityLikes: faker.number.int(500),
    activityComments: faker.number.int(80),
    activityShares: faker.number.int(40),
    activityType: 'post',
  };
}
