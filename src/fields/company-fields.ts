import type { Company, CompanyReveal } from '../lusha/company';
import { dollars } from '../lusha/dollars';
import { BLANK, listCell, rangeText, type Cell } from './cell';

/** A column that a formula or a run can ask for. */
export interface CompanyField {
  readonly name: string;
  readonly label: string;
  /** What must be paid for to know it: nothing (a search has it), the record, or a premium block. */
  readonly needs: 'preview' | 'record' | CompanyReveal;
  value(company: Company): Cell;
}

/** What `LUSHA_COMPANY` shows when no fields are named. */
export const DEFAULT_COMPANY_FIELDS = [
  'name',
  'domain',
  'industry',
  'employees',
  'revenue',
  'country',
] as const;

type Reader = (company: Company) => Cell | undefined;

function field(name: string, label: string, needs: CompanyField['needs'], read: Reader): CompanyField {
  return { name, label, needs, value: (company) => read(company) ?? BLANK };
}

function premium(name: string, label: string, token: CompanyReveal): CompanyField {
  return field(name, label, token, (company) => company.premium?.[token] ?? undefined);
}

/** Every field of a company except `status` and `credits`, which tell about the row and not the company. */
export const COMPANY_FIELDS: readonly CompanyField[] = [
  field('name', 'Company', 'preview', (company) => company.name),
  field('alternative_name', 'Alternative name', 'record', (company) => company.alternativeName),
  field('domain', 'Domain', 'preview', (company) => company.domain),
  field('alternative_domains', 'Alternative domains', 'record', (company) =>
    listCell(company.alternativeDomains),
  ),
  field('email_domain', 'Email domain', 'record', (company) => company.emailDomain),
  field('homepage', 'Website', 'record', (company) => company.homepage),
  field('description', 'Description', 'record', (company) => company.description),
  field('offering', 'Offering', 'record', (company) => company.offering),
  field('type', 'Company type', 'record', (company) => company.type),
  field('industry', 'Industry', 'preview', (company) => company.industry),
  field('sub_industry', 'Sub-industry', 'record', (company) => company.subIndustry),
  field('additional_industries', 'Additional industries', 'record', (company) =>
    listCell(company.additionalIndustries),
  ),
  field('industry_tags', 'Industry tags', 'record', (company) => listCell(company.industryTags)),
  field('employees', 'Employees', 'preview', employees),
  field('employees_range', 'Employees range', 'preview', employeesRange),
  field('revenue', 'Revenue', 'record', ({ revenue }) => rangeText(revenue?.min, revenue?.max, dollars)),
  field('revenue_min', 'Revenue from (USD)', 'record', ({ revenue }) => revenue?.min),
  field('revenue_max', 'Revenue to (USD)', 'record', ({ revenue }) => revenue?.max),
  field('founded', 'Founded', 'record', (company) => company.founded),
  field('city', 'City', 'preview', (company) => company.location?.city),
  field('state', 'State', 'preview', (company) => company.location?.state),
  field('state_code', 'State code', 'preview', (company) => company.location?.stateCode),
  field('zip', 'ZIP code', 'record', (company) => company.location?.zipCode),
  field('country', 'Country', 'preview', (company) => company.location?.country),
  field('country_code', 'Country code', 'preview', (company) => company.location?.countryCode),
  field('continent', 'Continent', 'preview', (company) => company.location?.continent),
  field('other_locations', 'Other locations', 'record', otherLocations),
  field('linkedin', 'LinkedIn', 'preview', (company) => company.linkedin),
  field('linkedin_followers', 'LinkedIn followers', 'record', (company) => company.linkedinFollowers),
  field('facebook', 'Facebook', 'record', (company) => company.facebook),
  field('x', 'X profile', 'record', (company) => company.x),
  field('specialities', 'Specialities', 'record', (company) => listCell(company.specialities)),
  field('keywords', 'Keywords', 'record', (company) => listCell(company.keywords)),
  field('business_model', 'Business model', 'record', (company) => listCell(company.businessModel)),
  field('sic_codes', 'SIC codes', 'record', (company) => listCell(company.sicCodes)),
  field('naics_codes', 'NAICS codes', 'record', (company) => listCell(company.naicsCodes)),
  field('technologies', 'Technologies', 'record', (company) => listCell(company.technologies)),
  field('funding_total', 'Funding total', 'record', ({ funding }) => funding?.total),
  field('funding_currency', 'Funding currency', 'record', ({ funding }) => funding?.currency),
  field(
    'funding_rounds',
    'Funding rounds',
    'record',
    ({ funding }) => funding?.totalRounds ?? funding?.rounds?.length,
  ),
  field('funding_last_round', 'Last funding round', 'record', ({ funding }) => funding?.lastRound?.type),
  field('funding_last_amount', 'Last funding amount', 'record', ({ funding }) => funding?.lastRound?.amount),
  field('funding_last_date', 'Last funding date', 'record', ({ funding }) => funding?.lastRound?.date),
  field('ipo', 'Went public', 'record', ({ funding }) => funding?.ipo),
  field('popularity', 'Popularity tier', 'record', (company) => company.popularityTier),
  field('logo', 'Logo', 'record', (company) => company.logo),
  field('phone', 'Phone', 'record', (company) => company.phones?.[0]),
  field('email', 'Email', 'record', (company) => company.emails?.[0]),
  premium('competitors', 'Competitors', 'competitors'),
  premium('intent', 'Intent topics', 'intent'),
  premium('it_spend', 'IT spend a year (USD)', 'estimatedAnnualItSpend'),
  premium('website_traffic', 'Website visits a month', 'monthlyWebsiteTraffic'),
  premium('open_jobs', 'Open jobs', 'openJobsTotal'),
  premium('open_jobs_by_department', 'Open jobs by department', 'openJobsByDepartment'),
  premium('open_jobs_by_location', 'Open jobs by location', 'openJobsByLocation'),
  premium('open_jobs_by_seniority', 'Open jobs by seniority', 'openJobsBySeniority'),
  premium('employees_by_department', 'Employees by department', 'employeesByDepartment'),
  premium('employees_by_location', 'Employees by location', 'employeesByLocation'),
  premium('employees_by_seniority', 'Employees by seniority', 'employeesBySeniority'),
  premium('direct_parent', 'Parent company', 'directParent'),
  premium('ultimate_parent', 'Ultimate parent', 'ultimateParent'),
  field('lusha_id', 'Lusha ID', 'preview', (company) => company.id),
];

function employees(company: Company): Cell {
  return company.employees?.exact ?? employeesRange(company);
}

function employeesRange({ employees: count }: Company): string {
  return rangeText(count?.min, count?.max, String);
}

function otherLocations(company: Company): string {
  const places = (company.additionalLocations ?? []).map((location) =>
    [location.city, location.state, location.country].filter((part) => part !== undefined).join(', '),
  );
  return places.join('; ');
}
