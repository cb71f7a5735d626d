/**
 * A company as the add-on keeps one, decoded from previews and full records (contract 4.6 to 4.8). A key that
 * is missing was not in the answer.
 */
export interface Company {
  /** Opaque Lusha id, always text. */
  readonly id: string;
  readonly name?: string | undefined;
  readonly alternativeName?: string | undefined;
  /** Without `www.`. */
  readonly domain?: string | undefined;
  readonly alternativeDomains?: readonly string[] | undefined;
  readonly emailDomain?: string | undefined;
  readonly homepage?: string | undefined;
  readonly description?: string | undefined;
  readonly offering?: string | undefined;
  readonly type?: string | undefined;
  readonly founded?: number | undefined;
  readonly employees?: EmployeeCount | undefined;
  readonly industry?: string | undefined;
  readonly subIndustry?: string | undefined;
  readonly additionalIndustries?: readonly string[] | undefined;
  readonly industryTags?: readonly string[] | undefined;
  readonly specialities?: readonly string[] | undefined;
  readonly keywords?: readonly string[] | undefined;
  readonly sicCodes?: readonly string[] | undefined;
  readonly naicsCodes?: readonly string[] | undefined;
  readonly businessModel?: readonly string[] | undefined;
  readonly location?: CompanyLocation | undefined;
  readonly additionalLocations?: readonly CompanyLocation[] | undefined;
  readonly linkedin?: string | undefined;
  readonly facebook?: string | undefined;
  readonly x?: string | undefined;
  readonly linkedinFollowers?: number | undefined;
  /** US dollars a year. */
  readonly revenue?: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;
  readonly funding?: Funding | undefined;
  readonly technologies?: readonly string[] | undefined;
  readonly popularityTier?: number | undefined;
  readonly logo?: string | undefined;
  readonly phones?: readonly string[] | undefined;
  readonly emails?: readonly string[] | undefined;
  readonly premium?: PremiumBlocks | undefined;
}

export interface EmployeeCount {
  readonly exact?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export interface CompanyLocation {
  readonly city?: string | undefined;
  readonly state?: string | undefined;
  readonly stateCode?: string | undefined;
  readonly country?: string | undefined;
  readonly countryCode?: string | undefined;
  readonly continent?: string | undefined;
  readonly zipCode?: string | undefined;
}

export interface Funding {
  readonly rounds?: readonly FundingRound[] | undefined;
  readonly totalRounds?: number | undefined;
  readonly total?: number | undefined;
  readonly currency?: string | undefined;
  readonly ipo?: boolean | undefined;
  readonly lastRound?: FundingRound | undefined;
}

export interface FundingRound {
  readonly type?: string | undefined;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  /** As Lusha writes it, for example `Nov 10, 2021`. */
  readonly date?: string | undefined;
}

/** The blocks that cost a credit each and come only when named in `reveal` (contract 4.7), by their token. */
export const COMPANY_REVEALS = [
  'employeesByDepartment',
  'employeesByLocation',
  'employeesBySeniority',
  'competitors',
  'intent',
  'estimatedAnnualItSpend',
  'monthlyWebsiteTraffic',
  'openJobsTotal',
  'openJobsByDepartment',
  'openJobsByLocation',
  'openJobsBySeniority',
  'directParent',
  'ultimateParent',
] as const;
export type CompanyReveal = (typeof COMPANY_REVEALS)[number];

/**
 * Premium blocks as text ready to show, except plain numbers. A key with null: revealed, and Lusha has nothing.
 * A missing key: nobody asked.
 */
export type PremiumBlocks = { readonly [token in CompanyReveal]?: string | number | null };
