import { companyIds } from './identifiers';
import { address, type SampleCompany } from './sample-company';

export const PORTLAND = address('Portland', 'Oregon', 'OR', 'United States', 'US', 'North America', '97204');
export const AUSTIN = address('Austin', 'Texas', 'TX', 'United States', 'US', 'North America', '78701');

/** The company of the contract's examples, with a value in every field that Lusha has. */
export const NORTHWIND: SampleCompany = {
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
    competitors: [{ id: companyIds(2).id, name: 'Tailspin Foods', domain: 'tailspin.example' }],
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
};
