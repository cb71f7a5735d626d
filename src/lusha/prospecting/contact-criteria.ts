import type { ContactSignalType } from '../signals/signal-types';

/** `filters.contacts.include` or `exclude` of a search for contacts (contract 5.2). */
export interface ContactCriteria {
  readonly jobTitles?: readonly string[];
  readonly jobTitlesExactMatch?: readonly string[];
  readonly normalizedJobTitles?: readonly string[];
  readonly previousJobTitle?: readonly string[];
  readonly names?: readonly string[];
  readonly skills?: readonly string[];
  readonly certifications?: readonly string[];
  readonly awards?: readonly string[];
  /** At most 200 characters. */
  readonly searchText?: string;
  /** Values of the catalogue `departments`. */
  readonly departments?: readonly string[];
  /** Ids of the catalogue `seniority`, from 1 to 10. */
  readonly seniorityIds?: readonly number[];
  /** ISO 3166 alpha-2 codes of the catalogue `countries`; names are refused. */
  readonly countries?: readonly string[];
  /** Values of the catalogue `locations`. */
  readonly locations?: readonly LocationCriterion[];
  readonly geographicDetails?: readonly GeographicDetail[];
  readonly linkedinUrls?: readonly string[];
  readonly emails?: readonly string[];
  readonly previousEmails?: readonly string[];
  readonly ids?: readonly string[];
  readonly existingDataPoints?: readonly DataPoint[];
  readonly existingDataPointsCondition?: 'or' | 'and';
  /** `YYYY-MM-DD`. */
  readonly jobChangedAfterDate?: string;
  /** `YYYY-MM-DD`. */
  readonly jobChangedLastViewDate?: string;
  readonly education?: EducationCriterion;
  /** From 0 to 100. */
  readonly score?: { readonly minScore?: number; readonly maxScore?: number };
  /** Charged for each signal that matches, beside the search itself (contract section 8). */
  readonly signals?: { readonly types: readonly ContactSignalType[]; readonly startDate?: string };
}

/** What a search for companies takes of the above (contract 5.3). */
export type ContactCriteriaOnCompanies = Pick<
  ContactCriteria,
  'jobTitles' | 'departments' | 'seniorityIds' | 'skills' | 'locations' | 'existingDataPoints'
>;

/** `work_phone` of a published example is refused (contract C19). */
export const DATA_POINTS = ['phone', 'work_email', 'mobile_phone', 'direct_phone'] as const;
export type DataPoint = (typeof DATA_POINTS)[number];

/** Where a person or a company is; the given parts must all fit. */
export interface LocationCriterion {
  readonly city?: string;
  readonly state?: string;
  /** In full, such as `Germany`. */
  readonly country?: string;
  readonly continent?: string;
  /** Such as `EMEA`. */
  readonly countryGrouping?: string;
  readonly region?: string;
}

export interface GeographicDetail {
  readonly country?: string;
  readonly zipcode?: string;
  /** Miles around the ZIP code. */
  readonly distance?: number;
}

export interface EducationCriterion {
  readonly degrees?: readonly string[];
  readonly fieldsOfStudy?: readonly string[];
  readonly schools?: readonly string[];
  readonly startYearGte?: number;
  readonly graduationYearLte?: number;
}
