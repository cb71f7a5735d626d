import { DATE, EMAIL, listOf, oneOf, TEXTS } from '../request-rules';
import { CONTACT_SIGNAL_TYPES } from '../signals/signal-types';
import { DATA_POINTS, type ContactCriteria } from './contact-criteria';
import { BOTH, CONTACTS_ONLY, MAX_SEARCH_TEXT, type Criterion } from './criterion';
import { COUNTRY_CODE_TEXT, GEOGRAPHIC_DETAILS, LOCATIONS } from './place-rules';

const EMAILS = listOf(EMAIL);

/** Every filter of contacts (contract 5.2). */
export const CONTACT_CRITERIA: { readonly [name in keyof ContactCriteria]-?: Criterion } = {
  jobTitles: { label: 'Job titles', rule: TEXTS, searches: BOTH },
  jobTitlesExactMatch: { label: 'Exact job titles', rule: TEXTS, searches: CONTACTS_ONLY },
  normalizedJobTitles: { label: 'Standard job titles', rule: TEXTS, searches: CONTACTS_ONLY },
  previousJobTitle: { label: 'Previous job titles', rule: TEXTS, searches: CONTACTS_ONLY },
  names: { label: 'Names', rule: TEXTS, searches: CONTACTS_ONLY },
  skills: { label: 'Skills', rule: TEXTS, searches: BOTH },
  certifications: { label: 'Certifications', rule: TEXTS, searches: CONTACTS_ONLY },
  awards: { label: 'Awards', rule: TEXTS, searches: CONTACTS_ONLY },
  searchText: {
    label: 'Words in the profile',
    rule: { kind: 'text', most: MAX_SEARCH_TEXT },
    searches: CONTACTS_ONLY,
  },
  departments: { label: 'Departments', rule: TEXTS, searches: BOTH },
  seniorityIds: {
    label: 'Seniority',
    rule: listOf({ kind: 'integer', least: 1, most: 10 }),
    searches: BOTH,
  },
  countries: { label: 'Countries', rule: listOf(COUNTRY_CODE_TEXT), searches: CONTACTS_ONLY },
  locations: { label: 'Locations', rule: LOCATIONS, searches: BOTH },
  geographicDetails: { label: 'Around a ZIP code', rule: GEOGRAPHIC_DETAILS, searches: CONTACTS_ONLY },
  linkedinUrls: { label: 'LinkedIn profiles', rule: TEXTS, searches: CONTACTS_ONLY },
  emails: { label: 'E-mail addresses', rule: EMAILS, searches: CONTACTS_ONLY },
  previousEmails: { label: 'Previous e-mail addresses', rule: EMAILS, searches: CONTACTS_ONLY },
  ids: { label: 'Lusha IDs', rule: TEXTS, searches: CONTACTS_ONLY },
  existingDataPoints: { label: 'Contact data', rule: listOf(oneOf(...DATA_POINTS)), searches: BOTH },
  existingDataPointsCondition: {
    label: 'Any or all of the contact data',
    rule: oneOf('or', 'and'),
    searches: CONTACTS_ONLY,
    settingOf: ['existingDataPoints'],
  },
  jobChangedAfterDate: {
    label: 'Changed jobs since',
    rule: DATE,
    searches: CONTACTS_ONLY,
    refinement: true,
  },
  jobChangedLastViewDate: {
    label: 'Changed jobs since you last looked',
    rule: DATE,
    searches: CONTACTS_ONLY,
    refinement: true,
  },
  education: {
    label: 'Education',
    rule: {
      kind: 'object',
      parts: {
        degrees: TEXTS,
        fieldsOfStudy: TEXTS,
        schools: TEXTS,
        startYearGte: { kind: 'integer' },
        graduationYearLte: { kind: 'integer' },
      },
      ordered: ['startYearGte', 'graduationYearLte'],
    },
    searches: CONTACTS_ONLY,
    refinement: true,
  },
  score: {
    label: 'Score',
    rule: {
      kind: 'object',
      parts: {
        minScore: { kind: 'integer', least: 0, most: 100 },
        maxScore: { kind: 'integer', least: 0, most: 100 },
      },
      ordered: ['minScore', 'maxScore'],
    },
    searches: CONTACTS_ONLY,
    refinement: true,
  },
  signals: {
    label: 'Signals',
    rule: {
      kind: 'object',
      parts: { types: listOf(oneOf(...CONTACT_SIGNAL_TYPES)), startDate: DATE },
      required: { part: 'types', words: 'kind of signal' },
    },
    searches: CONTACTS_ONLY,
  },
};
