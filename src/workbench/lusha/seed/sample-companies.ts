import type { Company } from './company';
import { companyIds } from './identifiers';
import { address, sampleCompany, type SampleCompany } from './sample-company';
import { AUSTIN, NORTHWIND, PORTLAND } from './sample-northwind';

const CONTOSO = { id: companyIds(3).id, name: 'Contoso Cloud', domain: 'www.contoso.example' };

/** The companies of the sample sheet; the first six are those of the contract's examples, with their ids. */
export const SAMPLE_COMPANIES: readonly Company[] = (
  [
    NORTHWIND,
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
      location: address('Ulm', 'Baden-Württemberg', 'BW', 'Germany', 'DE', 'Europe', '89073'),
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
      location: address('Madrid', 'Madrid', null, 'Spain', 'ES', 'Europe', '28001'),
      premium: { competitors: [CONTOSO] },
    },
    {
      name: 'Litware',
      stem: 'litware',
      industryId: 1,
      subIndustryId: 3,
      employees: { exact: 900, min: 501, max: 1_000 },
      location: address('Bethesda', 'Maryland', 'MD', 'United States', 'US', 'North America', '20814'),
    },
    {
      name: 'Adventure Works',
      stem: 'adventure-works',
      industryId: 12,
      employees: { exact: 640, min: 501, max: 1_000 },
      location: address('Toronto', 'Ontario', 'ON', 'Canada', 'CA', 'North America', 'M5H 2N2'),
    },
    {
      name: 'Woodgrove Bank',
      stem: 'woodgrove',
      industryId: 9,
      subIndustryId: 42,
      employees: { exact: 7_400, min: 5_001, max: 10_000 },
      revenue: { min: 1_000_000_000, max: 10_000_000_000 },
      location: address('London', 'England', null, 'United Kingdom', 'GB', 'Europe', 'EC1A 1BB'),
    },
    {
      name: 'Société Proseware',
      stem: 'proseware',
      industryId: 17,
      subIndustryId: 103,
      employees: { exact: 47, min: 11, max: 50 },
      location: address('Paris', 'Île-de-France', null, 'France', 'FR', 'Europe', '75001'),
    },
    {
      name: 'Trey Research',
      stem: 'trey',
      industryId: 14,
      employees: { exact: 29, min: 11, max: 50 },
      location: address('Tel Aviv', null, null, 'Israel', 'IL', 'Asia', '6100000'),
    },
    // A name that a spreadsheet would run as a formula if it were not written as text.
    {
      name: '=Equals & Sons',
      stem: 'equals',
      industryId: 15,
      employees: { exact: 9, min: 1, max: 10 },
      location: address('Sydney', 'New South Wales', 'NSW', 'Australia', 'AU', 'Oceania', '2000'),
    },
    {
      name: 'Fourth Coffee',
      stem: 'fourthcoffee',
      industryId: 1,
      subIndustryId: 2,
      employees: { exact: 1_204, min: 1_001, max: 5_000 },
      location: address('Tokyo', 'Tokyo', null, 'Japan', 'JP', 'Asia', '100-0001'),
    },
  ] satisfies readonly SampleCompany[]
).map((sample, index) => sampleCompany(sample, index + 1));
