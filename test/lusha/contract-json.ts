/** Records as the contract shows them (sections 4.4 and 4.7), with every documented property filled. */
export const PERSON_JSON = {
  clientReferenceId: 'row-2',
  id: 'v1.Qm9ndXMwMDAx',
  firstName: 'Dana',
  lastName: 'Reyes',
  fullName: 'Dana M. Reyes',
  jobTitle: {
    title: 'Head of Partnerships',
    departments: ['Business Development', 'Sales'],
    seniority: 'Director',
    startDate: '2024-02-01T00:00:00.000Z',
  },
  location: {
    country: 'United States',
    countryIso2: 'US',
    state: 'Oregon',
    city: 'Portland',
    continent: 'North America',
    coordinates: [-122.67, 45.52],
    isEuContact: false,
  },
  company: {
    id: 'v1.Qm9ndXNDbzAx',
    name: 'Northwind Traders',
    domain: 'www.Northwind.example',
    industry: 'Retail & Wholesale Trade',
  },
  socialLinks: {
    linkedin: 'https://www.linkedin.com/in/dana-reyes-example',
    xUrl: 'https://x.com/dana_example',
  },
  emails: [
    { email: 'dana@home.example', type: 'private', confidence: 'A+', updateDate: '2026-05-01' },
    {
      email: 'dana.reyes@northwind.example',
      type: 'work',
      confidence: 'A',
      updateDate: '2026-04-23',
      dataSource: 'lusha',
      credits: 1,
    },
  ],
  phones: [
    {
      number: '+15035550123',
      type: 'mobile',
      doNotCall: false,
      updateDate: '2026-04-22',
      dataSource: 'lusha',
    },
    { number: '+1 503 555 0100', type: 'direct', doNotCall: false, updateDate: '2026-04-21' },
    { number: '(503) 555-0111', type: 'work', doNotCall: true, updateDate: '2026-04-20' },
  ],
  tags: [{ id: 1, name: 'VIP', color: 'red' }],
  previousEmployment: [
    {
      company: { name: 'Contoso Cloud', domain: 'www.contoso.example' },
      jobTitle: { title: 'Partner Manager', departments: ['Sales'], seniority: 'Manager' },
    },
  ],
  updateDate: '2026-04-23',
  partialProfile: false,
  linkedinConnections: 500,
  linkedinFollowers: 812,
};

export const COMPANY_JSON = {
  clientReferenceId: 'row-2',
  id: 'v1.Qm9ndXNDbzAx',
  name: 'Northwind Traders',
  alternativeName: 'Northwind',
  domain: 'www.northwind.example',
  alternativeDomains: ['northwind-traders.example', 'nwt.example'],
  emailDomain: 'northwind.example',
  homepageUrl: 'https://www.northwind.example',
  description: 'Sells everything.',
  companyOffering: 'Wholesale',
  companyType: 'Private Company',
  yearFounded: 1996,
  employeeCount: { exact: 364, min: 201, max: 500 },
  industry: 'Retail & Wholesale Trade',
  subIndustry: 'Wholesale',
  additionalIndustries: [
    { industry: 'Manufacturing', subIndustry: 'Food' },
    { industry: 'Education', subIndustry: null },
  ],
  industryTags: ['grocery', 'import'],
  specialities: ['tea', 'coffee'],
  keywords: ['trade'],
  sicCodes: [{ code: '5149', description: 'Groceries' }],
  naicsCodes: [{ code: '424490', description: 'Grocery wholesale' }, { code: '445' }],
  businessModel: ['B2B', 'B2C'],
  location: {
    city: 'Portland',
    state: 'Oregon',
    stateCode: 'OR',
    country: 'United States',
    countryIso2: 'US',
    continent: 'North America',
    zipCode: '97201',
  },
  additionalLocations: [{ city: 'Ulm', country: 'Germany' }, { country: 'Japan' }],
  socialLinks: {
    linkedin: 'https://www.linkedin.com/company/northwind-example',
    facebook: 'https://facebook.com/northwind.example',
    x: 'https://x.com/northwind_example',
  },
  linkedinFollowers: 12_345,
  revenueRange: { min: 10_000_000, max: 50_000_000 },
  funding: {
    rounds: [
      { currency: 'USD', roundAmount: 2_000_000, roundType: 'seed', roundDate: 'Nov 10, 2019' },
      { roundAmount: 12_500_000, roundType: 'series_a', roundDate: 'Nov 10, 2021' },
    ],
    totalRounds: 2,
    totalRoundsAmount: 14_500_000,
    currency: 'USD',
    isIpo: false,
    lastRoundType: 'series_a',
    lastRoundAmount: 12_500_000,
    lastRoundDate: 'Nov 10, 2021',
  },
  technologies: ['Salesforce', 'Slack'],
  popularityTier: 3,
  logoUrl: 'https://logo.example/northwind.png',
  phones: [{ number: '+15035550100' }],
  emails: [{ email: 'hello@northwind.example' }],
  employeesByDepartment: [
    { department: 'Sales', count: 12 },
    { department: 'Marketing', count: 4 },
  ],
  employeesByLocation: [
    { country: 'United States', state: 'Oregon', count: 31 },
    { country: 'Germany', state: null, count: 2 },
  ],
  employeesBySeniority: [{ seniority: 'Director', count: 9 }],
  competitors: [
    { id: 'v1.Qm9ndXNDbzAy', name: 'Tailspin Foods', domain: 'tailspin.example' },
    { id: 'v1.Qm9ndXNDbzAz', domain: 'www.contoso.example' },
  ],
  intent: {
    topicCount: 2,
    detectedTopics: [
      { topicName: 'Cold chain', metadata: { topicScore: 88, topicTrend: 'up' } },
      { topicName: 'Tea' },
    ],
  },
  estimatedAnnualItSpend: { value: 900_000, currency: 'EUR', valueUsd: 1_000_000 },
  monthlyWebsiteTraffic: { visits: 45_000, momChangePercent: 3, month: '2026-10' },
  openJobsTotal: 7,
  openJobsByDepartment: [{ department: 'Sales', count: 5 }],
  openJobsByLocation: [{ country: 'United States', state: 'Oregon', count: 7 }],
  openJobsBySeniority: [{ seniority: 'Manager', count: 2 }],
  directParent: { lushaCompanyId: 1, name: 'Northwind Holding', domain: 'nwh.example', hqCountry: 'US' },
  ultimateParent: { lushaCompanyId: 2, name: null, domain: 'www.worldwide.example' },
};

/** The six headers of the smallest plan (contract 15), with these requests left. */
export function rateHeaders(left: {
  readonly minute: number;
  readonly hour: number;
  readonly day: number;
}): Record<string, string> {
  return {
    'x-rate-limit-minute': '5',
    'x-minute-requests-left': String(left.minute),
    'x-rate-limit-hourly': '10',
    'x-hourly-requests-left': String(left.hour),
    'x-rate-limit-daily': '25',
    'x-daily-requests-left': String(left.day),
  };
}
