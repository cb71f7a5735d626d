import type { Call } from '../../../src/lusha/client';
import { PlanError } from '../../../src/lusha/errors';
import type { PageRequest } from '../../../src/lusha/pagination';
import type { Person } from '../../../src/lusha/person';
import type { FoundPage } from '../../../src/lusha/preview';
import { CRITERIA } from '../../../src/lusha/prospecting/clean-criteria';
import type {
  CompanyCriteria,
  CompanyCriteriaForContacts,
} from '../../../src/lusha/prospecting/company-criteria';
import type { ContactCriteria } from '../../../src/lusha/prospecting/contact-criteria';
import { prospectCompanies, prospectContacts } from '../../../src/lusha/prospecting/prospect';
import { askSimulator } from '../ask-simulator';
import { companies, people } from './searches';

const PLACES = [
  { city: 'Ulm', state: 'Baden-Württemberg', country: 'Germany', continent: 'Europe' },
  { countryGrouping: 'EMEA', region: 'Western Europe' },
];
const NEAR = [{ country: 'United States', zipcode: '97201', distance: 25 }];
const ZIPS = [{ countryIso2: 'US', zipcode: '97201' }];

/** Every filter of people with a value. */
const ALL_OF_PEOPLE: Required<ContactCriteria> = {
  jobTitles: ['VP Sales'],
  jobTitlesExactMatch: ['VP Sales'],
  normalizedJobTitles: ['vp sales'],
  previousJobTitle: ['Manager'],
  names: ['Priya'],
  skills: ['Negotiation'],
  certifications: ['PMP'],
  awards: ['Top Seller'],
  searchText: 'sales',
  departments: ['Sales'],
  seniorityIds: [8],
  countries: ['US'],
  locations: PLACES,
  geographicDetails: NEAR,
  linkedinUrls: ['https://www.linkedin.com/in/priya-anand-example'],
  emails: ['priya.anand@contoso.example'],
  previousEmails: ['priya@old.example'],
  ids: ['v1.Qm9ndXMwMDAz'],
  existingDataPoints: ['phone', 'work_email', 'mobile_phone', 'direct_phone'],
  existingDataPointsCondition: 'and',
  jobChangedAfterDate: '2024-01-01',
  jobChangedLastViewDate: '2024-01-01',
  education: {
    degrees: ['MBA'],
    fieldsOfStudy: ['Economics'],
    schools: ['MIT'],
    startYearGte: 1990,
    graduationYearLte: 2010,
  },
  score: { minScore: 1, maxScore: 100 },
  signals: { types: ['allSignals', 'promotion', 'companyChange'], startDate: '2026-05-01' },
};

const ALL_OF_BOTH: Omit<
  Required<CompanyCriteria & CompanyCriteriaForContacts>,
  'searchText' | 'signals' | 'funding' | 'industriesLabels'
> = {
  names: ['Contoso'],
  domains: ['contoso.example'],
  ids: ['v1.Qm9ndXNDbzAz'],
  linkedinUrls: ['https://www.linkedin.com/company/contoso-example'],
  locations: PLACES,
  geographicDetails: NEAR,
  locationsZipcodes: ZIPS,
  headquarterZipcodes: ZIPS,
  sizes: [{ min: 1, max: 10 }, { min: 100_001 }],
  revenues: [{ max: 1_000_000 }],
  foundedYear: [{ min: 1990, max: 2000 }],
  businessModel: ['B2B', 'B2C', 'B2G'],
  companyType: ['Public Company', 'Private Company'],
  mainIndustriesIds: [17],
  subIndustriesIds: [129],
  sicCodes: ['7372'],
  naicsCodes: ['513210'],
  technologies: ['sap'],
  technologiesCondition: 'and',
  intentTopics: ['Payroll'],
  intentTopicsCondition: 'or',
  intentTopicsOperator: 'any',
  intentMinScore: 1,
  intentMaxScore: 100,
  topicCountThreshold: [{ min: 1 }],
  keywords: ['tea'],
  exactKeywords: ['tea'],
  keywordsSearchFields: ['keywords'],
  specialities: ['tea'],
  exactSpecialities: ['tea'],
  previousCompanyDomains: ['old.example'],
  previousCompanyNames: ['Old'],
};

const ALL_OF_COMPANIES: Required<CompanyCriteria> = {
  ...ALL_OF_BOTH,
  searchText: 'cloud',
  signals: {
    types: ['surgeInHiringByLocation', 'surgeInHiringByDepartment', 'linkedinActivityIntent'],
    startDate: '2026-05-01',
    filterByLocation: [{ country: 'Germany', state: 'Bavaria', startDate: '2026-05-01' }],
    filterByDepartment: [{ department: 'Sales', startDate: '2026-05-01' }],
    filterByIntentCategory: ['Hiring'],
  },
};

const ALL_FOR_PEOPLE: Required<CompanyCriteriaForContacts> = {
  ...ALL_OF_BOTH,
  industriesLabels: ['Technology, Information & Media'],
  funding: {
    isIpo: false,
    ranges: [{ coverage: 'total_funds', min: 1, max: 2 }],
    date: { coverage: 'last_funding', date: '2024-01-01' },
    rounds: [{ coverage: 'last_round', round: 'series_a' }],
    names: [{ coverage: 'any_round', name: 'venture' }],
    investors: ['Fabrikam Capital'],
    types: ['equity'],
  },
};

describe('every filter goes through the contract', () => {
  test('of a search for people', async () => {
    const search = people({
      contacts: { include: ALL_OF_PEOPLE, exclude: ALL_OF_PEOPLE },
      companies: { include: ALL_FOR_PEOPLE, exclude: ALL_FOR_PEOPLE },
      excludeDnc: true,
      maxContactsPerCompany: 20,
    });
    expect(Object.keys(ALL_OF_PEOPLE).sort()).toEqual(Object.keys(CRITERIA.contacts).sort());
    const { value, credits } = await askSimulator({ plan: 'scale' }).answer(prospectContacts(search));
    expect(value).toEqual({ previews: [], pagination: { page: 0, size: 25, total: 0, next: undefined } });
    expect(credits).toBe(0);
  });

  test('of a search for companies, without filters for people', async () => {
    const search = companies({ companies: { include: ALL_OF_COMPANIES, exclude: ALL_OF_COMPANIES } });
    const { value, credits } = await askSimulator().answer(prospectCompanies(search));
    expect([value.pagination.total, credits]).toEqual([0, 0]);
  });

  test('of people in a search for companies', async () => {
    const { jobTitles, departments, seniorityIds, skills, locations, existingDataPoints } = ALL_OF_PEOPLE;
    const ofPeople = { jobTitles, departments, seniorityIds, skills, locations, existingDataPoints };
    const search = companies({
      companies: { include: { names: ['Contoso'] } },
      contacts: { include: ofPeople, exclude: ofPeople },
    });
    const { value } = await askSimulator().answer(prospectCompanies(search));
    expect(value.pagination.total).toBe(0);
  });
});

describe('people', () => {
  const VP = people({
    contacts: { include: { jobTitles: ['vp sales'] } },
    companies: { include: { domains: ['contoso.example'] } },
  });

  test('come as previews with what revealing them costs, and nothing revealed', async () => {
    const { value, credits } = await askSimulator().answer(prospectContacts(VP));
    const [priya] = value.previews;
    expect(priya?.record).toMatchObject({
      firstName: 'Priya',
      lastName: 'Anand',
      title: 'VP Sales',
      company: { name: 'Contoso Cloud', domain: 'contoso.example' },
    });
    expect(priya?.record.emails).toBeUndefined();
    expect(Object.fromEntries(priya?.offers ?? [])).toEqual({ emails: 1 });
    expect(priya?.has).toContain('emails');
    expect([value.previews.length, value.pagination.total, credits]).toEqual([1, 1, 1]);
  });

  test('pages follow one another to the end, and each is charged for itself', async () => {
    const { answer } = askSimulator();
    const ids: string[] = [];
    const charges: number[] = [];
    let total: number | undefined;
    let page: PageRequest | undefined = { page: 0, size: 30 };
    while (page !== undefined) {
      const call: Call<FoundPage<Person>> = prospectContacts(
        people({ contacts: { include: { seniorityIds: [7] } }, page }),
      );
      const { value, credits } = await answer(call);
      ids.push(...value.previews.map(({ record }) => record.id));
      charges.push(credits);
      ({ total, next: page } = value.pagination);
    }
    expect([ids.length, new Set(ids).size]).toEqual([total, total]);
    // 30 results are two started blocks of 25, the 7 of the last page are one.
    expect([total, charges]).toEqual([97, [2, 2, 2, 1]]);
  });

  test('partial profiles come only when they are wanted', async () => {
    const { answer } = askSimulator();
    const total = async (includePartialProfiles: boolean): Promise<number> => {
      const search = people({ contacts: { include: { countries: ['DE'] } }, includePartialProfiles });
      return (await answer(prospectContacts(search))).value.pagination.total ?? 0;
    };
    expect(await total(false)).toBeLessThan(await total(true));
  });

  test('found by signals, they say which, and each is charged', async () => {
    const search = people({
      contacts: {
        include: { names: ['Dana Reyes'], signals: { types: ['companyChange'], startDate: '2026-05-01' } },
      },
    });
    const { value, credits } = await askSimulator().answer(prospectContacts(search));
    expect(value.previews.map(({ signalTypes }) => signalTypes)).toEqual([['companyChange']]);
    expect(credits).toBe(2);
  });

  test.each([
    ['excludeDnc', 'premium', { excludeDnc: true }],
    ['signals', 'free', { contacts: { include: { signals: { types: ['promotion'] } } } }],
    [
      'signals',
      'free',
      { contacts: { include: { names: ['Dana'] }, exclude: { signals: { types: ['promotion'] } } } },
    ],
  ] as const)('%s on the plan %s is a matter of the plan', async (feature, plan, part) => {
    const search = people({ contacts: { include: { names: ['Dana'] } }, ...part });
    const outcome = await askSimulator({ plan }).ask(prospectContacts(search));
    if (outcome.ok) throw new Error('it was allowed');
    expect(outcome.error).toBeInstanceOf(PlanError);
    expect(outcome.error.message).toBe(
      `The plan does not allow the call: Forbidden; ${feature} is not available on your current plan`,
    );
  });
});

describe('companies', () => {
  test('come as previews with what revealing them costs', async () => {
    const search = companies({
      companies: {
        include: { domains: ['northwind.example', 'fabrikam.example'] },
        exclude: { names: ['Fabrikam'] },
      },
    });
    const { value, credits } = await askSimulator().answer(prospectCompanies(search));
    expect(value.previews.map(({ record }) => [record.name, record.domain])).toEqual([
      ['Northwind Traders', 'northwind.example'],
    ]);
    expect(value.previews[0]?.offers?.get('competitors')).toBe(1);
    expect(value.previews[0]?.has).toContain('competitors');
    expect([value.pagination.total, credits]).toEqual([1, 1]);
  });

  test('can be found by their people', async () => {
    const search = companies({
      companies: { include: { domains: ['northwind.example', 'contoso.example', 'trey.example'] } },
      contacts: { include: { jobTitles: ['vp sales', 'founder'] } },
    });
    const { value } = await askSimulator().answer(prospectCompanies(search));
    expect(value.previews.map(({ record }) => record.name)).toEqual(['Contoso Cloud', 'Trey Research']);
  });
});
