import type { NumberRange } from '../../shared/prospecting';
import type { CompanySignalType } from '../signals/signal-types';
import type { GeographicDetail, LocationCriterion } from './contact-criteria';

/** What both searches take as `filters.companies.include` or `exclude` (contract 5.3). */
export interface CompanyCriteriaBase {
  readonly names?: readonly string[];
  readonly domains?: readonly string[];
  readonly ids?: readonly string[];
  readonly linkedinUrls?: readonly string[];
  readonly locations?: readonly LocationCriterion[];
  readonly geographicDetails?: readonly GeographicDetail[];
  readonly locationsZipcodes?: readonly ZipCriterion[];
  readonly headquarterZipcodes?: readonly ZipCriterion[];
  /** Employees; the ranges of the catalogue `sizes`, or others. */
  readonly sizes?: readonly NumberRange[];
  /** US dollars a year; the ranges of the catalogue `revenues`, or others. */
  readonly revenues?: readonly NumberRange[];
  readonly foundedYear?: readonly NumberRange[];
  readonly businessModel?: readonly BusinessModel[];
  readonly companyType?: readonly CompanyType[];
  /** Ids of the catalogue `industriesLabels`. */
  readonly mainIndustriesIds?: readonly number[];
  readonly subIndustriesIds?: readonly number[];
  readonly sicCodes?: readonly string[];
  readonly naicsCodes?: readonly string[];
  /** Values of the catalogue `technologies`. */
  readonly technologies?: readonly string[];
  readonly technologiesCondition?: 'or' | 'and';
  /** Values of the catalogue `intentTopics`. */
  readonly intentTopics?: readonly string[];
  readonly intentTopicsCondition?: 'or' | 'and';
  readonly intentTopicsOperator?: 'or' | 'and' | 'any' | 'all';
  /** From 1 to 100. */
  readonly intentMinScore?: number;
  readonly intentMaxScore?: number;
  readonly topicCountThreshold?: readonly NumberRange[];
  readonly keywords?: readonly string[];
  readonly exactKeywords?: readonly string[];
  readonly keywordsSearchFields?: readonly string[];
  readonly specialities?: readonly string[];
  readonly exactSpecialities?: readonly string[];
  readonly previousCompanyDomains?: readonly string[];
  readonly previousCompanyNames?: readonly string[];
}

/** In a search for contacts (contract 5.2). */
export interface CompanyCriteriaForContacts extends CompanyCriteriaBase {
  /** Labels get reworded; `mainIndustriesIds` stays (contract C18). */
  readonly industriesLabels?: readonly string[];
  readonly funding?: FundingCriterion;
}

/** In a search for companies (contract 5.3). */
export interface CompanyCriteria extends CompanyCriteriaBase {
  /** At most 200 characters. */
  readonly searchText?: string;
  /** Charged for each signal that matches, beside the search itself (contract section 8). */
  readonly signals?: CompanySignalCriterion;
}

export const BUSINESS_MODELS = ['B2B', 'B2C', 'B2G'] as const;
export type BusinessModel = (typeof BUSINESS_MODELS)[number];

export const COMPANY_TYPES = [
  'Private Company',
  'Public Company',
  'Non Profit',
  'Educational',
  'Government',
  'Self Employed',
] as const;
export type CompanyType = (typeof COMPANY_TYPES)[number];

export interface ZipCriterion {
  readonly countryIso2?: string;
  readonly zipcode?: string;
}

/** Each part is about a stretch of the funding history, its coverage. */
export interface FundingCriterion {
  readonly isIpo?: boolean;
  readonly ranges?: readonly (NumberRange & { readonly coverage?: FundingCoverage })[];
  readonly date?: { readonly coverage?: FundingCoverage; readonly date?: string };
  readonly rounds?: readonly { readonly coverage?: FundingCoverage; readonly round?: FundingRoundName }[];
  readonly names?: readonly { readonly coverage?: FundingCoverage; readonly name?: FundingName }[];
  /** Accepted without effect, as is `types`. */
  readonly investors?: readonly string[];
  readonly types?: readonly string[];
}

export const FUNDING_COVERAGES = ['last_funding', 'any_round', 'total_funds', 'last_round'] as const;
export type FundingCoverage = (typeof FUNDING_COVERAGES)[number];

export const FUNDING_ROUNDS = [
  'pre_seed',
  'seed',
  'series_a',
  'series_b',
  'series_c',
  'series_d',
  'series_e',
  'series_f',
  'series_g',
  'series_h',
  'other',
] as const;
export type FundingRoundName = (typeof FUNDING_ROUNDS)[number];

export const FUNDING_NAMES = [
  'angel',
  'venture',
  'private_equity',
  'crowdfunding',
  'grant',
  'debt_financing',
  'other',
] as const;
export type FundingName = (typeof FUNDING_NAMES)[number];

export interface CompanySignalCriterion {
  readonly types: readonly CompanySignalType[];
  /** `YYYY-MM-DD`. */
  readonly startDate?: string;
  /** Narrows `surgeInHiringByLocation`; values of the signal catalogue `hiringByLocations`. */
  readonly filterByLocation?: readonly {
    readonly country?: string;
    readonly state?: string;
    readonly startDate?: string;
  }[];
  /** Narrows `surgeInHiringByDepartment`; values of the signal catalogue `hiringByDepartments`. */
  readonly filterByDepartment?: readonly { readonly department: string; readonly startDate?: string }[];
  /** Narrows `linkedinActivityIntent`; values of the signal catalogue `intentCategories`. */
  readonly filterByIntentCategory?: readonly string[];
}
