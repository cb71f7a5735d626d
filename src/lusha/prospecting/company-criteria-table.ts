import { DATE, INTEGERS, listOf, oneOf, TEXTS, type ListRule, type Rule } from '../request-rules';
import { COMPANY_SIGNAL_TYPES } from '../signals/signal-types';
import {
  BUSINESS_MODELS,
  COMPANY_TYPES,
  type CompanyCriteria,
  type CompanyCriteriaForContacts,
} from './company-criteria';
import { BOTH, COMPANIES_ONLY, CONTACTS_ONLY, MAX_SEARCH_TEXT, type Criterion } from './criterion';
import { FUNDING } from './funding-rule';
import { GEOGRAPHIC_DETAILS, LOCATIONS, ZIP_CODES } from './place-rules';

/** Ranges of whole numbers; the upper end may be missing. */
const RANGES: ListRule = listOf({
  kind: 'object',
  parts: { min: { kind: 'integer', least: 0 }, max: { kind: 'integer', least: 0 } },
  ordered: ['min', 'max'],
});

const DOMAINS: ListRule = listOf({
  kind: 'text',
  form: {
    accepts: (text) => /^[^\s@/]+\.[^\s@/.]+$/.test(text),
    what: 'a website',
    advice: 'Write it like northwind.example, or remove it.',
  },
});

const SIGNALS: Rule = {
  kind: 'object',
  parts: {
    types: listOf(oneOf(...COMPANY_SIGNAL_TYPES)),
    startDate: DATE,
    filterByLocation: listOf({
      kind: 'object',
      parts: { country: { kind: 'text' }, state: { kind: 'text' }, startDate: DATE },
      settings: ['startDate'],
    }),
    filterByDepartment: listOf({
      kind: 'object',
      parts: { department: { kind: 'text' }, startDate: DATE },
      settings: ['startDate'],
    }),
    filterByIntentCategory: TEXTS,
  },
  required: { part: 'types', words: 'kind of signal' },
};

const SCORE: Rule = { kind: 'integer', least: 1, most: 100 };
const ANY_OR_ALL = oneOf('or', 'and');

/** Every filter of companies (contract 5.2, 5.3). */
export const COMPANY_CRITERIA: {
  readonly [name in keyof (CompanyCriteria & CompanyCriteriaForContacts)]-?: Criterion;
} = {
  names: { label: 'Company names', rule: TEXTS, searches: BOTH },
  domains: { label: 'Company websites', rule: DOMAINS, searches: BOTH },
  ids: { label: 'Lusha IDs of companies', rule: TEXTS, searches: BOTH },
  linkedinUrls: { label: 'LinkedIn pages of companies', rule: TEXTS, searches: BOTH },
  searchText: {
    label: 'Words in the company profile',
    rule: { kind: 'text', most: MAX_SEARCH_TEXT },
    searches: COMPANIES_ONLY,
    apart: true,
  },
  locations: { label: 'Company locations', rule: LOCATIONS, searches: BOTH },
  geographicDetails: { label: 'Companies around a ZIP code', rule: GEOGRAPHIC_DETAILS, searches: BOTH },
  locationsZipcodes: { label: 'ZIP codes of any office', rule: ZIP_CODES, searches: BOTH },
  headquarterZipcodes: { label: 'ZIP codes of the headquarters', rule: ZIP_CODES, searches: BOTH },
  sizes: { label: 'Employees', rule: RANGES, searches: BOTH },
  revenues: { label: 'Revenue', rule: RANGES, searches: BOTH },
  foundedYear: { label: 'Year founded', rule: RANGES, searches: BOTH },
  businessModel: { label: 'Business model', rule: listOf(oneOf(...BUSINESS_MODELS)), searches: BOTH },
  companyType: { label: 'Company type', rule: listOf(oneOf(...COMPANY_TYPES)), searches: BOTH },
  mainIndustriesIds: { label: 'Industries', rule: INTEGERS, searches: BOTH },
  subIndustriesIds: { label: 'Sub-industries', rule: INTEGERS, searches: BOTH },
  // Refused in a search for companies although it is a filter type of theirs (contract C18).
  industriesLabels: { label: 'Industries by name', rule: TEXTS, searches: CONTACTS_ONLY },
  sicCodes: { label: 'SIC codes', rule: TEXTS, searches: BOTH },
  naicsCodes: { label: 'NAICS codes', rule: TEXTS, searches: BOTH },
  technologies: { label: 'Technologies', rule: TEXTS, searches: BOTH, apart: true },
  technologiesCondition: {
    label: 'Any or all of the technologies',
    rule: ANY_OR_ALL,
    searches: BOTH,
    apart: true,
    settingOf: ['technologies'],
  },
  intentTopics: { label: 'Intent topics', rule: TEXTS, searches: BOTH, apart: true },
  intentTopicsCondition: {
    label: 'Any or all of the intent topics',
    rule: ANY_OR_ALL,
    searches: BOTH,
    apart: true,
    settingOf: ['intentTopics'],
  },
  intentTopicsOperator: {
    label: 'How intent topics are combined',
    rule: oneOf('or', 'and', 'any', 'all'),
    searches: BOTH,
    apart: true,
    settingOf: ['intentTopics'],
  },
  intentMinScore: { label: 'Lowest intent score', rule: SCORE, searches: BOTH, apart: true },
  intentMaxScore: { label: 'Highest intent score', rule: SCORE, searches: BOTH, apart: true },
  topicCountThreshold: { label: 'Number of intent topics', rule: RANGES, searches: BOTH, apart: true },
  keywords: { label: 'Keywords', rule: TEXTS, searches: BOTH },
  exactKeywords: { label: 'Exact keywords', rule: TEXTS, searches: BOTH },
  keywordsSearchFields: {
    label: 'Where keywords are looked for',
    rule: TEXTS,
    searches: BOTH,
    settingOf: ['keywords', 'exactKeywords'],
  },
  specialities: { label: 'Specialities', rule: TEXTS, searches: BOTH },
  exactSpecialities: { label: 'Exact specialities', rule: TEXTS, searches: BOTH },
  previousCompanyDomains: { label: 'Previous company websites', rule: DOMAINS, searches: BOTH },
  previousCompanyNames: { label: 'Previous company names', rule: TEXTS, searches: BOTH },
  funding: { label: 'Funding', rule: FUNDING, searches: CONTACTS_ONLY },
  signals: { label: 'Company signals', rule: SIGNALS, searches: COMPANIES_ONLY, apart: true },
};
