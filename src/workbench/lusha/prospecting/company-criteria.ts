import { domainCandidates, linkedinSlug } from '../directory/fold';
import type { Company } from '../seed/company';
import { type CompanySignalFilter, matchedCompanySignals } from '../signals/matched-company-signals';
import { type Criterion, equals, given, holds, mentions, type NumberRange, overlaps } from './criterion';
import { fundingCriteria, type FundingFilter } from './funding-criteria';
import { intentCriteria, type IntentFilter } from './intent-criteria';
import {
  type GeographicDetail,
  isIn,
  isNear,
  type LocationFilter,
  type ZipFilter,
} from './location-criteria';

/** `filters.companies.include` or `exclude` (CONTRACT section 5.3); which fields an operation takes is the contract's to say. */
export interface CompanyCriteria extends IntentFilter {
  readonly ids?: readonly string[];
  readonly names?: readonly string[];
  readonly domains?: readonly string[];
  readonly linkedinUrls?: readonly string[];
  readonly searchText?: string;
  readonly locations?: readonly LocationFilter[];
  readonly geographicDetails?: readonly GeographicDetail[];
  readonly locationsZipcodes?: readonly ZipFilter[];
  readonly headquarterZipcodes?: readonly ZipFilter[];
  readonly sizes?: readonly NumberRange[];
  readonly revenues?: readonly NumberRange[];
  readonly foundedYear?: readonly NumberRange[];
  readonly businessModel?: readonly string[];
  readonly companyType?: readonly string[];
  readonly mainIndustriesIds?: readonly number[];
  readonly subIndustriesIds?: readonly number[];
  readonly industriesLabels?: readonly string[];
  readonly sicCodes?: readonly string[];
  readonly naicsCodes?: readonly string[];
  readonly technologies?: readonly string[];
  readonly technologiesCondition?: 'or' | 'and';
  readonly keywords?: readonly string[];
  readonly exactKeywords?: readonly string[];
  readonly keywordsSearchFields?: readonly string[];
  readonly specialities?: readonly string[];
  readonly exactSpecialities?: readonly string[];
  readonly previousCompanyDomains?: readonly string[];
  readonly previousCompanyNames?: readonly string[];
  readonly funding?: FundingFilter;
  readonly signals?: CompanySignalFilter;
}

/** The conditions that a filter puts on a company. `now` in milliseconds since the epoch. */
export function companyCriteria(wanted: CompanyCriteria, now: number): Criterion<Company>[] {
  const sector = (company: Company) => [company.record.industry, company.record.subIndustry];
  const codes = (list: readonly { readonly code: number }[] | undefined) =>
    (list ?? []).map(({ code }) => String(code));
  return [
    ...given(
      wanted.ids,
      (ids) =>
        ({ id, legacyId }: Company) =>
          ids.includes(id) || ids.includes(legacyId),
    ),
    ...given(
      wanted.names,
      (names) =>
        ({ record }: Company) =>
          mentions([record.name, record.alternativeName], names),
    ),
    ...given(wanted.domains, (domains) => {
      const candidates = new Set(domains.flatMap(domainCandidates));
      return ({ domain }: Company) => candidates.has(domain);
    }),
    ...given(wanted.linkedinUrls, (urls) => {
      const slugs = urls.map((url) => linkedinSlug(url, 'company'));
      return ({ linkedinSlug: slug }: Company) => slugs.includes(slug);
    }),
    ...given(wanted.searchText, (text) => ({ record }: Company) => {
      return mentions(
        [record.name, record.description, ...(record.keywords ?? []), ...(record.specialities ?? [])],
        [text],
      );
    }),
    // A country code in a company location silently matches nothing (CONTRACT section 12, C19).
    ...given(wanted.locations, (places) => {
      const usable = places.filter(({ countryIso2 }) => countryIso2 === undefined);
      return ({ record }: Company) => isIn(record.location, usable);
    }),
    ...given(
      wanted.geographicDetails,
      (places) =>
        ({ record }: Company) =>
          isNear(record.location, places),
    ),
    ...given(
      wanted.headquarterZipcodes,
      (zips) =>
        ({ record }: Company) =>
          hasZip([record.location], zips),
    ),
    ...given(wanted.locationsZipcodes, (zips) => ({ record }: Company) => {
      return hasZip([record.location, ...(record.additionalLocations ?? [])], zips);
    }),
    ...given(
      wanted.sizes,
      (sizes) =>
        ({ record }: Company) =>
          overlaps(headcount(record.employeeCount), sizes),
    ),
    ...given(
      wanted.revenues,
      (ranges) =>
        ({ record }: Company) =>
          overlaps(record.revenueRange, ranges),
    ),
    ...given(
      wanted.foundedYear,
      (years) =>
        ({ record }: Company) =>
          overlaps(point(record.yearFounded), years),
    ),
    ...given(
      wanted.businessModel,
      (models) =>
        ({ record }: Company) =>
          equals(record.businessModel ?? [], models),
    ),
    ...given(
      wanted.companyType,
      (types) =>
        ({ record }: Company) =>
          equals([record.companyType], types),
    ),
    ...given(
      wanted.mainIndustriesIds,
      (ids) =>
        ({ mainIndustryId: id }: Company) =>
          id !== null && ids.includes(id),
    ),
    ...given(
      wanted.subIndustriesIds,
      (ids) =>
        ({ subIndustryId: id }: Company) =>
          id !== null && ids.includes(id),
    ),
    ...given(wanted.industriesLabels, (labels) => (company: Company) => equals(sector(company), labels)),
    ...given(
      wanted.sicCodes,
      (list) =>
        ({ record }: Company) =>
          holds(codes(record.sicCodes), list, 'or'),
    ),
    ...given(
      wanted.naicsCodes,
      (list) =>
        ({ record }: Company) =>
          holds(codes(record.naicsCodes), list, 'or'),
    ),
    ...given(wanted.technologies, (names) => ({ record }: Company) => {
      return holds(record.technologies ?? [], names, wanted.technologiesCondition);
    }),
    ...given(wanted.keywords, (words) => (company: Company) => mentions(keywordsOf(company, wanted), words)),
    ...given(
      wanted.exactKeywords,
      (words) => (company: Company) => equals(keywordsOf(company, wanted), words),
    ),
    ...given(
      wanted.specialities,
      (words) =>
        ({ record }: Company) =>
          mentions(record.specialities ?? [], words),
    ),
    ...given(
      wanted.exactSpecialities,
      (words) =>
        ({ record }: Company) =>
          equals(record.specialities ?? [], words),
    ),
    ...given(
      wanted.previousCompanyDomains,
      (list) => (company: Company) => company.previousDomains.some((old) => list.includes(old)),
    ),
    ...given(
      wanted.previousCompanyNames,
      (names) => (company: Company) => mentions(company.previousNames, names),
    ),
    ...given(wanted.funding, fundingCriteria),
    ...given(
      wanted.signals,
      (filter) => (company: Company) => matchedCompanySignals(company, filter, now).length > 0,
    ),
    ...intentCriteria(wanted),
  ];
}

function keywordsOf({ record }: Company, { keywordsSearchFields }: CompanyCriteria): (string | undefined)[] {
  const fields: Readonly<Record<string, readonly (string | undefined)[]>> = {
    keywords: record.keywords ?? [],
    specialities: record.specialities ?? [],
    description: [record.description],
    name: [record.name],
  };
  // Which fields exist is not on record; all are searched unless the request narrows them to some that we have.
  return (keywordsSearchFields ?? Object.keys(fields)).flatMap((field) => fields[field] ?? []);
}

function headcount(count: Company['record']['employeeCount']): NumberRange | undefined {
  return count?.exact === undefined ? count : point(count.exact);
}

function point(value: number | undefined): NumberRange | undefined {
  return value === undefined ? undefined : { min: value, max: value };
}

function hasZip(locations: readonly Company['record']['location'][], wanted: readonly ZipFilter[]): boolean {
  return locations.some((location) =>
    wanted.some(
      ({ countryIso2, zipcode }) =>
        location !== undefined &&
        (countryIso2 === undefined || countryIso2 === location.countryIso2) &&
        (zipcode === undefined || zipcode === location.zipCode),
    ),
  );
}
