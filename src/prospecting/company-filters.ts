import { BUSINESS_MODELS, COMPANY_TYPES } from '../lusha/prospecting/company-criteria';
import { companyFilter, type FilterDefinition } from './filter-definition';
import { ANY_OR_ALL, plainOptions } from './filter-options';

const COMPANY = 'Company';
const PLACE = 'Where the company is';
const SIZE = 'Size and revenue';
const INDUSTRY = 'Industry';
const TECHNOLOGY = 'Technology';
const INTENT = 'Intent';
const WORDS = 'Keywords';

/** The filters that look at companies (contract 5.3), in the order of the panel; without funding and signals. */
export const COMPANY_FILTERS: readonly FilterDefinition[] = [
  companyFilter('names', {
    group: COMPANY,
    control: 'look-ahead',
    common: true,
    catalogue: { owner: 'companies', filterType: 'names' },
  }),
  companyFilter('domains', { group: COMPANY, control: 'texts', common: true, place: { reads: 'domain' } }),
  companyFilter('locations', {
    group: PLACE,
    control: 'look-ahead',
    common: true,
    catalogue: { owner: 'companies', filterType: 'locations' },
  }),
  companyFilter('sizes', {
    group: SIZE,
    control: 'ranges',
    common: true,
    catalogue: { owner: 'companies', filterType: 'sizes' },
  }),
  companyFilter('revenues', {
    group: SIZE,
    control: 'ranges',
    common: true,
    label: 'Revenue in US dollars',
    catalogue: { owner: 'companies', filterType: 'revenues' },
  }),
  companyFilter('mainIndustriesIds', {
    group: INDUSTRY,
    control: 'catalogue',
    common: true,
    catalogue: { owner: 'companies', filterType: 'industriesLabels' },
  }),
  companyFilter('technologies', {
    group: TECHNOLOGY,
    control: 'look-ahead',
    common: true,
    catalogue: { owner: 'companies', filterType: 'technologies' },
  }),
  companyFilter('technologiesCondition', { group: TECHNOLOGY, control: 'choice', options: ANY_OR_ALL }),
  companyFilter('linkedinUrls', { group: COMPANY, control: 'texts' }),
  companyFilter('ids', { group: COMPANY, control: 'texts' }),
  companyFilter('searchText', { group: COMPANY, control: 'text', excludable: false }),
  companyFilter('companyType', { group: COMPANY, control: 'choices', options: plainOptions(COMPANY_TYPES) }),
  companyFilter('businessModel', {
    group: COMPANY,
    control: 'choices',
    options: plainOptions(BUSINESS_MODELS),
  }),
  companyFilter('foundedYear', { group: COMPANY, control: 'ranges' }),
  companyFilter('previousCompanyNames', { group: COMPANY, control: 'texts' }),
  companyFilter('previousCompanyDomains', { group: COMPANY, control: 'texts', place: { reads: 'domain' } }),
  companyFilter('headquarterZipcodes', { group: PLACE, control: 'zip-codes' }),
  companyFilter('locationsZipcodes', { group: PLACE, control: 'zip-codes' }),
  companyFilter('geographicDetails', { group: PLACE, control: 'zip-areas' }),
  companyFilter('subIndustriesIds', {
    group: INDUSTRY,
    control: 'catalogue',
    catalogue: { owner: 'companies', filterType: 'industriesLabels', ofParts: true },
  }),
  companyFilter('sicCodes', {
    group: INDUSTRY,
    control: 'catalogue',
    catalogue: { owner: 'companies', filterType: 'sics' },
  }),
  companyFilter('naicsCodes', {
    group: INDUSTRY,
    control: 'catalogue',
    catalogue: { owner: 'companies', filterType: 'naics' },
  }),
  companyFilter('intentTopics', {
    group: INTENT,
    control: 'catalogue',
    catalogue: { owner: 'companies', filterType: 'intentTopics' },
  }),
  companyFilter('intentTopicsCondition', { group: INTENT, control: 'choice', options: ANY_OR_ALL }),
  companyFilter('intentMinScore', {
    group: INTENT,
    control: 'range',
    label: 'Intent score from 1 to 100',
    place: { path: [], bounds: ['intentMinScore', 'intentMaxScore'] },
  }),
  companyFilter('topicCountThreshold', { group: INTENT, control: 'ranges' }),
  companyFilter('keywords', { group: WORDS, control: 'texts' }),
  companyFilter('exactKeywords', { group: WORDS, control: 'texts' }),
  companyFilter('specialities', { group: WORDS, control: 'texts' }),
  companyFilter('exactSpecialities', { group: WORDS, control: 'texts' }),
];
