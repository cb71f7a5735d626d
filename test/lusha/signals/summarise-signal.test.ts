import { summariseSignal } from '../../../src/lusha/signals/summarise-signal';

test.each([
  [
    'companyChange',
    { previousCompany: 'Contoso Cloud', newCompany: 'Northwind Traders' },
    'Changed company: Contoso Cloud to Northwind Traders',
  ],
  [
    'companyChange',
    { previousCompanyName: 'Contoso Cloud', currentCompanyName: 'Northwind' },
    'Changed company: Contoso Cloud to Northwind',
  ],
  [
    'companyChange',
    { previousCompany: { name: 'Contoso' }, newCompany: { name: 'Northwind' } },
    'Changed company: Contoso to Northwind',
  ],
  [
    'companyChange',
    { previousDomain: 'contoso.example', currentDomain: 'northwind.example' },
    'Changed company: contoso.example to northwind.example',
  ],
  ['companyChange', { newCompany: 'Northwind', previousCompany: null }, 'Changed company to Northwind'],
  ['companyChange', { previousCompany: 'Contoso' }, 'Left Contoso'],
  ['companyChange', {}, 'Changed company'],
  ['promotion', { previousTitle: 'Manager', currentTitle: 'Director' }, 'Promoted: Manager to Director'],
  ['promotion', { currentTitle: 'VP  Sales\n' }, 'Promoted to VP Sales'],
  ['promotion', { previousTitle: 'Manager' }, 'Promoted from Manager'],
  ['promotion', { currentTitle: 7 }, 'Promoted to 7'],
  ['promotion', {}, 'Promoted'],
  [
    'headcountIncrease3m',
    { changeRatePercent: 12, baselineEmployeesCount: 100, newEmployeesCount: 112 },
    'Headcount up 12 % in 3 months',
  ],
  ['headcountIncrease1m', { changeRatePercent: 4.26 }, 'Headcount up 4.3 % in 1 month'],
  ['headcountDecrease12m', { changeRatePercent: -30 }, 'Headcount down 30 % in 12 months'],
  [
    'headcountDecrease6m',
    { baselineEmployeesCount: 100, newEmployeesCount: 80 },
    'Headcount from 100 to 80 in 6 months',
  ],
  ['headcountDecrease6m', { changeRatePercent: '12' }, 'Headcount down in 6 months'],
  ['headcountIncrease', {}, 'Headcount up'],
  [
    'websiteTrafficIncrease',
    { changeRatePercent: 24, lastMonthVisits: 45000 },
    'Website traffic up 24 %: 45000 visits last month',
  ],
  ['websiteTrafficDecrease', { changeRatePercent: 24 }, 'Website traffic down 24 %'],
  ['websiteTrafficDecrease', { lastMonthVisits: 0 }, 'Website traffic down: 0 visits last month'],
  ['itSpendIncrease', { changeRatePercent: 30, estimatedAnnualItSpend: 9 }, 'IT spend up 30 %'],
  ['itSpendDecrease', {}, 'IT spend down'],
  [
    'surgeInHiring',
    { newJobsPostedLastWeek: 14, historicalAvg: 4.2, changeRatePercent: 233 },
    'Hiring surge: 14 new jobs in a week, up 233 %',
  ],
  ['surgeInHiring', {}, 'Hiring surge'],
  [
    'surgeInHiringByDepartment',
    { department: 'Sales', newJobsPostedLast4Weeks: 40 },
    'Hiring surge in Sales: 40 new jobs in 4 weeks',
  ],
  [
    'surgeInHiringByLocation',
    { country: 'United States', state: 'Texas', changeRatePercent: 50 },
    'Hiring surge in Texas, United States: up 50 %',
  ],
  ['surgeInHiringByLocation', { country: 'Singapore', state: null }, 'Hiring surge in Singapore'],
  [
    'financialEventsNews',
    { eventType: 'Funding Round', articleTitle: 'Northwind raises $12M', eventSummary: 'x' },
    'Northwind raises $12M',
  ],
  [
    'riskNews',
    { eventType: 'Lawsuit Filed', eventSummary: 'Northwind sues Contoso.' },
    'Northwind sues Contoso.',
  ],
  ['riskNews', { eventType: 'Lawsuit Filed', articleHighlight: 'In court' }, 'In court'],
  ['riskNews', { eventType: 'Lawsuit Filed', articleTitle: null }, 'Lawsuit Filed'],
  ['riskNews', {}, 'Risk news'],
  [
    'linkedinActivityIntent',
    { activitySummary: 'Asks for a CRM', intentTopics: [{ topic: 'CRM' }] },
    'Asks for a CRM',
  ],
  [
    'linkedinActivityIntent',
    { intentTopics: [{ topic: 'CRM', category: 'Sales' }, 'Payroll', null] },
    'LinkedIn activity about CRM, Payroll',
  ],
  ['linkedinActivityIntent', { intentTopics: null }, 'LinkedIn activity'],
  ['newOfficeOpened', { title: 'Ulm' }, 'Ulm'],
  ['newOfficeOpened', {}, 'New office opened'],
])('summary: %s with %j', (type, event, summary) => {
  expect(summariseSignal(type, event)).toBe(summary);
});
