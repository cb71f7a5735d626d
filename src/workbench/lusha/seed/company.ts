/** A company as other records mention it. */
export interface CompanyRef {
  readonly id: string;
  readonly name: string | null;
  readonly domain: string | null;
  readonly industry?: string | null;
}

export interface CompanyLocation {
  readonly city?: string;
  readonly state?: string | null;
  readonly stateCode?: string;
  readonly country: string;
  readonly countryIso2: string;
  readonly continent: string;
  readonly zipCode?: string;
}

export interface Funding {
  readonly rounds: readonly {
    readonly currency: string;
    readonly roundAmount: number;
    readonly roundType: string;
    readonly roundDate: string;
  }[];
  readonly totalRounds: number;
  readonly totalRoundsAmount: number;
  readonly currency: string;
  readonly isIpo: boolean;
  readonly lastRoundType: string;
  readonly lastRoundAmount: number;
  /** In words, `Nov 10, 2021`. */
  readonly lastRoundDate: string;
}

/** Everything one credit buys; a missing value is a missing key (CONTRACT section 4.7). */
export interface CompanyRecord {
  readonly name: string;
  readonly alternativeName?: string;
  /** With or without `www.`, as it happens to be printed. */
  readonly domain: string;
  readonly alternativeDomains?: readonly string[];
  readonly emailDomain?: string;
  readonly homepageUrl?: string;
  readonly description?: string;
  readonly companyOffering?: string;
  readonly companyType?: string;
  readonly yearFounded?: number;
  readonly employeeCount?: { readonly exact?: number; readonly min: number; readonly max?: number };
  readonly industry?: string;
  readonly subIndustry?: string;
  readonly additionalIndustries?: readonly { readonly industry: string; readonly subIndustry: string }[];
  readonly industryTags?: readonly string[];
  readonly specialities?: readonly string[];
  readonly specialitiesRefactored?: readonly string[];
  readonly keywords?: readonly string[];
  readonly sicCodes?: readonly { readonly code: number; readonly description: string }[];
  readonly naicsCodes?: readonly { readonly code: number; readonly description: string }[];
  readonly businessModel?: readonly string[];
  readonly location?: CompanyLocation;
  readonly additionalLocations?: readonly CompanyLocation[];
  readonly socialLinks?: {
    readonly linkedin?: string | null;
    readonly facebook?: string | null;
    readonly x?: string | null;
  };
  readonly linkedinFollowers?: number;
  readonly revenueRange?: { readonly min: number; readonly max?: number };
  readonly funding?: Funding;
  readonly technologies?: readonly string[];
  readonly popularityTier?: number;
  readonly logoUrl?: string;
  /** Schema and examples disagree on the shape of contact data (section 12, C9), so both occur. */
  readonly phone?: string;
  readonly email?: string;
  readonly phones?: readonly { readonly number: string }[];
  readonly emails?: readonly { readonly email: string }[];
}

export interface ParentCompany {
  readonly lushaCompanyId: string;
  readonly name: string;
  readonly domain: string;
  readonly hqCountry: string;
}

/** The blocks that cost one credit each; a key is there when Lusha has the block, null when it knows there is nothing. */
export interface CompanyPremium {
  readonly employeesByDepartment?: readonly { readonly department: string; readonly count: number }[];
  readonly employeesByLocation?: readonly {
    readonly country: string;
    readonly state: string | null;
    readonly count: number;
  }[];
  readonly employeesBySeniority?: readonly { readonly seniority: string; readonly count: number }[];
  readonly competitors?: readonly CompanyRef[];
  readonly intent?: {
    readonly topicCount: number;
    readonly detectedTopics: readonly {
      readonly topicName: string;
      readonly metadata: { readonly topicScore: number; readonly topicTrend: string };
    }[];
  };
  readonly estimatedAnnualItSpend?: {
    readonly value: number;
    readonly currency: string;
    readonly valueUsd: number;
  } | null;
  readonly monthlyWebsiteTraffic?: {
    readonly visits: number;
    readonly momChangePercent: number;
    readonly month: string;
  } | null;
  readonly openJobsTotal?: number;
  readonly openJobsByDepartment?: readonly { readonly department: string; readonly count: number }[];
  readonly openJobsByLocation?: readonly {
    readonly country: string;
    readonly state: string | null;
    readonly count: number;
  }[];
  readonly openJobsBySeniority?: readonly { readonly seniority: string; readonly count: number }[];
  readonly directParent?: ParentCompany | null;
  readonly ultimateParent?: ParentCompany | null;
}

export type CompanyReveal = keyof CompanyPremium;

/** One event; which further fields it has depends on the type (CONTRACT section 7.1). */
export interface CompanySignal {
  readonly type: string;
  /** Of linkedinActivityIntent the publication date. */
  readonly signalDate: string;
  readonly event: Readonly<Record<string, unknown>>;
}

/** The whole truth about one seeded company, revealed or not. */
export interface Company {
  readonly id: string;
  readonly legacyId: string;
  /** Bare and in lower case: `northwind.example`. */
  readonly domain: string;
  readonly linkedinSlug: string;
  readonly record: CompanyRecord;
  readonly premium: CompanyPremium;
  readonly mainIndustryId: number | null;
  readonly subIndustryId: number | null;
  readonly previousNames: readonly string[];
  readonly previousDomains: readonly string[];
  readonly signals: readonly CompanySignal[];
  readonly signalScore: number | null;
  readonly partialProfile: boolean;
}
