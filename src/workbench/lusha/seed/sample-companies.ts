import type { Company, CompanyLocation, CompanyPremium, CompanyRecord, CompanySignal } from './company';
import { companyIds } from './identifiers';
import { INDUSTRIES } from './industries';

interface Sample {
  readonly name: string;
  /** Without the ending `.example`. */
  readonly stem: string;
  readonly industryId: number;
  readonly subIndustryId?: number;
  readonly employees: { readonly exact: number; readonly min: number; readonly max: number };
  readonly revenue?: { readonly min: number; readonly max: number };
  readonly location: CompanyLocation;
  readonly more?: Partial<CompanyRecord>;
  readonly premium?: CompanyPremium;
  readonly signals?: readonly CompanySignal[];
  readonly signalScore?: number;
}

const PORTLAND = place('Portland', 'Oregon', 'OR', 'United States', 'US', 'North America', '97204');
const AUSTIN = place('Austin', 'Texas', 'TX', 'United States', 'US', 'North America', '78701');

const TAILSPIN = { id: companyIds(2).id, name: 'Tailspin Foods', domain: 'tailspin.example' };
const CONTOSO = { id: companyIds(3).id, name: 'Contoso Cloud', domain: 'www.contoso.example' };

/** The companies of the sample sheet; the first six are those of the contract's examples, with their ids. */
export const SAMPLE_COMPANIES: readonly Company[] = (
  [
    {
      name: 'Northwind Traders',
      stem: 'northwind',
      industryId: 16,
      subIndustryId: 147,
      employees: { exact: 364, min: 201, max: 500 },
      revenue: { min: 10_000_000, max: 50_000_000 },
      location: PORTLAND,
      more: {
        alternativeName: 'Northwind',
        alternativeDomains: ['northwind-traders.example'],
        description: 'Regional wholesaler of speciality foods.',
        companyOffering: 'Speciality foods for restaurants and shops',
        yearFounded: 1996,
        industryTags: ['wholesale', 'food'],
        specialities: ['speciality foods', 'wholesale'],
        specialitiesRefactored: ['speciality_foods', 'wholesale'],
        keywords: ['organic', 'delicatessen'],
        sicCodes: [{ code: 5149, description: 'Groceries and related products' }],
        naicsCodes: [{ code: 424490, description: 'Other grocery wholesalers' }],
        additionalIndustries: [{ industry: 'Transportation & Logistics', subIndustry: 'Other' }],
        additionalLocations: [AUSTIN],
        technologies: ['google analytics', 'shopify', 'slack'],
        popularityTier: 3,
        linkedinFollowers: 8_412,
        logoUrl: 'https://logo.example/northwind.example.png',
        phone: '+1 503 555 0100',
        email: 'hello@northwind.example',
      },
      premium: {
        employeesByDepartment: [
          { department: 'Sales', count: 120 },
          { department: 'Operations', count: 164 },
          { department: 'Finance', count: 22 },
        ],
        employeesByLocation: [
          { country: 'United States', state: 'Oregon', count: 310 },
          { country: 'Canada', state: null, count: 54 },
        ],
        employeesBySeniority: [
          { seniority: 'Non-Manager', count: 280 },
          { seniority: 'Director', count: 12 },
        ],
        competitors: [TAILSPIN],
        intent: {
          topicCount: 1,
          detectedTopics: [
            { topicName: 'Supply Chain Management', metadata: { topicScore: 81, topicTrend: 'up' } },
          ],
        },
        estimatedAnnualItSpend: { value: 1_200_000, currency: 'USD', valueUsd: 1_200_000 },
        monthlyWebsiteTraffic: { visits: 48_300, momChangePercent: 4.2, month: '2026-10' },
        openJobsTotal: 14,
        openJobsByDepartment: [
          { department: 'Operations', count: 9 },
          { department: 'Sales', count: 5 },
        ],
        openJobsByLocation: [{ country: 'United States', state: 'Oregon', count: 14 }],
        openJobsBySeniority: [{ seniority: 'Non-Manager', count: 14 }],
        directParent: null,
        ultimateParent: null,
      },
      signals: [
        {
          type: 'surgeInHiring',
          signalDate: '2026-08-03',
          event: {
            signalId: 'sig-1',
            signalDate: '2026-08-03',
            newJobsPostedLastWeek: 14,
            historicalAvg: 4.2,
            changeRatePercent: 233,
          },
        },
      ],
      signalScore: 0.42,
    },
    {
      name: 'Tailspin Foods',
      stem: 'tailspin',
      industryId: 1,
      subIndustryId: 1,
      employees: { exact: 88, min: 51, max: 200 },
      location: PORTLAND,
      more: { phones: [{ number: '(503) 555-0142' }], emails: [{ email: 'office@tailspin.example' }] },
    },
    {
      name: 'Contoso Cloud',
      stem: 'contoso',
      industryId: 17,
      subIndustryId: 129,
      employees: { exact: 142, min: 51, max: 200 },
      revenue: { min: 10_000_000, max: 50_000_000 },
      location: AUSTIN,
      more: {
        companyType: 'Public Company',
        yearFounded: 2011,
        technologies: ['kubernetes', 'react', 'snowflake'],
        funding: {
          rounds: [
            { currency: 'USD', roundAmount: 4_000_000, roundType: 'seed', roundDate: 'Mar 3, 2012' },
            { currency: 'USD', roundAmount: 30_000_000, roundType: 'series_b', roundDate: 'Nov 10, 2021' },
          ],
          totalRounds: 2,
          totalRoundsAmount: 34_000_000,
          currency: 'USD',
          isIpo: false,
          lastRoundType: 'series_b',
          lastRoundAmount: 30_000_000,
          lastRoundDate: 'Nov 10, 2021',
        },
      },
      premium: {
        competitors: [{ id: companyIds(10).id, name: 'Trey Research', domain: 'trey.example' }],
        intent: {
          topicCount: 1,
          detectedTopics: [{ topicName: 'Cloud Migration', metadata: { topicScore: 92, topicTrend: 'up' } }],
        },
        estimatedAnnualItSpend: null,
        monthlyWebsiteTraffic: { visits: 910_000, momChangePercent: -3.1, month: '2026-10' },
        openJobsTotal: 3,
      },
    },
    {
      name: 'Fabrikam Werke',
      stem: 'fabrikam',
      industryId: 12,
      subIndustryId: 781,
      employees: { exact: 312, min: 201, max: 500 },
      location: place('Ulm', 'Baden-Württemberg', 'BW', 'Germany', 'DE', 'Europe', '89073'),
      more: { yearFounded: 1962, phone: '030 23125 017' },
      premium: {
        directParent: {
          lushaCompanyId: companyIds(5).id,
          name: 'Adatum',
          domain: 'adatum.example',
          hqCountry: 'Spain',
        },
      },
    },
    {
      name: 'Adatum',
      stem: 'adatum',
      industryId: 9,
      subIndustryId: 37,
      employees: { exact: 2_150, min: 1_001, max: 5_000 },
      revenue: { min: 250_000_000, max: 500_000_000 },
      location: place('Madrid', 'Madrid', null, 'Spain', 'ES', 'Europe', '28001'),
      premium: { competitors: [CONTOSO] },
    },
    {
      name: 'Litware',
      stem: 'litware',
      industryId: 1,
      subIndustryId: 3,
      employees: { exact: 900, min: 501, max: 1_000 },
      location: place('Bethesda', 'Maryland', 'MD', 'United States', 'US', 'North America', '20814'),
    },
    {
      name: 'Adventure Works',
      stem: 'adventure-works',
      industryId: 12,
      employees: { exact: 640, min: 501, max: 1_000 },
      location: place('Toronto', 'Ontario', 'ON', 'Canada', 'CA', 'North America', 'M5H 2N2'),
    },
    {
      name: 'Woodgrove Bank',
      stem: 'woodgrove',
      industryId: 9,
      subIndustryId: 42,
      employees: { exact: 7_400, min: 5_001, max: 10_000 },
      revenue: { min: 1_000_000_000, max: 10_000_000_000 },
      location: place('London', 'England', null, 'United Kingdom', 'GB', 'Europe', 'EC1A 1BB'),
    },
    {
      name: 'Société Proseware',
      stem: 'proseware',
      industryId: 17,
      subIndustryId: 103,
      employees: { exact: 47, min: 11, max: 50 },
      location: place('Paris', 'Île-de-France', null, 'France', 'FR', 'Europe', '75001'),
    },
    {
      name: 'Trey Research',
      stem: 'trey',
      industryId: 14,
      employees: { exact: 29, min: 11, max: 50 },
      location: place('Tel Aviv', null, null, 'Israel', 'IL', 'Asia', '6100000'),
    },
    // A name that a spreadsheet would run as a formula if it were not written as text.
    {
      name: '=Equals & Sons',
      stem: 'equals',
      industryId: 15,
      employees: { exact: 9, min: 1, max: 10 },
      location: place('Sydney', 'New South Wales', 'NSW', 'Australia', 'AU', 'Oceania', '2000'),
    },
    {
      name: 'Fourth Coffee',
      stem: 'fourthcoffee',
      industryId: 1,
      subIndustryId: 2,
      employees: { exact: 1_204, min: 1_001, max: 5_000 },
      location: place('Tokyo', 'Tokyo', null, 'Japan', 'JP', 'Asia', '100-0001'),
    },
  ] satisfies readonly Sample[]
).map(build);

function build(sample: Sample, index: number): Company {
  const domain = `${sample.stem}.example`;
  const industry = INDUSTRIES.find(({ id }) => id === sample.industryId);
  const sub = industry?.subIndustries.find(({ id }) => id === sample.subIndustryId);
  return {
    ...companyIds(index + 1),
    domain,
    linkedinSlug: `${sample.stem}-example`,
    record: {
      name: sample.name,
      domain: index % 2 === 0 ? `www.${domain}` : domain,
      emailDomain: domain,
      homepageUrl: `https://www.${domain}`,
      companyType: 'Private Company',
      employeeCount: sample.employees,
      businessModel: ['B2B'],
      ...(industry === undefined ? {} : { industry: industry.name }),
      ...(sub === undefined ? {} : { subIndustry: sub.name }),
      ...(sample.revenue === undefined ? {} : { revenueRange: sample.revenue }),
      location: sample.location,
      socialLinks: { linkedin: `https://www.linkedin.com/company/${sample.stem}-example` },
      ...sample.more,
    },
    premium: sample.premium ?? {},
    mainIndustryId: sample.industryId,
    subIndustryId: sample.subIndustryId ?? null,
    previousNames: [],
    previousDomains: [],
    signals: sample.signals ?? [],
    signalScore: sample.signalScore ?? null,
    partialProfile: false,
  };
}

function place(
  city: string,
  state: string | null,
  stateCode: string | null,
  country: string,
  countryIso2: string,
  continent: string,
  zipCode: string,
): CompanyLocation {
  return {
    city,
    state,
    ...(stateCode === null ? {} : { stateCode }),
    country,
    countryIso2,
    continent,
    zipCode,
  };
}
